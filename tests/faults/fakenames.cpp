// SPDX-License-Identifier: MIT
// Stands in front of the C library's resolver. Not linked with the strict flags: the C library's declarations decide here.
#include "faults/fakenames.h"

#include <dlfcn.h>
#include <netdb.h>

#include <condition_variable>
#include <cstring>
#include <mutex>

namespace {

std::mutex guard;
std::condition_variable released;
bool holding = true;
int waitingNow = 0;

using Resolver = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

int real(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto next = reinterpret_cast<Resolver>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return next(name, service, hints, result);
}

int numeric(const char *address, const char *service, const addrinfo *hints, addrinfo **result)
{
    addrinfo numbersOnly{};
    if (hints != nullptr)
        numbersOnly = *hints;
    numbersOnly.ai_flags = AI_NUMERICHOST; // not AI_ADDRCONFIG, which knows no loopback
    numbersOnly.ai_family = AF_UNSPEC;
    return real(address, service, &numbersOnly, result);
}

} // namespace

namespace fakenames {

int waiting()
{
    const std::lock_guard lock(guard);
    return waitingNow;
}

void releaseSilentNames()
{
    const std::lock_guard lock(guard);
    holding = false;
    released.notify_all();
}

void holdSilentNames()
{
    const std::lock_guard lock(guard);
    holding = true;
}

} // namespace fakenames

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (name == nullptr || std::strstr(name, ".invalid") == nullptr)
        return real(name, service, hints, result);
    if (std::strcmp(name, "silent.invalid") == 0) {
        std::unique_lock lock(guard);
        ++waitingNow;
        released.wait(lock, [] { return !holding; });
        --waitingNow;
        return EAI_NONAME;
    }
    if (std::strcmp(name, "here.invalid") == 0 || std::strcmp(name, "store.here.invalid") == 0)
        return numeric("127.0.0.1", service, hints, result);
    if (std::strcmp(name, "twofold.invalid") != 0)
        return EAI_NONAME;
    addrinfo *second = nullptr;
    if (const int fault = numeric("::1", service, hints, result); fault != 0)
        return fault;
    if (const int fault = numeric("127.0.0.1", service, hints, &second); fault != 0)
        return fault;
    addrinfo *last = *result;
    while (last->ai_next != nullptr)
        last = last->ai_next;
    last->ai_next = second;
    return 0;
}
