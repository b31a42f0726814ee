// SPDX-License-Identifier: MIT
// One window's worth of calls, for two of them at once. Usage: allowancecounter FOLDER APPID CALLS
#include <desk/connection/allowance.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    desk::Allowance allowance(arguments.value(1));
    for (int call = 0; call < arguments.value(3).toInt(); ++call)
        if (!allowance.count(arguments.value(2)))
            return 1;
    return 0;
}
