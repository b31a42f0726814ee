// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace desktop {

/// The mouse wheel turns the page, not what happens to lie under the pointer: a spin box or a list changes by the wheel only
/// where somebody has gone into it.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    /// For every such widget that `window` has by now.
    static void guard(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace desktop
