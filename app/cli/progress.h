// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cli {

/// Where the answers go.
enum class OutputTo { Stream, File };

/// How far it is, in one line on standard error that is written over again and again. Only where a person sees it: on a terminal,
/// and not where the answers themselves appear on one.
class Progress {
public:
    explicit Progress(OutputTo output);

    void show(const QString &line);
    /// Before anything else is written, and at the end.
    void clear();

private:
    bool m_isSeen;
    bool m_isShown = false;
};

} // namespace cli
