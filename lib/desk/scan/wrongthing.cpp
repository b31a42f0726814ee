// SPDX-License-Identifier: MIT
#include <desk/scan/wrongthing.h>
#include <desk/text/characters.h>

#include <QString>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

// ISO/IEC 7812: an account number has at most 19 digits. 12 is the shortest in use (Maestro).
constexpr std::size_t shortestOnTrack = 12;
constexpr std::size_t longestCard = 19;

int valueOf(char digit)
{
    return digit - '0';
}

bool hasValidLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
        const int value = valueOf(*digit) * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

struct IssuerRange {
    int first;
    int last;
    std::size_t prefixLength;
    std::size_t shortest;
    std::size_t longest;
};

// The ranges that the card schemes publish; shops in Singapore, Malaysia and China meet the first six.
constexpr std::array issuers = {
    IssuerRange{51, 55, 2, 16, 16},     // Mastercard
    IssuerRange{2221, 2720, 4, 16, 16}, // Mastercard
    IssuerRange{34, 34, 2, 15, 15},     // American Express
    IssuerRange{37, 37, 2, 15, 15},     // American Express
    IssuerRange{62, 62, 2, 16, 19},     // UnionPay
    IssuerRange{3528, 3589, 4, 16, 19}, // JCB
    IssuerRange{6011, 6011, 4, 16, 19}, // Discover
    IssuerRange{644, 649, 3, 16, 19},   // Discover
    IssuerRange{65, 65, 2, 16, 19},     // Discover
    IssuerRange{300, 305, 3, 14, 19},   // Diners Club
    IssuerRange{36, 36, 2, 14, 19},     // Diners Club
    IssuerRange{38, 38, 2, 14, 19},     // Diners Club
};

bool hasIssuer(std::string_view digits)
{
    // Visa: 4, and three lengths with gaps between them.
    if (digits.front() == '4')
        return digits.size() == 13 || digits.size() == 16 || digits.size() == 19;
    return std::any_of(issuers.begin(), issuers.end(), [digits](const IssuerRange &issuer) {
        if (digits.size() < issuer.shortest || digits.size() > issuer.longest)
            return false;
        int prefix = 0;
        for (const char digit : digits.substr(0, issuer.prefixLength))
            prefix = prefix * 10 + valueOf(digit);
        return prefix >= issuer.first && prefix <= issuer.last;
    });
}

/// The check digit of EAN-8, UPC-A and EAN-13.
bool hasValidEan(std::string_view digits)
{
    int sum = 0;
    bool thrice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, thrice = !thrice)
        sum += valueOf(*digit) * (thrice ? 3 : 1);
    return sum % 10 == 0;
}

bool isCard(std::string_view digits)
{
    // Visa stopped issuing 13 digits long ago; shops print EAN-13 on member cards, and 4 begins those of whole countries.
    if (digits.size() == 13 && hasValidEan(digits))
        return false;
    return digits.size() >= 13 && digits.size() <= longestCard && hasIssuer(digits) && hasValidLuhn(digits);
}

/// A run of digits in a text; in groups, single blanks and dashes between digits belong to it.
struct DigitRun {
    std::string digits;
    qsizetype begin;
    qsizetype end;
};

DigitRun runAt(const QString &text, qsizetype begin, bool inGroups)
{
    DigitRun run{{}, begin, begin};
    qsizetype at = begin;
    while (at < text.size()) {
        if (isAsciiDigit(text[at].unicode())) {
            // One more than the longest tells the run apart; a megabyte of digits is not collected.
            if (run.digits.size() <= longestCard)
                run.digits.push_back(static_cast<char>(text[at].unicode()));
            run.end = ++at;
        } else if (inGroups && at == run.end && (text[at] == u' ' || text[at] == u'-')) {
            ++at;
        } else {
            break;
        }
    }
    return run;
}

bool beginsWithExpiry(QStringView text)
{
    if (text.size() < 4 || !std::all_of(text.begin(), text.begin() + 4, [](QChar c) { return isAsciiDigit(c.unicode()); }))
        return false;
    const int month = text.sliced(2, 2).toInt();
    return month >= 1 && month <= 12;
}

/// ISO/IEC 7813: `%B number ^ name ^ YYMM…?` and `;number = YYMM…?`. Readers leave sentinels out, and some Chinese input
/// methods write the `^` as an ellipsis.
bool isOnTrack(const QString &text, const DigitRun &run)
{
    if (run.digits.size() < shortestOnTrack || run.digits.size() > longestCard || run.end >= text.size())
        return false;
    const QChar before = run.begin > 0 ? text[run.begin - 1].toUpper() : QChar();
    const QChar after = text[run.end];
    if (after == u'^' || after == u'…')
        return before == u'B' || isCard(run.digits);
    if (after == u'=')
        return isCard(run.digits) || beginsWithExpiry(QStringView(text).sliced(run.end + 1));
    // The chip's copy of the stripe separates with a D.
    return after.toUpper() == u'D' && isCard(run.digits) && beginsWithExpiry(QStringView(text).sliced(run.end + 1));
}

