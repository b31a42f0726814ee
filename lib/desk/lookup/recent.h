// SPDX-License-Identifier: MIT
#pragma once

#include <desk/member/standing.h>
#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace desk {

/// A question that was answered, and its answer.
struct RecentLookup {
    kybio::MemberNumber number; ///< as asked
    QDateTime when;             ///< wall clock, for people to read
    /// No value where nobody had that number.
    std::optional<kybio::Member> member;
    /// The standing that was shown then. No value where nobody had that number.
    std::optional<Standing> standing;

    friend bool operator==(const RecentLookup &, const RecentLookup &) = default;
};

/// The last lookups of this run, the newest first, one for each number. In memory only: there is no way to save them.
class RecentLookups {
public:
    static constexpr int defaultLimit = 10;

    /// With a `limit` of 0 or less nothing is remembered.
    explicit RecentLookups(int limit = defaultLimit);

    /// Puts an answer on top. An earlier one of the same number is removed.
    void add(RecentLookup lookup);

    [[nodiscard]] const QList<RecentLookup> &entries() const { return m_entries; }

    [[nodiscard]] int limit() const { return m_limit; }
    /// Forgets at once what is beyond the new limit.
    void setLimit(int limit);
    void clear();

private:
    void shorten();

    int m_limit;
    QList<RecentLookup> m_entries;
};

} // namespace desk
