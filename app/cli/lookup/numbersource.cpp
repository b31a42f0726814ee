// SPDX-License-Identifier: MIT
#include <cli/lookup/numbersource.h>

#include <desk/members/membercolumns.h>
#include <desk/members/numberlist.h>
#include <desk/sheet/textfile.h>
#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A million numbers, and other columns beside them.
constexpr qsizetype sizeCap = 64 * 1024 * 1024;
constexpr qsizetype namedAtMost = 5;
constexpr qsizetype longestEcho = 60;

class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(CliNumberSource)

public:
    static QString unreadable(const QString &file, const QString &reason)
    {
        return tr("--from: “%1” cannot be read: %2").arg(file, reason);
    }
    static QString tooLong(const QString &file) { return tr("--from: “%1” is too long for a list of numbers.").arg(file); }
    static QString spreadsheet(const QString &file)
    {
        return tr("--from: “%1” is a spreadsheet, which cannot be read here. Save it as CSV.").arg(file);
    }
    static QString noText(const QString &file)
    {
        return tr("--from: “%1” is no text: it is neither UTF-8 nor UTF-16 nor GB18030.").arg(file);
    }
    static QString noColumn(const QString &column, const QString &file, const QString &titles)
    {
        return tr("--column: there is no “%1” in the first line of “%2”. There are: %3").arg(column, file, titles);
    }
    static QString empty(const QString &file) { return tr("--from: there is no member number in “%1”.").arg(file); }
    static QString ruined(const QString &file, const QString &numbers)
    {
        return tr("--from: a spreadsheet has ruined numbers in “%1”: %2. Which digits they had is lost. Nothing was asked. Give "
                  "that "
                  "column the format Text, and fill it in again.")
            .arg(file, numbers);
    }
    static QString shortened(const desk::NumberList::Short &suspicion)
    {
        return tr("%1 of %2 numbers are shorter than the others, which have %3 digits: a spreadsheet may have taken their zeros "
                  "away. They are asked as they are.")
            .arg(suspicion.count)
            .arg(suspicion.of)
            .arg(suspicion.length);
    }
    static QString repeated(int count) { return tr("%n numbers stand there again: each is asked once.", nullptr, count); }
    static QString standardInput() { return tr("standard input"); }
};

tl::expected<QByteArray, QString> contentOf(const QString &name, const QString &shown)
{
    QFile file(name);
    const bool isOpen = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(SourceWords::unreadable(shown, file.errorString()));
    QByteArray content;
    while (content.size() <= sizeCap) { // piecewise: a pipe gives what it has
        const QByteArray piece = file.read(sizeCap + 1 - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(SourceWords::unreadable(shown, file.errorString()));
    if (content.size() > sizeCap)
        return tl::unexpected(SourceWords::tooLong(shown));
    return content;
}

/// Of a spreadsheet's own file: a zip (.xlsx, .ods) or a compound file (.xls).
bool isSpreadsheet(const QByteArray &content)
{
    return content.startsWith("PK\x03\x04") || content.startsWith("\xd0\xcf\x11\xe0");
}

QString echo(const QString &text)
{
    return desk::cut(desk::singleLine(text), longestEcho);
}

QString named(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts.first(std::min(texts.size(), namedAtMost)))
        shown << echo(text);
    if (texts.size() > namedAtMost)
        shown << u"…"_s;
    return shown.join(u", "_s);
}

/// The heading of a list that was written here: the one heading that is known to be none of the numbers.
bool isOwnHeading(const QStringList &row)
{
    const QList<desk::SheetColumn> columns = desk::memberColumns(desk::Contacts::Left);
    return row.size() > 1 && row.at(0) == columns.at(0).title && row.at(1) == columns.at(1).title;
}

} // namespace

tl::expected<ListedNumbers, QString> numbersFrom(const NumberFile &file)
{
    const QString shown = file.file == u"-"_s ? SourceWords::standardInput() : desk::singleLine(file.file);
    const auto content = contentOf(file.file, shown);
    if (!content)
        return tl::unexpected(content.error());
    if (isSpreadsheet(*content))
        return tl::unexpected(SourceWords::spreadsheet(shown));
    const auto text = desk::decodedText(*content);
    if (!text)
        return tl::unexpected(SourceWords::noText(shown));
    QList<QStringList> rows = desk::tableOf(*text);
    qsizetype at = 0;
    if (file.column) {
        const QStringList titles = rows.isEmpty() ? QStringList() : rows.takeFirst();
        at = titles.indexOf(file.column->trimmed());
        if (at < 0)
            return tl::unexpected(SourceWords::noColumn(echo(*file.column), shown, named(titles)));
    } else if (!rows.isEmpty() && isOwnHeading(rows.first())) {
        rows.removeFirst();
    }
    QStringList column;
    for (const QStringList &row : rows)
        column << row.value(at);
    const desk::NumberList list = desk::numberList(column);
    if (!list.ruined.isEmpty())
        return tl::unexpected(SourceWords::ruined(shown, named(list.ruined)));
    if (list.numbers.isEmpty())
        return tl::unexpected(SourceWords::empty(shown));
    ListedNumbers listed{list.numbers, {}};
    if (const auto suspicion = list.shortened())
        listed.notes << SourceWords::shortened(*suspicion);
    if (list.repeated > 0)
        listed.notes << SourceWords::repeated(list.repeated);
    return listed;
}

} // namespace cli
