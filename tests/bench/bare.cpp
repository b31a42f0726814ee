// SPDX-License-Identifier: MIT
// What any Qt Widgets program costs: a window with one field and nothing behind it.
#include "firstpicture.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPicture watcher;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    window.resize(1024, 768);
    window.show();
    return QApplication::exec();
}
