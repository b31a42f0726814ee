// SPDX-License-Identifier: MIT
#include <desktop/privacy/pindoor.h>

#include <desktop/privacy/pinprompt.h>

namespace desktop {

PinDoor::PinDoor(desk::Settings &settings, const desk::Clocks &clocks, QWidget &window)
    : m_window(window)
    , m_clocks(clocks)
    , m_guard(settings, clocks)
{
}

QString PinDoor::reasonOf(Area area)
{
    switch (area) {
    case Area::Settings:
        return tr("The settings need the manager's PIN.");
    case Area::Members:
        return tr("Many members at once need the manager's PIN.");
    case Area::Contacts:
        return tr("Contact data needs the manager's PIN. After it, hold a button or F7 to see them, until the next question.");
    }
    Q_UNREACHABLE();
}

void PinDoor::pass(Area area, const Look &look, const std::function<void()> &inside)
{
    const bool isGuarded = area == Area::Contacts ? m_guard.guardsContacts() : m_guard.isSet();
    if (!isGuarded) {
        inside();
        return;
    }
    if (m_prompt)
        return;
    m_prompt = new PinPrompt(m_guard, m_clocks, reasonOf(area), look, &m_window);
    connect(m_prompt, &QDialog::accepted, this, inside);
    m_prompt->open();
}

} // namespace desktop
