// SPDX-License-Identifier: MIT
#include <desk/scan/readscan.h>
#include <desk/text/characters.h>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

// Longer than any card, stripe or link. Bounds the work for a megabyte that was pasted by mistake.
constexpr qsizetype longestScan = 4096;

using Changes = std::set<ScanChange>; // ordered, each once

QString cleaned(QStringView text, Changes &changes)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (isInvisible(c)) {
            changes.insert(ScanChange::InvisibleRemoved);
            continue;
        }
        const char32_t narrow = foldedWidth(c);
        if (narrow != c)
            changes.insert(ScanChange::FullWidthFolded);
        const char32_t folded = foldedArabicDigit(narrow);
        if (folded != narrow)
            changes.insert(ScanChange::ArabicDigitsFolded);
        appendCodePoint(result, folded);
    }
    return result.trimmed();
}

/// A sentinel or bracket. A Chinese input method types it full-width and leaves the digits alone.
bool isSign(QChar c, char32_t sign)
{
    return foldedWidthOfAny(c.unicode()) == sign;
}

int lengthOf(QStringView text)
{
    const auto halves = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    return static_cast<int>(text.size() - halves);
}

bool fitsLength(QStringView text, const ScanRules &rules)
{
    const int length = lengthOf(text.trimmed());
    return (rules.minLength <= 0 || length >= rules.minLength) && (rules.maxLength <= 0 || length <= rules.maxLength);
}

void stripEnds(QString &text, const ScanRules &rules, Changes &changes)
{
    Changes ignored;
    const QString prefix = cleaned(rules.prefix, ignored);
    const QString suffix = cleaned(rules.suffix, ignored);
    QString stripped = text;
    const bool first = !prefix.isEmpty() && !changes.contains(ScanChange::PrefixStripped) && stripped.startsWith(prefix);
    if (first)
        stripped.remove(0, prefix.size());
    const bool last = !suffix.isEmpty() && !changes.contains(ScanChange::SuffixStripped) && stripped.endsWith(suffix);
    if (last)
        stripped.chop(suffix.size());
    if (!fitsLength(stripped, rules) && fitsLength(text, rules))
        return;
    text = stripped.trimmed();
    if (first)
        changes.insert(ScanChange::PrefixStripped);
    if (last)
        changes.insert(ScanChange::SuffixStripped);
}

void removeAimIdentifier(QString &text, Changes &changes)
{
    constexpr qsizetype length = 3;
    if (text.size() < length || !isSign(text[0], U']') || !isAsciiLetter(text[1].unicode()) || !isAsciiDigit(text[2].unicode()))
        return;
    text = text.sliced(length).trimmed();
    changes.insert(ScanChange::AimIdentifierRemoved);
}

bool isStartSentinel(QChar c)
{
    return isSign(c, U'%') || isSign(c, U';') || isSign(c, U'+');
}

/// The contents of all tracks, or nothing where the text is not made of tracks from end to end. `+` begins a third track
/// only: alone it begins telephone numbers.
std::optional<QStringList> tracksOf(QStringView text)
{
    if (text.isEmpty() || isSign(text.front(), U'+'))
        return std::nullopt;
    QStringList tracks;
    while (!text.isEmpty()) {
        if (!isStartSentinel(text.front()))
            return std::nullopt;
        const auto end = std::find_if(text.begin() + 1, text.end(), [](QChar c) { return isSign(c, U'?'); });
        if (end == text.end())
            return std::nullopt;
        tracks.append(text.sliced(1, end - text.begin() - 1).trimmed().toString());
        text = text.sliced(end - text.begin() + 1).trimmed();
        // Some readers add the stripe's check character (LRC), which can be any, behind the end sentinel.
        if (!text.isEmpty() && (!isStartSentinel(text.front()) || text.size() == 1 || isStartSentinel(text[1])))
            text = text.sliced(1).trimmed();
    }
    return tracks;
}

std::optional<ScanProblem> removeSentinels(QString &text, Changes &changes)
{
    auto tracks = tracksOf(text);
    if (!tracks)
        return std::nullopt;
    const bool readerFailed = tracks->removeAll(u"E"_s) > 0;
    tracks->removeAll(QString());
    tracks->removeDuplicates();
    if (tracks->isEmpty())
        return readerFailed ? ScanProblem::CardNotRead : ScanProblem::Empty;
    if (tracks->size() > 1)
        return ScanProblem::TracksDiffer;
    text = tracks->constFirst();
    changes.insert(ScanChange::SentinelsRemoved);
    return std::nullopt;
}

ScanProblem problemOf(kybio::NumberFault fault)
{
    switch (fault) {
    case kybio::NumberFault::Empty:
        return ScanProblem::Empty;
    case kybio::NumberFault::TooLong:
        return ScanProblem::TooLong;
    case kybio::NumberFault::ControlCharacter:
        return ScanProblem::ControlCharacter;
    case kybio::NumberFault::BrokenText:
        return ScanProblem::BrokenText;
    }
    Q_UNREACHABLE();
}

ScanReading refused(ScanProblem problem)
{
    return tl::unexpected(ScanRefusal{problem, std::nullopt, 0});
}

/// Everything but the guard against wrong things.
ScanReading readText(QString text, const ScanRules &rules, Changes changes)
{
    // Scanners put their preamble before the identifier and the sentinels, cards hold the shop's digits behind them.
    stripEnds(text, rules, changes);
    removeAimIdentifier(text, changes);
    if (const auto problem = removeSentinels(text, changes))
        return refused(*problem);
    stripEnds(text, rules, changes);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isLineEnd(c.unicode()); }))
        return refused(ScanProblem::SeveralLines);
    auto number = kybio::MemberNumber::parse(text);
    if (!number)
        return refused(problemOf(number.error()));
    if (!fitsLength(number->toString(), rules))
        return tl::unexpected(ScanRefusal{ScanProblem::WrongLength, std::nullopt, lengthOf(number->toString())});
    return ScannedNumber{*std::move(number), QList<ScanChange>(changes.begin(), changes.end())};
}

} // namespace

ScanReading readScan(const QString &typed, const ScanRules &rules, Insistence insistence)
{
    const QStringView outer = QStringView(typed).trimmed();
    if (outer.size() > longestScan)
        return refused(ScanProblem::TooLong);
    Changes changes;
    const QString text = cleaned(outer, changes);
    ScanReading reading = readText(text, rules, changes);

    // A stripe and what cannot be read at all are judged as they came; a number without its prefix and identifiers,
    // because a shop's cards may hold a link that ends in the number.
    auto thing = wrongThing(text);
    if (reading && thing != WrongThing::PaymentTrack)
        thing = wrongThing(reading->number.toString());
    if (thing && (insistence == Insistence::No || !mayInsist(*thing)))
        return tl::unexpected(ScanRefusal{ScanProblem::WrongThing, thing, 0});
    return reading;
}

} // namespace desk
