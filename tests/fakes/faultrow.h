// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fakes {

/// Keeps what a user sees in the row of the acceptance table (tests/faults) that the running test function stands for: the row
/// is the id at the beginning of the function's name or of its data tag, several as in `N07_N08_hangsUp`. `code` is the stable
/// code, or empty where there is none; `sentence` the words on the screen, or in a few words what comes of it ("the next lookup
/// succeeds"). Neither may hold a port, a time or a path: they end in a page of the repository. Nothing outside ctest.
void noteRow(const QString &code, const QString &sentence);

} // namespace fakes
