// SPDX-License-Identifier: MIT
#include <desktop/secretedit.h>

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

void SecretEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        setShown(false);
}

} // namespace desktop
