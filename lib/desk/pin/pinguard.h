// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/settings/settings.h>

#include <QObject>

namespace desk {

/// Compares PINs with the manager's, no more often than the pauses allow. Misses are kept in the settings, so that a restart does
/// not undo them.
class PinGuard final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this object.
    explicit PinGuard(Settings &settings, Clocks clocks = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isSet() const;
    /// True when contact data stays covered without the PIN.
    [[nodiscard]] bool guardsContacts() const;
    /// How long nobody may try yet; 0 where somebody may.
    [[nodiscard]] std::chrono::seconds pause() const;
    /// Compares in another thread; tried() tells the outcome. Does nothing during a pause, or while another PIN is being
    /// compared.
    void tryPin(const QString &pin);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Each of these saves at once; changed() tells when it is done. A new PIN is digested first, in another thread.
    void setPin(const QString &pin, bool guardsContacts);
    void setGuardsContacts(bool guards);
    void removePin();

Q_SIGNALS:
    void tried(bool matches);
    /// `saved` is false when the change holds for this run but could not be saved.
    void changed(bool saved);

private:
    void take(bool matches);
    void store(const QString &digest, bool guardsContacts);

    Settings &m_settings;
    Clocks m_clocks;
    bool m_busy = false;
};

} // namespace desk
