// SPDX-License-Identifier: MIT
#include <desktop/widgets/wheelguard.h>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace desktop {

void WheelGuard::guard(QWidget &window)
{
    auto *filter = new WheelGuard(&window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (qobject_cast<QAbstractSpinBox *>(widget) == nullptr && qobject_cast<QComboBox *>(widget) == nullptr)
            continue;
        widget->setFocusPolicy(Qt::StrongFocus); // as they come, the wheel itself gives them the focus
        widget->installEventFilter(filter);
    }
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<const QWidget *>(watched)->hasFocus())
        return false;
    event->ignore(); // goes on to what scrolls
    return true;
}

} // namespace desktop
