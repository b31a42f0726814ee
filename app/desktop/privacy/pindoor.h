// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/pin/pinguard.h>

#include <QPointer>

#include <functional>

namespace desktop {

class PinPrompt;

/// What only a manager may do: where a PIN is set, it is asked for first. Never waits in a loop of its own.
class PinDoor final : public QObject {
    Q_OBJECT

public:
    enum class Area { Settings, Members, Contacts };

    /// Both must outlive this.
    PinDoor(desk::Settings &settings, const desk::Clocks &clocks, QWidget &window);

    /// Goes on with `inside` at once where nothing guards the area, or with the right PIN.
    void pass(Area area, const Look &look, const std::function<void()> &inside);
    [[nodiscard]] bool guardsContacts() const { return m_guard.guardsContacts(); }

private:
    /// What the PIN is asked for.
    [[nodiscard]] static QString reasonOf(Area area);

    QWidget &m_window;
    desk::Clocks m_clocks;
    desk::PinGuard m_guard;
    QPointer<PinPrompt> m_prompt;
};

} // namespace desktop
