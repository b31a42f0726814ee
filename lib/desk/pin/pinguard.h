// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/settings/settings.h>

#include <QObject>

namespace desk {

/// Asks for the manager's PIN at most as often as the pauses allow. Misses are kept in the settings: a restart does not
/// make them forgotten.
class PinGuard final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit PinGuard(Settings &settings, Clocks clocks = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isSet() const;
    /// True where contact data stays masked without the PIN.
    [[nodiscard]] bool guardsContacts() const;
    /// How long nobody may try; 0: now.
    [[nodiscard]] std::chrono::seconds pause() const;
    /// Compares in a thread of its own. Nothing happens during a pause or while one is being compared.
    void tryPin(const QString &pin);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Each saves at once, and a new PIN is digested in a thread of its own first; changed() tells the end.
    void setPin(const QString &pin, bool guardsContacts);
    void setGuardsContacts(bool guards);
    void removePin();

Q_SIGNALS:
    void tried(bool matches);
    /// False: it holds, but could not be saved.
    void changed(bool saved);

private:
    void take(bool matches);
    void store(const QString &digest, bool guardsContacts);

    Settings &m_settings;
    Clocks m_clocks;
    bool m_busy = false;
};

} // namespace desk
