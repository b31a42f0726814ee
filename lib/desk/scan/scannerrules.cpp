// SPDX-License-Identifier: MIT
#include <desk/scan/scannerrules.h>

#include <desk/scan/cardnotation.h>
#include <desk/text/characters.h>

#include <algorithm>
#include <array>

namespace desk {
namespace {

// Both tracks of a magnetic card are shorter. Bounds the search.
constexpr qsizetype longestCompared = 512;
constexpr char16_t ideographicSpace = 0x3000;

/// The same keys under two layouts: what arrived, and what the scanner meant.
struct LayoutPair {
    QStringView arrived;
    QStringView meant;
};

constexpr std::array<LayoutPair, 5> layouts{{
    // A scanner for the United States on a French computer, and the other way round.
    {u"&é\"'(-è_çàqwazQWAZ,?)", u"1234567890azqwAZQWmM-"},
    {u"!@#$%^&*()qwazQWAZ;:", u"1234567890azqwAZQWmM"},
    // A scanner for the United States on a German or Swiss computer, and the other way round.
    {u"zyZYß?", u"yzYZ-_"},
    {u"zyZY/?", u"yzYZ-_"},
    // Shift stays down, on a German computer; on a computer for the United States it is the French scanner above.
    {u"!\"§$%&/()=", u"1234567890"},
}};

static_assert(std::all_of(std::begin(layouts), std::end(layouts),
                          [](const LayoutPair &pair) { return pair.arrived.size() == pair.meant.size(); }));

QString inLayout(QString text, const LayoutPair &pair)
{
    for (QChar &c : text)
        if (const qsizetype at = pair.arrived.indexOf(c); at >= 0)
            c = pair.meant[at];
    return text;
}

bool isFullWidth(QChar c)
{
    return c == ideographicSpace || foldedWidthOfAny(c.unicode()) != c.unicode();
}

QString withoutWidth(QString text)
{
    for (QChar &c : text)
        c = QChar(static_cast<char16_t>(foldedWidthOfAny(c.unicode())));
    return text;
}

QString withoutZeros(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'0')
        ++at;
    return text.sliced(at);
}

bool hasLostZeros(const QString &came, const QString &number)
{
    return came.size() < number.size() && withoutZeros(came) == withoutZeros(number);
}

/// Code 39 has no small letters and few signs: with Full ASCII, a scanner makes one character of two (ISO/IEC 16388, annex A).
QString inFullAscii(const QString &text)
{
    struct Row {
        char16_t shift;
        char16_t first; // of the second characters
        QStringView meant;
    };
    static constexpr std::array<Row, 6> rows{{{u'+', u'A', u"abcdefghijklmnopqrstuvwxyz"},
                                              {u'/', u'A', u"!\"#$%&'()*+,-./"},
                                              {u'/', u'Z', u":"},
                                              {u'%', u'F', u";<=>?[\\]^_{|}~"},
                                              {u'%', u'V', u"@"},
                                              {u'%', u'W', u"`"}}};
    QString meant;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar c = text[at];
        if (at + 1 < text.size()) {
            for (const Row &row : rows) {
                const int index = text[at + 1].unicode() - row.first;
                if (c == row.shift && index >= 0 && index < row.meant.size()) {
                    c = row.meant[index];
                    ++at;
                    break;
                }
            }
        }
        meant += c;
    }
    return meant;
}

bool isOtherCode39(const QString &came, const QString &number)
{
    const QString joined = inFullAscii(came);
    const QString joinedNumber = inFullAscii(number);
    return (joined != came && joined.contains(number)) || (joinedNumber != number && came.contains(joinedNumber));
}

