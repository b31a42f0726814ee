// SPDX-License-Identifier: MIT
// memberdesk as it is, but for three things: it says on standard output when it waits for the name of "silent.invalid", which is
// never found; a line "close" on standard input closes its window, "quit" ends the application; and "asks" says what it asks.
// Not linked with the strict flags' library: the C library's own declarations decide here.
#include <desktop/program/application.h>
#include <desktop/program/startup.h>

#include <process/messages.h>

#include <desk/log/log.h>

#include <QSocketNotifier>
#include <QWidget>

#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (name != nullptr && std::strcmp(name, "silent.invalid") == 0) {
        std::puts("looks the name up");
        std::fflush(stdout);
        ::sleep(60);
        return EAI_NONAME;
    }
    using Resolver = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    return reinterpret_cast<Resolver>(dlsym(RTLD_NEXT, "getaddrinfo"))(name, service, hints, result);
}

int main(int argc, char *argv[])
{
    desk::Log log;
    const process::Messages messages(log);
    desktop::Application application(argc, argv);
    const QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &application, [] {
        char line[16] = {};
        if (::read(STDIN_FILENO, line, sizeof line - 1) <= 0 || std::strncmp(line, "quit", 4) == 0)
            QApplication::quit();
        else
            QApplication::closeAllWindows();
    });
    return desktop::run(application, log);
}
