// SPDX-License-Identifier: MIT
#include <desktop/program/picture.h>

#include <desktop/window/mainwindow.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPixmap>
#include <QTabWidget>
#include <QTimer>

#include <iostream>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using namespace std::chrono_literals;

constexpr auto settle = 200ms; // layout and fonts

class Pictures {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

/// What stands in front: the last dialog that was opened.
QWidget &front(MainWindow &window)
{
    QWidget *found = &window;
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible())
            found = dialog;
    return *found;
}

/// As a hand presses keys: one after the other without a pause would be a scan.
ulong nextKeyTime()
{
    static ulong time = 1'000'000;
    constexpr ulong gap = 400;
    return time += gap;
}

bool pressKey(MainWindow &window, const QString &key)
{
    for (QAction *action : window.actions()) {
        if (action->shortcuts().contains(QKeySequence(key))) {
            action->trigger();
            return true;
        }
    }
    const int code = QKeySequence(key)[0].toCombined();
    QWidget *target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
    QKeyEvent event(QEvent::KeyPress, code, Qt::NoModifier);
    event.setTimestamp(nextKeyTime());
    return QCoreApplication::sendEvent(target, &event);
}

void typeText(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        event.setTimestamp(nextKeyTime());
        if (QWidget *target = QApplication::focusWidget())
            QCoreApplication::sendEvent(target, &event);
    }
}

bool openPage(QWidget &dialog, const QString &name)
{
    auto *page = dialog.findChild<QWidget *>(name);
    auto *pages = dialog.findChild<QTabWidget *>();
    if (page == nullptr || pages == nullptr)
        return false;
    pages->setCurrentWidget(page);
    return true;
}

/// False where there is nothing of that name.
bool perform(MainWindow &window, const QString &step)
{
    const QString kind = step.section(u':', 0, 0);
    const QString what = step.section(u':', 1);
    if (kind == "key"_L1)
        return pressKey(window, what);
    if (kind == "page"_L1)
        return openPage(front(window), what);
    if (kind == "type"_L1) {
        typeText(what);
        return true;
    }
    if (kind == "focus"_L1) {
        auto *widget = front(window).findChild<QWidget *>(what);
        if (widget != nullptr)
            widget->setFocus();
        return widget != nullptr;
    }
    if (kind == "click"_L1) {
        auto *button = front(window).findChild<QAbstractButton *>(what);
        if (button != nullptr)
            button->click();
        return button != nullptr;
    }
    if (kind == "recent"_L1) { // the row of so many in the list of recent lookups, from 0
        auto *list = window.findChild<QAbstractItemView *>(u"recentList"_s);
        const QModelIndex row = list != nullptr ? list->model()->index(what.toInt(), 0) : QModelIndex();
        return row.isValid() && QMetaObject::invokeMethod(list, "clicked", Q_ARG(QModelIndex, row));
    }
    return kind == "wait"_L1;
}

void draw(MainWindow &window, const QString &file)
{
    const bool saved = front(window).grab().save(file);
    if (!saved)
        std::cerr << qPrintable(Pictures::tr("The picture cannot be written: %1").arg(file)) << std::endl;
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace

void takePicture(MainWindow &window, const Picture &picture)
{
    if (picture.steps.isEmpty()) {
        QTimer::singleShot(settle, &window, [&window, file = picture.file] { draw(window, file); });
        return;
    }
    const QString step = picture.steps.constFirst();
    if (!perform(window, step)) {
        std::cerr << qPrintable(step) << '?' << std::endl;
        QCoreApplication::exit(1);
        return;
    }
    const std::chrono::milliseconds pause = step.startsWith("wait:"_L1) ? std::chrono::milliseconds(step.section(u':', 1).toInt())
                                                                        : settle;
    QTimer::singleShot(pause, &window,
                       [&window, rest = Picture{picture.file, picture.steps.sliced(1)}] { takePicture(window, rest); });
}

} // namespace desktop
