// SPDX-License-Identifier: MIT
#include <xlsx/celltext.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xlsx {
namespace {

constexpr qsizetype longestText = 32'000; // UTF-16 units, escapes counted: Excel and libxlsxwriter take 32,767
constexpr qsizetype keptDigits = 15;

} // namespace

QByteArray cellText(const QString &text)
{
    static const QString escaped = u"_x005F_"_s;
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString kept = text.left(longestText + 1); // longer only by escapes
    if (kept.contains("_x"_L1))                // next to none of a million cells
        kept.replace(escape, escaped);
    if (kept.size() > longestText) {
        qsizetype cut = longestText;
        // Neither amid an escape nor amid a pair of surrogates.
        if (const qsizetype begins = kept.lastIndexOf(escaped, cut - 1); begins >= 0 && begins + escaped.size() > cut)
            cut = begins;
        if (kept.at(cut - 1).isHighSurrogate())
            --cut;
        kept.truncate(cut);
        kept += u'…';
    }
    std::replace_if(
        kept.begin(), kept.end(), [](QChar c) { return c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff); },
        QChar(QChar::ReplacementCharacter));
    return kept.toUtf8();
}

std::optional<CellNumber> cellNumber(const QString &amount)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto firstOfWorth = std::find_if(amount.cbegin(), amount.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (std::count_if(firstOfWorth, amount.cend(), isDigit) > keptDigits)
        return std::nullopt;
    const qsizetype point = amount.indexOf(u'.');
    const int digitsBehindPoint = point < 0 ? 0 : static_cast<int>(amount.size() - point - 1);
    bool isNumber = false;
    const double value = amount.toDouble(&isNumber); // always with a point, whatever the locale
    if (!isNumber || digitsBehindPoint > keptDigits || QString::number(value, 'f', digitsBehindPoint) != amount)
        return std::nullopt;
    return CellNumber{value, digitsBehindPoint};
}

} // namespace xlsx
