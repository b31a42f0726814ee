// SPDX-License-Identifier: MIT
#include <desktop/window/windowshape.h>

#include "ui_mainwindow.h"

#include <desk/connection/activestore.h>
#include <desktop/look/look.h>

#include <desk/settings/settings.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
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

void WindowShape::arrange(const Look &look, const desk::ActiveStore &store, const desk::Settings &settings)
{
    constexpr int recentFrom = 760;
    constexpr int shopFrom = 340;
    constexpr int panelFrom = 480;
    // Too low for a member, or asked for: the strip alone.
    const bool strip = m_bar || m_window.height() < panelFrom;
    const bool wide = m_window.width() >= look.scaled(recentFrom);
    const bool roomForShop = m_window.width() >= look.scaled(shopFrom);
    m_ui.barStrip->setVisible(strip);
    m_ui.memberPanel->setVisible(!strip);
    m_ui.statusRow->setVisible(!m_bar);
    m_ui.demoBanner->setVisible(store.isDemo() && !strip);
    m_ui.recentCard->setVisible(!strip && wide && settings.number(desk::keys::recentLimit) > 0);
    m_ui.statusRow->arrange(wide, roomForShop, store);
    if (store.isDemo())
        m_ui.demoBanner->setText(demoText(store.numbersToTry()));
}

/// The longest that stands in one line: a second one would take the balance its room in a small window with large text.
QString WindowShape::demoText(const QStringList &numbers) const
{
    const QString first = numbers.value(0);
    const QStringList texts{tr("Demo with invented members, nothing leaves this computer. Try %1").arg(numbers.join(u"  "_s)),
                            tr("Demo with invented members, nothing leaves this computer. Try %1").arg(first),
                            tr("Demo with invented members. Try %1").arg(first), tr("Demo, try %1").arg(first)};
    const QMargins around = m_ui.centralWidget->layout()->contentsMargins();
    const int room = m_window.width() - around.left() - around.right() - 2 * m_ui.demoBanner->margin();
    const QFontMetrics metrics = m_ui.demoBanner->fontMetrics();
    const auto fits = [&metrics, room](const QString &text) { return metrics.horizontalAdvance(text) < room; };
    const auto found = std::ranges::find_if(texts, fits);
    return found == texts.cend() ? texts.last() : *found;
}

void WindowShape::toggleBar(const Look &look, const desk::ActiveStore &store, const desk::Settings &settings)
{
    constexpr auto covering = Qt::WindowFullScreen | Qt::WindowMaximized;
    m_ui.centralWidget->installEventFilter(this);
    m_bar = !m_bar;
    if (m_bar) {
        m_stateBeforeBar = m_window.windowState() & covering;
        m_sizeBeforeBar = m_stateBeforeBar ? m_window.normalGeometry().size() : m_window.size();
        m_window.setWindowState(m_window.windowState() & ~covering); // a strip, not a screen full of strip
    }
    m_window.setWindowFlag(Qt::WindowStaysOnTopHint, m_bar);
    arrange(look, store, settings);
    // Changing a flag hides the window.
    m_window.show();
    m_window.activateWindow();
    if (m_bar) {
        fitBar();
    } else {
        m_window.resize(m_sizeBeforeBar);
        m_window.setWindowState(m_window.windowState() | m_stateBeforeBar);
    }
}

void WindowShape::fitBar()
{
    // The layouts still know the parts that have just been hidden.
    m_window.centralWidget()->layout()->activate();
    m_window.layout()->activate();
    m_window.resize(m_window.width(), 0); // as low as its parts allow
}

bool WindowShape::eventFilter(QObject *watched, QEvent *event)
{
    // A verdict of one line after one of two: the strip becomes as low again.
    if (m_bar && event->type() == QEvent::LayoutRequest)
        fitBar();
    return QObject::eventFilter(watched, event);
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
