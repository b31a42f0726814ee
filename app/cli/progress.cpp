// SPDX-License-Identifier: MIT
#include <cli/progress.h>

#include <cli/streams.h>

using namespace Qt::StringLiterals;

namespace cli {

Progress::Progress(OutputTo output)
    : m_isSeen(isTerminal(Stream::Error) && (output == OutputTo::File || !isTerminal(Stream::Output)))
{
}

void Progress::show(const QString &line)
{
    if (!m_isSeen)
        return;
    // To the line's beginning, and away with the rest of an older one.
    writeError(u"\r"_s + line + u"\x1b[K"_s);
    m_isShown = true;
}

void Progress::clear()
{
    if (m_isShown)
        writeError(u"\r\x1b[K"_s);
    m_isShown = false;
}

} // namespace cli
