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
    /// Nothing: nobody had that number.
    std::optional<kybio::Member> member;
    /// As shown at the time; nothing where nobody had that number.
    std::optional<Standing> standing;

    friend bool operator==(const RecentLookup &, const RecentLookup &) = default;
};

/// The last lookups of this run, newest first, one for a number. In memory only: it has no way to be saved.
class RecentLookups {
public:
    static constexpr int defaultLimit = 10;

    /// `limit` 0 or less: remembers nothing.
    explicit RecentLookups(int limit = defaultLimit);

    /// Puts an answer on top; the same number's earlier one goes.
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
