// SPDX-License-Identifier: MIT
#include <desktop/window/windowshape.h>

#include "ui_mainwindow.h"

#include <desk/connection/activestore.h>
#include <desktop/look/look.h>

#include <desk/settings/settings.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMargins>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

WindowShape::WindowShape(QMainWindow &window, Ui::MainWindow &ui)
    : m_window(window)
    , m_ui(ui)
{
}

void WindowShape::arrange(bool isBar, const Look &look, const desk::ActiveStore &store, const desk::Settings &settings)
{
    constexpr int recentFrom = 760;
    constexpr int shopFrom = 340;
    constexpr int panelFrom = 480;
    // Too low for a member, or asked for: the strip alone.
    const bool strip = isBar || m_window.height() < panelFrom;
    const bool wide = m_window.width() >= look.spaced(recentFrom);
    const bool roomForShop = m_window.width() >= look.spaced(shopFrom);
    m_ui.barStrip->setVisible(strip);
    m_ui.memberPanel->setVisible(!strip);
    m_ui.statusRow->setVisible(!isBar);
    m_ui.searchForm->setRoomForNote(!isBar);
    m_ui.demoBanner->setVisible(store.isDemo() && !strip);
    m_ui.recentCard->setVisible(!strip && wide && settings.number(desk::keys::recentLimit) > 0);
    m_ui.statusRow->arrange(wide, roomForShop, store);
    if (store.isDemo())
        m_ui.demoBanner->setNumbers(store.numbersToTry());
}

void WindowShape::applyTargetSize(QWidget &root, bool fingers)
{
    constexpr int forFingers = 44;
    constexpr int forPointers = 24;
    const int least = fingers ? forFingers : forPointers;
    // No minimum width: it would let text be cut.
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget) != nullptr;
        const bool isInside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
        if ((isField && !isInside) || qobject_cast<QAbstractButton *>(widget) != nullptr)
            widget->setMinimumHeight(std::max(least, widget->minimumSizeHint().height()));
    }
}

} // namespace desktop
