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

void PinDoor::pass(Area area, const Look &look, const std::function<void()> &inside)
{
    const bool isGuarded = area == Area::Settings ? m_guard.isSet() : m_guard.guardsContacts();
    if (!isGuarded) {
        inside();
        return;
    }
    if (m_prompt)
        return;
    const QString reason = area == Area::Settings
        ? tr("The settings need the manager's PIN.")
        : tr("Contact data needs the manager's PIN. After it, hold a button or F7 to see them, until the next question.");
    m_prompt = new PinPrompt(m_guard, m_clocks, reason, look, &m_window);
    connect(m_prompt, &QDialog::accepted, this, inside);
    m_prompt->open();
}

} // namespace desktop
