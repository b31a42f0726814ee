// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

#include <QHash>
#include <QString>

#include <chrono>

namespace desk {

/// What the customer is asked to say.
enum class IdentityQuestion {
    PhoneEnding,   ///< the last four digits of the phone
    WholePhone,    ///< the phone, with or without the country's prefix
    BirthDayMonth, ///< birth day and month; the year is not asked for and not accepted
};

/// How two numbers of a date are meant: 26/11 or 11/26.
enum class DayMonthOrder { DayFirst, MonthFirst };

/// All that is ever told about the member's value.
enum class IdentityCheck {
    Matches,
    DoesNotMatch,
    NothingToCompare, ///< the member has no such value, or one that cannot be compared (two phones, words)
    NotUnderstood,    ///< what was said is not of the kind asked for; not a miss
};

/// Compares what a customer says with what the service knows, without giving the value away.
///
/// Digits may be full-width, Arabic-Indic or Persian; blanks, dashes, points and brackets inside phones make no
/// difference. PhoneEnding takes exactly four digits. WholePhone takes five or more; `+65`, `+86`, `+60` (with `+`, `00`
/// or, where the length leaves no doubt, bare) and one leading zero may be on either side or missing, but two different
/// country prefixes never match. BirthDayMonth takes `26/11`, `26.11`, `26-11`, `26 11` and `2611` in the given order,
/// and `11月26日`, which has its own; an impossible date (`31/02`) is not understood.
[[nodiscard]] IdentityCheck checkIdentity(const kybio::Member &member, IdentityQuestion kind, const QString &said,
                                          DayMonthOrder order = DayMonthOrder::DayFirst);

/// Stops guessing: three misses on one member, and checking pauses for that member only. Memory only.
///
/// `now` is any monotonic clock's time. Misses add up until a hit or a pause, however long that takes and however often
/// the member is looked up again.
class GuessLimiter {
public:
    static constexpr int missesAllowed = 3;
    static constexpr std::chrono::milliseconds pause{30'000};

    /// Who is meant: the customerUid, or the number asked for where the service gave none.
    [[nodiscard]] static QString keyOf(const kybio::Member &member, const kybio::MemberNumber &asked);

    /// How long checking this member must still wait; zero: it may be checked.
    [[nodiscard]] std::chrono::milliseconds remaining(const QString &key, std::chrono::milliseconds now) const;

    /// Call with the outcome of every check. During a pause nothing counts.
    void note(const QString &key, IdentityCheck outcome, std::chrono::milliseconds now);

private:
    struct Misses {
        int count = 0;
        std::chrono::milliseconds last{0};
    };

    QHash<QString, Misses> m_misses; // only members with a miss: as many as a cashier has typed
};

} // namespace desk
