// SPDX-License-Identifier: MIT
// One save, in a process that may be killed in the middle of it. Prints whether it was saved and how many steps it took.
#include <fakes/failingdisk.h>

#include <desk/settings.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    desk::Settings settings(arguments.value(1), arguments.value(1) + QStringLiteral(".none"));
    settings.setStores(
        {{.server = QStringLiteral("https://area1.example.com"), .appId = arguments.value(2), .appKey = arguments.value(2)}}, 0);
    const bool saved = settings.save();
    std::printf("%s %ld\n", saved ? "saved" : "failed", failingDiskSteps());
    return 0;
}
