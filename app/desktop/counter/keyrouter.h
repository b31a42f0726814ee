// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace desktop {

class NumberEdit;

/// Sends printable keys that are pressed anywhere in a window to its number field, so that a scan needs no click.
class KeyRouter : public QObject {
    Q_OBJECT

public:
    /// Watches `window` and all below it; both must outlive the router.
    KeyRouter(QWidget &window, NumberEdit &numberEdit);

    /// For a dialog that stands in front of the window and has nothing to type into: a scan goes on behind it, its end
    /// included.
    static void letScansThrough(QWidget &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    NumberEdit &m_numberEdit;
};

} // namespace desktop
