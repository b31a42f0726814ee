// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/privacy/pindoor.h>

#include <desk/doctor/finding.h>

#include <functional>

namespace desk {
class ActiveStore;
}

namespace desktop {

/// What opens over the counter's window: settings, connection doctor, sheet of keys, and the manager's PIN before some of
/// them. Window-modal and never run in a loop of its own: an open question goes on behind it.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this. `look` is the window's own and may change.
    WindowDialogs(desk::Settings &settings, desk::ActiveStore &store, const Look &look, const desk::Clocks &clocks,
                  QWidget &window);

    /// `field`: the one to stand in.
    void openSettings(desk::DoctorField field = desk::DoctorField::None);
    void openDoctor();
    void toggleKeys();
    /// Where it is open: it would stand before an answer.
    void closeKeys();
    /// Goes on with `unlocked` where nothing guards contact data, or with the right PIN.
    void unlockContacts(const std::function<void()> &unlocked);
    [[nodiscard]] bool guardsContacts() const { return m_door.guardsContacts(); }

Q_SIGNALS:
    void settingsSaved();
    /// After settingsSaved(), where another store or other credentials are in use from now on.
    void connectionChanged();
    /// A dialog went away: the number field is next.
    void closed();
    void callSent();
    /// The settings are saved; what is left to say about it.
    void remarked(const QString &sentence);

private:
    void showSettings(desk::DoctorField field);

    desk::Settings &m_settings;
    desk::ActiveStore &m_store;
    const Look &m_look;
    QWidget &m_window;
    PinDoor m_door;
};

} // namespace desktop
