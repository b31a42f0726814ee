// SPDX-License-Identifier: MIT
#include <desktop/window/appearance.h>

#include "ui_mainwindow.h"

#include <desktop/look/systemtheme.h>
#include <desktop/window/commands.h>
#include <desktop/window/windowshape.h>

#include <desk/settings/settings.h>

#include <QAction>
#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace desktop {

namespace keys = desk::keys;

Theme themeSetting(const desk::Settings &settings, Theme system)
{
    const QString name = settings.text(keys::theme);
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "contrast"_L1 ? Theme::Contrast : system;
}

Appearance::Appearance(desk::Settings &settings, const Instead &instead, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_instead(instead)
    , m_systemPalette(QApplication::palette())
    , m_systemTheme(systemTheme(m_systemPalette))
{
    parent->installEventFilter(this);
    read();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        if (const Theme now = systemTheme(m_systemPalette); now != m_systemTheme) {
            m_systemTheme = now;
            read();
            Q_EMIT changed();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::read()
{
    const Theme theme = m_instead.theme.value_or(themeSetting(m_settings, m_systemTheme));
    const int textPercent = m_instead.textPercent.value_or(m_settings.number(keys::textPercent));
    m_look = Look(theme, textPercent);
    m_windowLook = Look(theme, textPercent, m_windowPercent);
    if (QApplication::font() != m_look.font())
        QApplication::setFont(m_look.font());
}

void Appearance::obey(const Commands &commands)
{
    connect(&commands.action(Command::Larger), &QAction::triggered, this, [this] { changeTextSize(1); });
    connect(&commands.action(Command::Smaller), &QAction::triggered, this, [this] { changeTextSize(-1); });
    connect(&commands.action(Command::StandardSize), &QAction::triggered, this, [this] { changeTextSize(0); });
}

bool Appearance::follow(const QSize &window)
{
    const int percent = Look::windowPercentOf(window);
    if (percent == m_windowPercent)
        return false;
    m_windowPercent = percent;
    read();
    return true;
}

void Appearance::applyTo(QWidget &window, Ui::MainWindow &ui, const desk::ActiveStore &store) const
{
    const bool fingers = m_settings.flag(keys::touch);
    QApplication::setPalette(m_look.palette());
    dressTitleBars(m_look.theme());
    m_windowLook.applyTo(window);
    ui.memberPanel->setLook(m_windowLook);
    ui.barStrip->setLook(m_windowLook);
    WindowShape::applyTargetSize(window, fingers);
    ui.recentCard->setLook(m_windowLook, fingers);
    ui.demoBanner->setLook(m_windowLook);
    ui.statusRow->setLook(m_windowLook, store);
}

void Appearance::changeTextSize(int steps)
{
    constexpr int step = 10;
    m_instead.textPercent.reset();
    m_settings.setNumber(keys::textPercent, steps == 0 ? Look::standardPercent : m_look.textPercent() + steps * step);
    if (!m_settings.save())
        Q_EMIT notSaved();
    read();
    Q_EMIT changed();
}

} // namespace desktop
