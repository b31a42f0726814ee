// SPDX-License-Identifier: MIT
// A program in which something goes wrong, as its first argument says: what is left of it is what tst_messages looks at.
// The second argument is the log's file; without it there is none.
#include <process/lastresort.h>
#include <process/messages.h>

#include <desk/log/log.h>
#include <desk/log/logevent.h>

#include <QTimer>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *words = "member 60120000001 with CANARY-KEY";

int goWrong(const QByteArray &how)
{
    if (how == "warning")
        qWarning("%s\r\nand 818CFCB0712E29914F64FFF281D32809", words);
    else if (how == "event")
        qCInfo(desk::lookupLog) << desk::LogEvent("asked"_L1);
    else if (how == "fatal")
        qFatal("%s", words);
    else if (how == "terminate")
        throw std::runtime_error(words); // nobody catches it
    else if (how == "slot") {
        QTimer::singleShot(0, [] { throw std::runtime_error(words); });
        QTimer::singleShot(50, [] {
            std::puts("lives");
            QCoreApplication::exit(7);
        });
        return QCoreApplication::exec();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    desk::Log log;
    const process::Messages messages(log);
    process::Guarded<QCoreApplication> application(argc, argv);
    application.whenSomethingWasThrown = [] { std::puts("said so"); };
    log.keepSecret(u"CANARY-KEY"_s);
    if (argc > 2)
        log.start(QString::fromLocal8Bit(argv[2]));
    return goWrong(argv[1]);
}
