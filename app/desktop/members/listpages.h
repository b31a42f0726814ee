// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberrows.h>

#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace desktop {

/// Draws these rows as a table onto pages: the title and the day above, the columns' names on each page, the sums and the number
/// of the page below. Rows that are no member are left out. Contact data is not printed. Returns how many members are on it.
/// May run on any thread.
[[nodiscard]] int drawPages(QPagedPaintDevice &device, const desk::MemberRows &rows, const std::vector<int> &shown,
                            const QString &title);

} // namespace desktop
