// SPDX-License-Identifier: MIT
// Any text that a scanner types is a member number with nothing inside it changed, or it is refused. The first byte picks
// the shop's rules, the rest is the text.
#include "require.h"

#include <desk/scan/readscan.h>
#include <desk/text/characters.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

using desk::Insistence;
using desk::ScanProblem;
using desk::ScanReading;
using desk::ScanRules;
using desk::WrongThing;
using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A Visa or Mastercard of 16 digits, the digits alone or in groups. Counted anew, not with the code that is tried.
bool isPlainCard(const QString &number)
{
    std::string digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits.push_back(static_cast<char>(c.unicode()));
        else if (c != u' ' && c != u'-')
            return false;
    }
    if (digits.size() != 16 || number.contains("  "_L1) || number.contains("--"_L1) || number.contains("- "_L1)
        || number.contains(" -"_L1))
        return false;
    if (digits[0] != '4' && !(digits[0] == '5' && digits[1] >= '1' && digits[1] <= '5'))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[i] - '0';
        const int weighed = i % 2 == 0 ? digit * 2 : digit;
        sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == 0;
}

/// The text with what is invisible gone and digits and letters in their plain forms: the only changes inside a number.
QString plain(QStringView typed)
{
    QString result;
    for (qsizetype at = 0; at < typed.size();) {
        const char32_t c = desk::nextCodePoint(typed, at);
        if (!desk::isInvisible(c))
            desk::appendCodePoint(result, desk::foldedArabicDigit(desk::foldedWidth(c)));
    }
    return result;
}

void lookAtNumber(const QString &number, const QString &typed, const ScanRules &rules, Insistence insistence)
{
    fuzzing::require(!number.isEmpty() && number == number.trimmed() && number.isValidUtf16(), "a number is a text");
    const auto halves = std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isLowSurrogate(); });
    const auto length = number.size() - halves;
    fuzzing::require(length <= kybio::MemberNumber::maxLength, "of at most 64 characters");
    fuzzing::require(rules.minLength <= 0 || length >= rules.minLength, "not shorter than the shop's numbers");
    fuzzing::require(rules.maxLength <= 0 || length <= rules.maxLength, "nor longer");
    fuzzing::require(std::none_of(number.cbegin(), number.cend(), [](QChar c) { return desk::isLineEnd(c.unicode()); }),
                     "of one line");
    fuzzing::require(plain(typed).contains(number), "nothing inside a number is changed, lost or added");
    if (rules == ScanRules() && isDigits(typed))
        fuzzing::require(number == typed, "digits alone are the number, zeros and repeats too");
    if (insistence == Insistence::No)
        fuzzing::require(!isPlainCard(number), "a payment card is no number unless somebody insists");
}

void look(const ScanReading &reading, const QString &typed, const ScanRules &rules, Insistence insistence)
{
    if (reading) {
        lookAtNumber(reading->number.toString(), typed, rules, insistence);
        fuzzing::require(std::is_sorted(reading->changes.cbegin(), reading->changes.cend())
                             && std::adjacent_find(reading->changes.cbegin(), reading->changes.cend()) == reading->changes.cend(),
                         "each change is named once, in order");
        return;
    }
    const desk::ScanRefusal &refusal = reading.error();
    fuzzing::require(refusal.thing.has_value() == (refusal.problem == ScanProblem::WrongThing), "a wrong thing has a name");
    fuzzing::require((refusal.length > 0) == (refusal.problem == ScanProblem::WrongLength), "a wrong length is counted");
    if (insistence == Insistence::Yes && refusal.thing)
        fuzzing::require(refusal.thing == WrongThing::PaymentTrack, "whoever insists is refused a stripe only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array<ScanRules, 8> shops{{
        {},
        {u"9"_s, {}, 0, 0},
        {{}, u"?"_s, 0, 0},
        {u"ID"_s, u"#"_s, 4, 12},
        {{}, {}, 10, 10},
        {u"00"_s, u"0"_s, 0, 8},
        {u"会员"_s, {}, 3, 0},
        {},
    }};
    if (size == 0)
        return 0;
    const ScanRules &rules = shops[data[0] % shops.size()];
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);

    const ScanReading careful = desk::readScan(typed, rules);
    const ScanReading insisted = desk::readScan(typed, rules, Insistence::Yes);
    look(careful, typed, rules, Insistence::No);
    look(insisted, typed, rules, Insistence::Yes);
    if (careful)
        fuzzing::require(insisted == careful, "insisting changes nothing where nothing was refused");
    else if (careful.error().problem != ScanProblem::WrongThing)
        fuzzing::require(insisted == careful, "insisting opens wrong things and nothing else");
    fuzzing::require(desk::readScan(u"\u3000\r\n"_s + typed + u"\t\r\n"_s, rules) == careful
                         || typed.size() > 4000, // where the bound on work is near
                     "outer blanks and line ends change nothing");
    return 0;
}
