// SPDX-License-Identifier: MIT
// The real window, worked by commands on standard input, one a line:
//   type             types the number, without Enter         -> typed
//   enter            Enter, until the answer is painted      -> microseconds
//   run COUNT        both, so many times                     -> microseconds, so many lines, then `longest` microseconds
//   paint COUNT      two pictures of the member's page       -> microseconds, so many lines
//   fill COUNT       as many different numbers               -> filled
//   memory           kilobytes now and at most               -> two numbers
// usage: bench-window SERVER APP-ID APP-KEY [AUTHORITY.pem | ""] [TEXT-PERCENT] [RECENT-LIMIT] [NUMBER]
#include "counterwindow.h"

#include "memory.h"

#include <cstdio>
#include <deque>
#include <iostream>
#include <string>
#include <thread>

namespace {

QString number = QStringLiteral("0008010001");

long long enterOnce(CounterWindow &window)
{
    const auto took = window.enter();
    if (!took)
        qFatal("no answer");
    // What an application's own event loop does when it comes round; processEvents() does not.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return static_cast<long long>(took->count());
}

void obey(TimedApplication &application, CounterWindow &window, const QString &line)
{
    const QString command = line.section(u' ', 0, 0);
    const int count = line.section(u' ', 1).toInt();
    if (command == u"type") {
        window.type(number);
        std::printf("typed\n");
    } else if (command == u"enter") {
        std::printf("%lld\n", enterOnce(window));
    } else if (command == u"run") {
        application.restart();
        for (int i = 0; i < count; ++i) {
            window.forgetRepeats();
            window.type(number);
            std::printf("%lld\n", enterOnce(window));
        }
        std::printf("longest %lld\n", static_cast<long long>(application.longest().count()));
    } else if (command == u"paint") {
        for (int i = 0; i < count; ++i)
            std::printf("%lld\n", static_cast<long long>(window.paintTwice().count()));
    } else if (command == u"fill") {
        for (int i = 0; i < count; ++i) {
            window.forgetRepeats();
            window.type(QString::number(70'000'000 + i));
            static_cast<void>(enterOnce(window));
        }
        std::printf("filled\n");
    } else if (command == u"memory") {
        std::printf("%ld %ld\n", memoryKilobytes("VmRSS"), memoryKilobytes("VmHWM"));
    } else {
        qFatal("no such command");
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    CounterWindow::Wish wish;
    wish.server = arguments.value(1);
    wish.appId = arguments.value(2);
    wish.appKey = arguments.value(3);
    wish.authorityFile = arguments.value(4);
    wish.textPercent = arguments.value(5, QStringLiteral("100")).toInt();
    wish.recentLimit = arguments.value(6, QStringLiteral("10")).toInt();
    number = arguments.value(7, number);
    CounterWindow window(application, wish);

    // Commands are read beside the event loop, which must go on: the connection is opened ahead in it.
    std::deque<QString> commands;
    bool ended = false;
    std::thread reader([&] {
        for (std::string line; std::getline(std::cin, line);)
            QMetaObject::invokeMethod(
                &application, [&commands, text = QString::fromStdString(line)] { commands.push_back(text); },
                Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            &application, [&ended] { ended = true; }, Qt::QueuedConnection);
    });
    std::printf("ready\n");
    std::fflush(stdout);
    while (!ended || !commands.empty()) {
        if (commands.empty()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            continue;
        }
        const QString command = commands.front();
        commands.pop_front();
        obey(application, window, command);
    }
    reader.join();
    return 0;
}
