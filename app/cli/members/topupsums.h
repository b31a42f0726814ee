// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/total.h>

#include <kybio/model/topup.h>

namespace cli {

struct TopUpSums {
    desk::Total paid;
    desk::Total given;
};
[[nodiscard]] TopUpSums sumsOf(const kybio::TopUps &topUps);

/// The newest first. Those whose time is not known come last, in the order in which they came.
void sortNewestFirst(kybio::TopUps &topUps);

/// Where it was paid: the account, or else the app ID.
[[nodiscard]] const kybio::Field<QString> &storeOf(const kybio::TopUp &topUp);

} // namespace cli
