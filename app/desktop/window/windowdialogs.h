// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/privacy/pindoor.h>

#include <desk/doctor/finding.h>

#include <QPointer>

#include <functional>

namespace desk {
class ActiveStore;
class Counter;
} // namespace desk

namespace desktop {

class Commands;
class MembersWindow;
class PeekNotes;

/// What opens over the counter's window: settings, connection doctor, sheet of keys, top-ups, many members, and the manager's PIN
/// before some of them. Window-modal and never run in a loop of its own: an open question goes on behind it.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this. `look` is the window's own and may change.
    WindowDialogs(desk::Settings &settings, desk::ActiveStore &store, desk::Counter &counter, const Look &look,
                  const desk::Clocks &clocks, QWidget &window);

    /// Opens by the keys.
    void obey(const Commands &commands);
    /// `field`: the one to stand in.
    void openSettings(desk::DoctorField field = desk::DoctorField::None);
    void openDoctor();
    void toggleKeys();
    /// Opens it, or brings it to the front.
    void openMembers();
    /// Where a member is shown whose top-ups can be asked for.
    void openTopUps();
    /// Where a member is shown: can they pay?
    void openPay();
    /// Puts the look on what is open and stays so.
    void applyLook();
    /// A number comes in: what would stand before its answer goes away or behind.
    void makeWay();
    /// Goes on with `unlocked` where nothing guards contact data, or with the right PIN.
    void unlockContacts(const std::function<void()> &unlocked);
    [[nodiscard]] bool guardsContacts() const { return m_door.guardsContacts(); }
    /// Where the manager wants it noted who saw contact data.
    [[nodiscard]] PeekNotes &peekNotes() { return *m_peekNotes; }

Q_SIGNALS:
    void settingsSaved();
    /// After settingsSaved(), where another store or other credentials are in use from now on.
    void connectionChanged();
    /// A dialog went away: the number field is next.
    void closed();
    void callSent();
    /// The settings are saved; what is left to say about it.
    void remarked(const QString &sentence);

protected:
    /// The window is not closed over members that would be lost with it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMembers();
    void showSettings(desk::DoctorField field);

    desk::Settings &m_settings;
    desk::ActiveStore &m_store;
    desk::Counter &m_counter;
    const Look &m_look;
    QWidget &m_window;
    desk::Clocks m_clocks;
    PinDoor m_door;
    PeekNotes *m_peekNotes;
    QPointer<MembersWindow> m_members;
};

} // namespace desktop
