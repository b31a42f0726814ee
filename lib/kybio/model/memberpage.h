// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <QString>

#include <optional>
#include <vector>

namespace kybio {

/// Where the next page begins, as the service said it. Both texts are opaque: kept and sent back as they came.
struct PagePosition {
    QString parameterType;
    QString parameterValue;

    friend bool operator==(const PagePosition &a, const PagePosition &b) = default;
};

/// Some of a shop's members, and where to go on. The order is the service's.
struct MemberPage {
    std::vector<Member> members;
    /// Rows that are no member: without a customerUid, or no object at all. They are told, not hidden: a total lacks them.
    int unreadableRows = 0;
    /// Nothing on the last page, which is the one with fewer rows than a page holds.
    std::optional<PagePosition> next;

    friend bool operator==(const MemberPage &a, const MemberPage &b) = default;
};

} // namespace kybio
