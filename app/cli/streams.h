// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cli {

/// Before anything else in main(): makes closed or broken standard streams harmless. Without it, `>&-` would let the
/// socket to the service become descriptor 1, and the answers would be written into it.
void makeStreamsSafe();

enum class Printed {
    Yes,
    ReaderGone, ///< as behind `| head -1`: on purpose, not worth a word
    Failed,     ///< disk full and the like
};

/// One line (or several) in UTF-8 on standard output, flushed at once.
[[nodiscard]] Printed printLine(const QString &text);

/// `memberdesk-cli: text` on standard error.
void complain(const QString &text);

/// On standard error as it is, without a line end.
void writeError(const QString &text);

enum class Stream { Output, Error };
/// Whether a person looks at it.
[[nodiscard]] bool isTerminal(Stream stream);

} // namespace cli
