// SPDX-License-Identifier: MIT
// Linked into a program, stands in front of the C library: the step number MEMBERDESK_FAIL_AT that would change something
// below the folder MEMBERDESK_FAIL_IN fails with "disk full", or kills the program where MEMBERDESK_FAIL_HOW is "kill".
// Not linked with the strict flags' library: the C library's own declarations decide here.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<long> steps{0};

bool isWatched(const char *path)
{
    const char *folder = std::getenv("MEMBERDESK_FAIL_IN");
    return folder != nullptr && path != nullptr && std::strstr(path, folder) != nullptr;
}

bool isWatched(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isWatched(path);
}

/// True where this step is to fail.
bool failsNow()
{
    const char *at = std::getenv("MEMBERDESK_FAIL_AT");
    const long step = ++steps;
    if (at == nullptr || step != std::atol(at))
        return false;
    const char *how = std::getenv("MEMBERDESK_FAIL_HOW");
    if (how != nullptr && std::strcmp(how, "kill") == 0)
        kill(getpid(), SIGKILL);
    errno = ENOSPC;
    return true;
}

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool changes(int flags)
{
    return (flags & (O_CREAT | O_TRUNC | O_TMPFILE)) != 0;
}

} // namespace

/// How many steps there were, for the program to print.
long failingDiskSteps()
{
    return steps;
}

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = changes(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (changes(flags) && isWatched(path) && failsNow())
        return -1;
    return real<int (*)(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = changes(flags) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (changes(flags) && isWatched(path) && failsNow())
        return -1;
    return real<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (isWatched(descriptor) && failsNow())
        return -1;
    return real<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes, size);
}

int fsync(int descriptor)
{
    if (isWatched(descriptor) && failsNow())
        return -1;
    return real<int (*)(int)>("fsync")(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    if (isWatched(descriptor) && failsNow())
        return -1;
    return real<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    if (isWatched(descriptor) && failsNow())
        return -1;
    return real<int (*)(int, mode_t)>("fchmod")(descriptor, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    if (isWatched(path) && failsNow())
        return -1;
    return real<int (*)(const char *, mode_t)>("chmod")(path, mode);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    if (isWatched(path) && failsNow())
        return -1;
    return real<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}

int rename(const char *from, const char *to) noexcept
{
    if (isWatched(to) && failsNow())
        return -1;
    return real<int (*)(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (isWatched(to) && failsNow())
        return -1;
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    if (isWatched(to) && failsNow())
        return -1;
    return real<int (*)(const char *, const char *)>("link")(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (isWatched(to) && failsNow())
        return -1;
    return real<int (*)(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    if (isWatched(path) && failsNow())
        return -1;
    return real<int (*)(const char *)>("unlink")(path);
}
}
