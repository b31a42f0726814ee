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

/// Which of the two numbers of a date comes first: 26/11 or 11/26.
enum class DayMonthOrder { DayFirst, MonthFirst };

/// The outcome of a check. Nothing more is ever told about the member's value.
enum class IdentityCheck {
    Matches,
    DoesNotMatch,
    NothingToCompare, ///< the member has no such value, or one that cannot be compared (two phones, words)
    NotUnderstood,    ///< what was said is not of the kind that was asked for; this is no miss
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

/// Makes guessing slow: after three misses on one member, that member cannot be checked for a while. In memory only.
///
/// `now` is the time of any monotonic clock. Misses add up until a hit or a pause, however long that takes and however often the
/// member is looked up again.
class GuessLimiter {
public:
    static constexpr int missesAllowed = 3;
    static constexpr std::chrono::milliseconds pause{30'000};

    /// Names the member: by customerUid, or by the number that was asked for where the service gave none.
    [[nodiscard]] static QString keyOf(const kybio::Member &member, const kybio::MemberNumber &asked);

    /// How long this member cannot be checked yet; zero where it can.
    [[nodiscard]] std::chrono::milliseconds remaining(const QString &key, std::chrono::milliseconds now) const;

    /// Call it with the outcome of every check. During a pause nothing counts.
    void note(const QString &key, IdentityCheck outcome, std::chrono::milliseconds now);

private:
    struct Misses {
        int count = 0;
        std::chrono::milliseconds last{0};
    };

    QHash<QString, Misses> m_misses; // only members with a miss: as many as a cashier has typed
};

} // namespace desk
