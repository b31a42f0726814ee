// SPDX-License-Identifier: MIT
#include <desktop/window/contactreveal.h>

#include "ui_mainwindow.h"

#include <desktop/window/windowdialogs.h>

#include <QCoreApplication>
#include <QKeyEvent>

namespace desktop {

ContactReveal::ContactReveal(Ui::MainWindow &ui, WindowDialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_dialogs(dialogs)
{
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
    // Wherever the key is let go.
    if (event->type() == QEvent::KeyRelease) {
        if (auto *key = static_cast<QKeyEvent *>(event); key->key() == Qt::Key_F7 && !key->isAutoRepeat())
            setRevealed(false);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace desktop
