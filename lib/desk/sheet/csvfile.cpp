// SPDX-License-Identifier: MIT
#include <desk/sheet/csvfile.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// Excel takes no longer text inside a formula (255).
constexpr qsizetype longestFormulaText = 250;

/// Not seen at the beginning of a cell: a spreadsheet looks behind it.
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// What a spreadsheet takes for the beginning of a formula, or of a new cell. The wide forms are taken for the others where
/// Chinese is written.
bool beginsFormula(QChar c)
{
    constexpr QStringView signs(u"=+-@\t\r\n＝＋－＠");
    return signs.contains(c);
}

bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return beginsFormula(c) || !isBlank(c); });
    return first != text.cend() && beginsFormula(*first);
}

QString inQuotes(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString codeText(const QString &text)
{
    const bool fits = text.size() <= longestFormulaText
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return fits ? QString(u'=' + inQuotes(text)) : QString(u'\'' + text);
}

/// More than RFC 4180 asks for: some spreadsheets part cells at `;` or a tab, and take blanks at the ends away.
QString quotedWhereNeeded(const QString &text)
{
    constexpr QStringView special(u"\",;\t\r\n");
    const bool isPlain = !text.front().isSpace() && !text.back().isSpace()
        && std::none_of(text.cbegin(), text.cend(), [&special](QChar c) { return special.contains(c); });
    return isPlain ? text : inQuotes(text);
}

} // namespace

QString disarmedText(const QString &text)
{
    // Behind a separator too: a program that parts cells at another sign than this file's takes the quotes for letters.
    static const QRegularExpression behindSeparator(u"((?:;|(?<=\\S)[\\t\\r\\n])[\\s\"]*)(?=[=+\\-@＝＋－＠])"_s);
    QString disarmed = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    // A list has two million cells, and next to none with a separator in it.
    constexpr QStringView separators(u";\t\r\n");
    const bool hasSeparator = std::any_of(text.cbegin(), text.cend(), [&](QChar c) { return separators.contains(c); });
    return hasSeparator ? disarmed.replace(behindSeparator, u"\\1'"_s) : disarmed;
}

QString csvCell(const SheetCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    const QString text = QString(cell.text).replace(QChar::Null, QChar::ReplacementCharacter);
    switch (cell.kind) {
    case CellKind::Text:
        return quotedWhereNeeded(disarmedText(text));
    case CellKind::Code:
        return quotedWhereNeeded(codeText(text));
    case CellKind::Amount:
    case CellKind::Date:
        return quotedWhereNeeded(text);
    }
    Q_UNREACHABLE();
}

CsvFile::CsvFile(const QString &file)
    : m_file(file)
{
}

Written CsvFile::begin(const QList<SheetColumn> &columns)
{
    if (auto created = m_file.create(); !created)
        return created;
    if (auto written = m_file.write("\xef\xbb\xbf"); !written)
        return written;
    QList<SheetCell> titles;
    titles.reserve(columns.size());
    for (const SheetColumn &column : columns)
        titles << SheetCell{CellKind::Text, column.title};
    return add(titles);
}

Written CsvFile::add(const QList<SheetCell> &row)
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(row.at(i));
    }
    return m_file.write((line + u"\r\n"_s).toUtf8());
}

Written CsvFile::finish()
{
    return m_file.putInPlace();
}

} // namespace desk