std::optional<WrongThing> paymentIn(const QString &text, bool inGroups)
{
    bool card = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isAsciiDigit(text[at].unicode())) {
            ++at;
            continue;
        }
        const DigitRun run = runAt(text, at, inGroups);
        if (isOnTrack(text, run))
            return WrongThing::PaymentTrack;
        card = card || isCard(run.digits);
        at = run.end;
    }
    return card ? std::optional(WrongThing::PaymentCard) : std::nullopt;
}

bool isSchemeCharacter(QChar c)
{
    return isAsciiLetter(c.unicode()) || isAsciiDigit(c.unicode()) || c == u'+' || c == u'-' || c == u'.';
}

/// `weixin.qq.com/r/x`: a host with a top level of letters, then a slash.
bool beginsWithHostAndSlash(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return false;
    const QStringView host = text.first(slash);
    const qsizetype dot = host.lastIndexOf(u'.');
    const QStringView top = host.sliced(dot + 1);
    return dot > 0 && top.size() >= 2 && std::all_of(host.begin(), host.end(), isSchemeCharacter)
        && std::all_of(top.begin(), top.end(), [](QChar c) { return isAsciiLetter(c.unicode()); });
}

bool beginsWithOneOf(QStringView text, std::initializer_list<QLatin1StringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [text](QLatin1StringView beginning) { return text.startsWith(beginning, Qt::CaseInsensitive); });
}

bool isUrl(QStringView text)
{
    if (text.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && isAsciiLetter(text.front().unicode())
        && std::all_of(text.begin(), text.begin() + colon, isSchemeCharacter)) {
        if (text.sliced(colon).startsWith("://"_L1))
            return true;
        // Without slashes only schemes that are known: "VIP:123" may be a member number.
        constexpr std::array schemes = {"mailto"_L1,     "tel"_L1,    "sms"_L1,  "smsto"_L1,  "geo"_L1,
                                        "javascript"_L1, "data"_L1,   "file"_L1, "http"_L1,   "https"_L1,
                                        "ftp"_L1,        "weixin"_L1, "wxp"_L1,  "alipays"_L1};
        const QStringView scheme = text.first(colon);
        if (std::any_of(schemes.begin(), schemes.end(),
                        [scheme](QLatin1StringView known) { return scheme.compare(known, Qt::CaseInsensitive) == 0; }))
            return true;
    }
    return beginsWithHostAndSlash(text);
}

/// Check letters as they are widely published (the authority itself does not): weights 2 7 6 5 4 3 2, plus 4 for the
/// series of 2000 (T, G) and 3 for M.
bool isNricFin(QStringView text)
{
    constexpr std::array weights = {2, 7, 6, 5, 4, 3, 2};
    if (text.size() != 9)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const char16_t digit = text[static_cast<qsizetype>(i) + 1].unicode();
        if (!isAsciiDigit(digit))
            return false;
        sum += weights[i] * (digit - u'0');
    }
    std::u16string_view letters;
    switch (text.front().toUpper().unicode()) {
    case u'T':
        sum += 4;
        [[fallthrough]];
    case u'S':
        letters = u"JZIHGFEDCBA";
        break;
    case u'G':
        sum += 4;
        [[fallthrough]];
    case u'F':
        letters = u"XWUTRQPNMLK";
        break;
    case u'M':
        sum += 3;
        letters = u"XWUTRQPNJLK";
        break;
    default:
        return false;
    }
    return text.back().toUpper() == letters[static_cast<std::size_t>(sum % 11)];
}

QString forComparing(QStringView typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size();) {
        const char32_t c = nextCodePoint(typed, at);
        if (!isInvisible(c))
            appendCodePoint(text, foldedArabicDigit(foldedWidthOfAny(c)));
    }
    return text.trimmed();
}

} // namespace

std::optional<WrongThing> wrongThing(QStringView typed)
{
    const QString text = forComparing(typed);
    // Digits next to a card number in groups would hide it, and groups would hide it from a search for plain digits.
    const auto plain = paymentIn(text, false);
    const auto grouped = paymentIn(text, true);
    if (plain == WrongThing::PaymentTrack || grouped == WrongThing::PaymentTrack)
        return WrongThing::PaymentTrack;
    if (plain || grouped)
        return WrongThing::PaymentCard;
    if (beginsWithOneOf(text, {"BEGIN:VCARD"_L1, "MECARD:"_L1, "BIZCARD:"_L1}))
        return WrongThing::ContactCard;
    if (beginsWithOneOf(text, {"WIFI:"_L1}))
        return WrongThing::WifiCode;
    if (isUrl(text))
        return WrongThing::Url;
    if (isNricFin(text))
        return WrongThing::NricFin;
    return std::nullopt;
}

bool looksLikeProduct(QStringView number)
{
    const QString text = forComparing(number);
    if (text.size() != 8 && text.size() != 12 && text.size() != 13)
        return false;
    const DigitRun run = runAt(text, 0, false);
    return run.end == text.size() && hasValidEan(run.digits);
}

bool mayInsist(WrongThing thing)
{
    return thing != WrongThing::PaymentTrack;
}

bool mustBeForgotten(WrongThing thing)
{
    return thing == WrongThing::PaymentTrack || thing == WrongThing::PaymentCard;
}

} // namespace desk
