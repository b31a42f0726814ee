// SPDX-License-Identifier: MIT
#include <cli/streams.h>

#include <cerrno>
#include <cstdio>

namespace cli {
namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

Printed printLine(const QString &text)
{
    if (write(stdout, text.toUtf8() + '\n'))
        return Printed::Yes;
    return errno == EPIPE ? Printed::ReaderGone : Printed::Failed;
}

void complain(const QString &text)
{
    write(stderr, "memberdesk-cli: " + text.toUtf8() + '\n');
}

void writeError(const QString &text)
{
    write(stderr, text.toUtf8());
}

} // namespace cli
