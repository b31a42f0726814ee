// SPDX-License-Identifier: MIT
#include <desk/member/identitycheck.h>

#include <desk/text/characters.h>

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr qsizetype endingDigits = 4;
constexpr qsizetype shortestPhone = 5;
// E.164 allows 15; with 00 and a stray zero still under this. Bounds the work for a hostile text.
constexpr qsizetype longestText = 64;

/// ASCII digits and signs, without invisible characters and outer blanks; every dash is `-`.
QString normalised(const QString &text)
{
    QString result;
    const QStringView outer = QStringView(text).trimmed();
    for (qsizetype at = 0; at < outer.size();) {
        const char32_t c = nextCodePoint(outer, at);
        if (isInvisible(c))
            continue;
        const char32_t folded = foldedArabicDigit(foldedWidthOfAny(c));
        const bool dash = folded == 0x2212 || QChar::category(folded) == QChar::Punctuation_Dash;
        appendCodePoint(result, dash ? U'-' : folded);
    }
    return result.trimmed();
}

struct Phone {
    QString digits;
    bool plus = false;
};

/// Nothing where the text is more, or less, than one phone number.
std::optional<Phone> phoneIn(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    Phone phone;
    const QString plain = normalised(text);
    for (const QChar c : plain) {
        if (isAsciiDigit(c.unicode()))
            phone.digits += c;
        else if (c == u'+' && phone.digits.isEmpty() && !phone.plus)
            phone.plus = true;
        else if (!c.isSpace() && c != u'-' && c != u'.' && c != u'(' && c != u')')
            return std::nullopt;
    }
    return phone.digits.isEmpty() ? std::nullopt : std::optional(phone);
}

IdentityCheck checkEnding(const QString &known, const QString &said)
{
    const auto spoken = phoneIn(said);
    if (!spoken || spoken->plus || spoken->digits.size() != endingDigits)
        return IdentityCheck::NotUnderstood;
    const auto phone = phoneIn(known);
    if (!phone || phone->digits.size() < endingDigits)
        return IdentityCheck::NothingToCompare;
    return phone->digits.endsWith(spoken->digits) ? IdentityCheck::Matches : IdentityCheck::DoesNotMatch;
}

/// One way to read a phone number. No country: as dialled inside some country.
struct PhoneReading {
    QString country;
    QString national; // without the zero that is dialled before it

    [[nodiscard]] bool agreesWith(const PhoneReading &other) const
    {
        return national == other.national && (country.isEmpty() || other.country.isEmpty() || country == other.country);
    }
};

QString withoutTrunkZero(const QString &digits)
{
    return digits.startsWith(u'0') ? digits.sliced(1) : digits;
}

/// Lengths that a national number has in the countries where the service's shops are.
struct Country {
    QLatin1StringView prefix;
    qsizetype shortest;
    qsizetype longest;
};

constexpr std::array countries = {
    Country{"65"_L1, 8, 8},   // Singapore
    Country{"86"_L1, 10, 11}, // China: landlines with area code, mobiles
    Country{"60"_L1, 8, 10},  // Malaysia
};

QList<PhoneReading> readingsOf(const Phone &phone)
{
    const bool zeros = !phone.plus && phone.digits.startsWith("00"_L1);
    const QString digits = zeros ? phone.digits.sliced(2) : phone.digits;
    QList<PhoneReading> readings;
    for (const Country &country : countries) {
        if (!digits.startsWith(country.prefix))
            continue;
        const QString national = withoutTrunkZero(digits.sliced(country.prefix.size()));
        if (national.size() >= country.shortest && national.size() <= country.longest)
            readings.append({country.prefix, national});
    }
    // With an unknown country the number is compared as a whole, so that it never loses digits that count.
    if (phone.plus || zeros)
        return readings.isEmpty() ? QList<PhoneReading>{{QString(), digits}} : readings;
    readings.append({QString(), withoutTrunkZero(digits)});
    return readings;
}

IdentityCheck checkWhole(const QString &known, const QString &said)
{
    const auto spoken = phoneIn(said);
    if (!spoken || spoken->digits.size() < shortestPhone)
        return IdentityCheck::NotUnderstood;
    const auto phone = phoneIn(known);
    if (!phone || phone->digits.size() < shortestPhone)
        return IdentityCheck::NothingToCompare;
    const QList<PhoneReading> ours = readingsOf(*phone);
    const QList<PhoneReading> theirs = readingsOf(*spoken);
    const bool agree = std::any_of(ours.begin(), ours.end(), [&theirs](const PhoneReading &our) {
        return std::any_of(theirs.begin(), theirs.end(), [&our](const PhoneReading &their) { return our.agreesWith(their); });
    });
    return agree ? IdentityCheck::Matches : IdentityCheck::DoesNotMatch;
}

