// SPDX-License-Identifier: MIT
#include <desktop/widgets/secretedit.h>

#include <QEvent>

namespace desktop {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
}

void SecretEdit::setShown(bool shown)
{
    if (shown == isShown())
        return;
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    Q_EMIT shownChanged(shown);
}

bool SecretEdit::event(QEvent *event)
{
    // ActivationChange reaches only the window itself; this one is handed down.
    if (event->type() == QEvent::WindowDeactivate)
        setShown(false);
    return QLineEdit::event(event);
}

} // namespace desktop
