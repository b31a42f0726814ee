// SPDX-License-Identifier: MIT
#pragma once

#include <desk/member/standing.h>
#include <desk/sheet/sheetwriter.h>

#include <kybio/model/member.h>

namespace desk {

/// Whether what one could call or visit somebody with, and their birthday, are in a list that leaves the program.
enum class Contacts { Left, Kept };

/// The columns of a kept list of members, in an order that never changes. Their titles are the names of the values in
/// `memberdesk-cli lookup --json`: they are the same in every language, so that a list can be compared with an earlier one.
[[nodiscard]] QList<SheetColumn> memberColumns(Contacts contacts);

/// A member's cells, one for each column. A value that was not given is an empty cell. One that cannot be read is a text, `?`,
/// and behind it what was sent, cut to 100 characters: never an empty cell, and never an amount.
[[nodiscard]] QList<SheetCell> memberCells(const kybio::Member &member, Standing standing, Contacts contacts);

} // namespace desk
