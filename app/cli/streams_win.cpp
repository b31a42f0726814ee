// SPDX-License-Identifier: MIT
#include <cli/streams.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace cli {
namespace {

UINT codePageBefore = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): for what runs at the program's end

void makeSafe(std::FILE *stream, const char *mode)
{
    if (_fileno(stream) < 0) // closed, or there never was one
        static_cast<void>(std::freopen("NUL", mode, stream));
    // What we write is UTF-8 with plain line ends, for a file as for a console.
    _setmode(_fileno(stream), _O_BINARY);
}

} // namespace

void makeStreamsSafe()
{
    makeSafe(stdin, "r");
    makeSafe(stdout, "w");
    makeSafe(stderr, "w");
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && codePageBefore != CP_UTF8 && SetConsoleOutputCP(CP_UTF8) != 0)
        std::atexit([] { SetConsoleOutputCP(codePageBefore); }); // it belongs to the console, which stays
}

bool isTerminal(Stream stream)
{
    // Of a console, not of a printer; and of one that obeys escape sequences.
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE), &mode) != 0
        && (stream == Stream::Output || (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0);
}

} // namespace cli
