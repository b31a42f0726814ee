// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace desk {
class Log;
}

namespace process {

/// As long as it lives, every message of the program goes through the log's gate: Qt's warnings too, which may quote an address
/// or a header. The log's own categories go to its file only; everything else also to where Qt writes messages, redacted.
/// An exception that nobody catches becomes one line there before the program ends.
///
/// One at a time. `log` must outlive it.
class Messages {
public:
    explicit Messages(desk::Log &log);
    ~Messages();
    Q_DISABLE_COPY_MOVE(Messages)
};

} // namespace process
