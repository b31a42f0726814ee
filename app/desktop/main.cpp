// SPDX-License-Identifier: MIT
#include <desktop/startup.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    return desktop::run(application);
}
