// SPDX-License-Identifier: MIT
#include <sentences/programnotice.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

class Notices {
    Q_DECLARE_TR_FUNCTIONS(ProgramNotice)

public:
    static QString mishap()
    {
        return tr("Something went wrong inside Member Desk. Try again. If it happens again, tell your support the code %1.")
            .arg(u"INT-01"_s);
    }
    static QString countdown(int left) { return tr("The screen clears in %n s. Press any key to keep it.", nullptr, left); }
    static QString textSize() { return tr("The text size cannot be saved."); }
    static QString log(const QString &file)
    {
        return tr("The log cannot be written. Everything else goes on. Choose another file or make room: %1").arg(file);
    }
    static QString demo()
    {
        return tr("The demo does not start. Start Member Desk again; if that does not help, install it again.");
    }
};

} // namespace

QString mishapNotice()
{
    return Notices::mishap();
}

QString countdownNotice(int secondsLeft)
{
    return secondsLeft < 0 ? QString() : Notices::countdown(secondsLeft);
}

QString textSizeNotice()
{
    return Notices::textSize();
}

QString logNotice(const QString &file)
{
    return Notices::log(desk::singleLine(file));
}

QString demoNotice()
{
    return Notices::demo();
}

} // namespace sentences
