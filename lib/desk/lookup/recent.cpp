// SPDX-License-Identifier: MIT
#include <desk/lookup/recent.h>

#include <algorithm>

namespace desk {
namespace {

bool isByPhone(const RecentLookup &lookup)
{
    const auto *found = std::get_if<Found>(&lookup.end);
    return found != nullptr && found->phone;
}

} // namespace

RecentLookups::RecentLookups(int limit)
    : m_limit(std::max(0, limit))
{
}

void RecentLookups::add(RecentLookup lookup)
{
    const bool isFault = std::holds_alternative<Failed>(lookup.end);
    m_entries.removeIf([&lookup, isFault](const RecentLookup &entry) {
        return entry.number == lookup.number && isByPhone(entry) == isByPhone(lookup)
            && (!isFault || std::holds_alternative<Failed>(entry.end));
    });
    m_entries.prepend(std::move(lookup));
    shorten();
}

void RecentLookups::setLimit(int limit)
{
    m_limit = std::max(0, limit);
    shorten();
}

void RecentLookups::clear()
{
    m_entries.clear();
}

void RecentLookups::shorten()
{
    while (m_entries.size() > m_limit)
        m_entries.removeLast();
}

} // namespace desk
