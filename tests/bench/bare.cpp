// SPDX-License-Identifier: MIT
// What any Qt Widgets program costs.
#include "barewindow.h"
#include "firstpicture.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPicture watcher;
    BareWindow window;
    window.show();
    return QApplication::exec();
}