struct SpokenDay {
    int day = 0;
    int month = 0;
};

/// One or two ASCII digits.
std::optional<int> smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 2
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c.unicode()); }))
        return std::nullopt;
    return text.toInt();
}

std::optional<SpokenDay> dayIn(const QString &said, DayMonthOrder order)
{
    if (said.size() > longestText)
        return std::nullopt;
    QString text = normalised(said);
    QStringList parts;
    // 11月26日, 11月26号 or 11月26號: the characters say which is which.
    if (const qsizetype month = text.indexOf(u'月'); month >= 0) {
        order = DayMonthOrder::MonthFirst;
        if (text.endsWith(u'日') || text.endsWith(u'号') || text.endsWith(u'號'))
            text.chop(1);
        parts = {text.first(month), text.sliced(month + 1)};
    } else if (text.size() == 4 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isAsciiDigit(c.unicode()); })) {
        parts = {text.first(2), text.sliced(2)};
    } else {
        // German writes a point behind both.
        if (text.endsWith(u'.') && text.count(u'.') == 2)
            text.chop(1);
        for (const QChar sign : {QChar(u'/'), QChar(u'.'), QChar(u'-')})
            if (text.contains(sign)) {
                parts = text.split(sign);
                break;
            }
        if (parts.isEmpty())
            parts = text.simplified().split(u' ');
    }
    if (parts.size() != 2)
        return std::nullopt;
    const auto first = smallNumber(QStringView(parts[0]).trimmed());
    const auto second = smallNumber(QStringView(parts[1]).trimmed());
    if (!first || !second)
        return std::nullopt;
    const bool dayFirst = order == DayMonthOrder::DayFirst;
    const SpokenDay day{dayFirst ? *first : *second, dayFirst ? *second : *first};
    // A leap year, because 29 February is somebody's birthday.
    return QDate::isValid(2024, day.month, day.day) ? std::optional(day) : std::nullopt;
}

IdentityCheck checkBirthday(const QDate &known, const QString &said, DayMonthOrder order)
{
    const auto spoken = dayIn(said, order);
    if (!spoken)
        return IdentityCheck::NotUnderstood;
    return known.day() == spoken->day && known.month() == spoken->month ? IdentityCheck::Matches : IdentityCheck::DoesNotMatch;
}

} // namespace

IdentityCheck checkIdentity(const kybio::Member &member, IdentityQuestion kind, const QString &said, DayMonthOrder order)
{
    const auto &phone = member.phone.value();
    switch (kind) {
    case IdentityQuestion::PhoneEnding:
        return phone ? checkEnding(*phone, said) : IdentityCheck::NothingToCompare;
    case IdentityQuestion::WholePhone:
        return phone ? checkWhole(*phone, said) : IdentityCheck::NothingToCompare;
    case IdentityQuestion::BirthDayMonth:
        return member.birthday.hasValue() ? checkBirthday(member.birthday.value()->date, said, order)
                                          : IdentityCheck::NothingToCompare;
    }
    Q_UNREACHABLE();
}

QString GuessLimiter::keyOf(const kybio::Member &member, const kybio::MemberNumber &asked)
{
    // The two cannot meet: numbers of the shop may well be the digits of another member's uid.
    if (const auto &uid = member.customerUid.value())
        return u"uid "_s + QString::number(*uid);
    return u"number "_s + asked.toString();
}

std::chrono::milliseconds GuessLimiter::remaining(const QString &key, std::chrono::milliseconds now) const
{
    const auto misses = m_misses.constFind(key);
    if (misses == m_misses.cend() || misses->count < missesAllowed)
        return std::chrono::milliseconds::zero();
    return std::max(std::chrono::milliseconds::zero(), misses->last + pause - now);
}

void GuessLimiter::note(const QString &key, IdentityCheck outcome, std::chrono::milliseconds now)
{
    if (remaining(key, now) > std::chrono::milliseconds::zero())
        return;
    switch (outcome) {
    case IdentityCheck::Matches:
        m_misses.remove(key);
        return;
    case IdentityCheck::DoesNotMatch: {
        Misses &misses = m_misses[key];
        // A pause that is over has been paid for.
        misses.count = misses.count >= missesAllowed ? 1 : misses.count + 1;
        misses.last = now;
        return;
    }
    case IdentityCheck::NothingToCompare:
    case IdentityCheck::NotUnderstood:
        return;
    }
}

} // namespace desk
