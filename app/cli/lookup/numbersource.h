// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <QStringList>

#include <tl/expected.hpp>

namespace cli {

/// The member numbers in a file that somebody wrote, each once, and sentences for standard error about what looks odd there.
struct ListedNumbers {
    QStringList numbers; ///< at least one
    QStringList notes;
};

/// Reads the whole file, or one sentence that says what is wrong with it. Nothing is asked meanwhile.
[[nodiscard]] tl::expected<ListedNumbers, QString> numbersFrom(const NumberFile &file);

} // namespace cli