/// Nothing but the number, more than once, and signs between. A rule of that would fit this card alone.
bool isSentTwice(const QString &came, const QString &number)
{
    constexpr qsizetype shortest = 4; // 12-12 may be a number with something before it
    if (number.size() < shortest || came.count(number) < 2)
        return false;
    const QString rest = QString(came).remove(number);
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isTwoHalves(const QString &text)
{
    constexpr qsizetype shortest = 6; // of a half: 12341234 may be a number
    const qsizetype half = text.size() / 2;
    return half >= shortest && text.size() % 2 == 0 && text.first(half) == text.sliced(half);
}

/// The number with some of its characters repeated on the spot.
bool hasRepeats(const QString &came, const QString &number)
{
    if (came.size() <= number.size())
        return false;
    qsizetype at = 0;
    for (const QChar c : came) {
        if (at < number.size() && c == number[at])
            ++at;
        else if (at == 0 || c != number[at - 1])
            return false;
    }
    return at == number.size();
}

bool isDoubledThroughout(const QString &text)
{
    constexpr qsizetype fewest = 6; // 1122 may be a number
    if (text.size() < fewest || text.size() % 2 != 0)
        return false;
    for (qsizetype at = 0; at < text.size(); at += 2)
        if (text[at] != text[at + 1])
            return false;
    return true;
}

bool hasGaps(const QString &came, const QString &number)
{
    qsizetype at = 0;
    for (const QChar c : number)
        if (at < came.size() && came[at] == c)
            ++at;
    return at == came.size() && came.size() < number.size() && came.size() * 2 >= number.size();
}

/// Why `came` does not hold the number.
ScanFinding reasonOf(const QString &asItCame, const QString &number)
{
    if (asItCame.contains(number))
        return ScanFinding::Different; // it is there, with more around it than rules can take off
    const QString came = withoutWidth(asItCame);
    if (came.contains(number))
        return ScanFinding::FullWidth;
    if (hasLostZeros(came, number))
        return ScanFinding::LostZeros;
    if (isOtherCode39(came, number))
        return ScanFinding::FullAscii;
    if (came.contains(number, Qt::CaseInsensitive))
        return ScanFinding::LetterCase;
    if (isSameCardOtherwise(came, number))
        return ScanFinding::OtherNotation;
    if (hasRepeats(came, number))
        return ScanFinding::Doubled;
    for (const LayoutPair &layout : layouts)
        if (inLayout(came, layout).contains(number))
            return ScanFinding::OtherLayout;
    return hasGaps(came, number) ? ScanFinding::LostCharacters : ScanFinding::Different;
}

int lengthOf(const QString &number)
{
    return static_cast<int>(number.toUcs4().size());
}

/// The text that the number must be found in: without identifiers and sentinels where that can be read, and as it came.
QStringList candidates(const QString &came)
{
    QStringList texts;
    if (const ScanReading reading = readScan(came, {}, Insistence::Yes))
        texts << reading->number.toString();
    texts << came.trimmed();
    return texts;
}

bool readsAs(const QString &came, const ScanRules &rules, const QString &number)
{
    const ScanReading reading = readScan(came, rules, Insistence::Yes);
    return reading && reading->number.toString() == number;
}

bool isCheckDigit(QStringView suffix, QStringView text)
{
    return suffix.size() == 1 && isAsciiDigit(suffix.front().unicode()) && looksLikeProduct(text);
}

void findRules(const QString &came, const QString &number, ScannerAdvice &advice)
{
    const int length = lengthOf(number);
    for (const QString &text : candidates(came)) {
        if (isSentTwice(text, number)) {
            advice.findings.append(ScanFinding::SentTwice);
            return;
        }
        // From the end: scanners and cards put more before a number than behind it.
        for (qsizetype at = text.lastIndexOf(number); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(number, at - 1)) {
            const ScanRules rules{text.first(at).trimmed(), text.sliced(at + number.size()).trimmed(), length, length};
            if (rules.prefix.size() > ScanRules::maxAffixLength || rules.suffix.size() > ScanRules::maxAffixLength
                || !readsAs(came, rules, number))
                continue;
            if (isCheckDigit(rules.suffix, text))
                advice.findings.append(ScanFinding::CheckDigit);
            else
                advice.rules = rules;
            return;
        }
    }
    advice.findings.append(reasonOf(candidates(came).constFirst(), number));
}

/// Nobody said what is printed: what came is taken for right, and only its looks can be judged.
void judgeAlone(const QString &came, ScannerAdvice &advice)
{
    const ScanReading reading = readScan(came, {}, Insistence::Yes);
    if (!reading) {
        advice.findings.append(ScanFinding::Unreadable);
        return;
    }
    const QString number = reading->number.toString();
    const bool hasLetters = std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isLetter(); });
    const bool isDoubled = isDoubledThroughout(number);
    const bool isTwice = !isDoubled && isTwoHalves(number);
    if (isDoubled)
        advice.findings.append(ScanFinding::Doubled);
    if (isTwice)
        advice.findings.append(ScanFinding::SentTwice);
    if (hasLetters && number == number.toLower() && number != number.toUpper())
        advice.findings.append(ScanFinding::SmallLetters);
    const bool allDigits = std::all_of(number.cbegin(), number.cend(), [](QChar c) { return isAsciiDigit(c.unicode()); });
    if (allDigits && !number.startsWith(u'0'))
        advice.findings.append(ScanFinding::NoLeadingZero);
    if (!isDoubled && !isTwice)
        advice.rules = ScanRules{{}, {}, lengthOf(number), lengthOf(number)};
}

} // namespace

ScannerAdvice adviseScanner(const QString &came, const QString &printed)
{
    ScannerAdvice advice;
    if (std::any_of(came.cbegin(), came.cend(), isFullWidth))
        advice.findings.append(ScanFinding::FullWidth);
    const ScanReading wanted = readScan(printed, {}, Insistence::Yes);
    if (printed.trimmed().isEmpty())
        judgeAlone(came, advice);
    else if (!wanted)
        advice.findings.append(ScanFinding::PrintedUnreadable);
    else if (came.size() > longestCompared)
        advice.findings.append(ScanFinding::Different);
    else
        findRules(came, wanted->number.toString(), advice);
    if (advice.rules && !readScan(came, *advice.rules))
        advice.findings.append(ScanFinding::NeedsInsisting);
    std::sort(advice.findings.begin(), advice.findings.end());
    const auto end = std::unique(advice.findings.begin(), advice.findings.end());
    advice.findings.resize(end - advice.findings.begin());
    return advice;
}

} // namespace desk
