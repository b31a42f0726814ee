// SPDX-License-Identifier: MIT
#include <cli/members/topupsums.h>

#include <algorithm>
#include <tuple>

namespace cli {
namespace {

bool isNewer(const kybio::TopUp &a, const kybio::TopUp &b)
{
    if (!a.at.hasValue() || !b.at.hasValue())
        return a.at.hasValue() && !b.at.hasValue();
    const auto timeOf = [](const kybio::CalendarDate &at) { return std::tuple(at.date, at.time.value_or(QTime(0, 0))); };
    return timeOf(*a.at.value()) > timeOf(*b.at.value());
}

} // namespace

TopUpSums sumsOf(const kybio::TopUps &topUps)
{
    TopUpSums sums;
    for (const kybio::TopUp &topUp : topUps.rows) {
        sums.paid.add(topUp.paid);
        sums.given.add(topUp.given);
    }
    return sums;
}

void sortNewestFirst(kybio::TopUps &topUps)
{
    std::ranges::stable_sort(topUps.rows, isNewer);
}

const kybio::Field<QString> &storeOf(const kybio::TopUp &topUp)
{
    const bool hasAccount = topUp.storeAccount.hasValue() || topUp.storeAccount.isUnreadable();
    return hasAccount ? topUp.storeAccount : topUp.storeAppId;
}

} // namespace cli
