// SPDX-License-Identifier: MIT
#pragma once

#include <desk/lookup/lookupstate.h>

#include <QDateTime>
#include <QList>

namespace desk {

/// A question that ended, and what became of it.
struct RecentLookup {
    kybio::MemberNumber number; ///< as asked
    QDateTime when;             ///< wall clock, for people to read
    LookupState end;            ///< Found, Nobody or Failed, as it was shown then
};

/// The last lookups of this run, the newest first: of each number the last answer, and the fault that came after it if one did.
/// One that was found by phone says nothing of a card, and stands beside it.
/// In memory only: there is no way to save them.
class RecentLookups {
public:
    static constexpr int defaultLimit = 10;

    /// With a `limit` of 0 or less nothing is remembered.
    explicit RecentLookups(int limit = defaultLimit);

    /// Puts it on top. What it makes old is removed: an answer does so for all of its number, a fault only for other faults.
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
