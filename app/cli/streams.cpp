// SPDX-License-Identifier: MIT
#include <cli/streams.h>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cli {
namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void makeStreamsSafe()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of write(), not the end of the program
    int descriptor = 0;
    do
        descriptor = ::open("/dev/null", O_RDWR); // the system gives the lowest that is free
    while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
#endif
}

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

} // namespace cli
