// SPDX-License-Identifier: MIT
#include <cli/streams.h>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cli {

void makeStreamsSafe()
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of write(), not the end of the program
    int descriptor = 0;
    do
        descriptor = ::open("/dev/null", O_RDWR); // the system gives the lowest that is free
    while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

bool isTerminal(Stream stream)
{
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

} // namespace cli
