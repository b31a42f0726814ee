// SPDX-License-Identifier: MIT
#include <desktop/window/contactreveal.h>

#include "ui_mainwindow.h"

#include <desktop/privacy/peeknotes.h>
#include <desktop/window/windowdialogs.h>

#include <QCoreApplication>
#include <QKeyEvent>

namespace desktop {

ContactReveal::ContactReveal(QWidget &window, Ui::MainWindow &ui, WindowDialogs &dialogs)
    : QObject(&window)
    , m_window(window)
    , m_ui(ui)
    , m_dialogs(dialogs)
{
    connect(&m_ui.memberPanel->view(), &MemberView::contactShown, &m_dialogs.peekNotes(), &PeekNotes::note);
    connect(&m_ui.memberPanel->view(), &MemberView::unlockRequested, this, &ContactReveal::unlock);
    qApp->installEventFilter(this);
}

void ContactReveal::lockAgain()
{
    m_ui.memberPanel->view().setLocked(m_dialogs.guardsContacts());
}

void ContactReveal::press()
{
    if (m_ui.memberPanel->view().isLocked() && m_ui.memberPanel->showsMember())
        unlock();
    else
        setRevealed(true);
}

void ContactReveal::unlock()
{
    m_dialogs.unlockContacts([this] { m_ui.memberPanel->view().setLocked(false); });
}

void ContactReveal::setRevealed(bool revealed)
{
    m_ui.memberPanel->view().setRevealed(revealed);
    m_ui.barStrip->setRevealed(revealed);
}

bool ContactReveal::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::ActivationChange && !m_window.isActiveWindow())
        setRevealed(false);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F7)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && watched == &m_window) // what no other part took
        press();
    else if (event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent *>(event)->isAutoRepeat()) // wherever it is let go
        setRevealed(false);
    return QObject::eventFilter(watched, event);
}

} // namespace desktop
