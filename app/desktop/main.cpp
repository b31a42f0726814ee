// SPDX-License-Identifier: MIT
#include <desktop/startup.h>

#include <process/coredumps.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    process::forbidCoreDumps();
    QApplication application(argc, argv);
    return desktop::run(application);
}
