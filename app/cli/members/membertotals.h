// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/total.h>

namespace cli {

/// What `members` says at the end.
struct MemberTotals {
    int members = 0;
    int calls = 0;
    int unreadableRows = 0;
    bool isComplete = false;
    desk::Total balance;
    desk::Total point;
};

} // namespace cli
