// SPDX-License-Identifier: MIT
// memberdesk as it is, with somebody who watches it start.
#include "firstpicture.h"

#include <desktop/startup.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPicture watcher;
    return desktop::run(application);
}
