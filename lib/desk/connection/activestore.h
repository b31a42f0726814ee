// SPDX-License-Identifier: MIT
#pragma once

#include <desk/connection/allowance.h>
#include <desk/connection/connection.h>
#include <desk/connection/demostarter.h>
#include <desk/doctor/doctorinput.h>
#include <desk/keychain/keychain.h>
#include <desk/settings/settings.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace desk {

/// Whom the desk asks: the current store or the demo, with its connection, its key and its calls of today.
class ActiveStore final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this. `callsFolder`: see Allowance. `demo` starts the demo.
    ActiveStore(Settings &settings, std::shared_ptr<Keychain> keychain, const QString &callsFolder, const Clocks &clocks,
                DemoStarter demo, QObject *parent = nullptr);
    ~ActiveStore() override;

    /// Connects anew, to the settings' current store. The key may come from the keychain a little later; until then, and
    /// where it does not come, nobody can be asked.
    void connectToStore();
    /// Where the demo does not start, demoUnavailable() follows and nobody can be asked.
    void startDemo();
    /// The store after the current one, or before it: `step` is 1 or -1. False where there is only one, or it is the demo.
    [[nodiscard]] bool switchStore(int step);

    /// Whom to ask now; valid until dropping().
    [[nodiscard]] const kybio::Client *client() const;
    [[nodiscard]] bool isDemo() const { return m_demo.has_value(); }
    /// The demo's sample numbers, an active member first; none where it is not the demo.
    [[nodiscard]] QStringList numbersToTry() const { return m_demo ? m_demo->numbersToTry : QStringList(); }
    [[nodiscard]] const Store &store() const { return m_store; }
    /// Where keys may be kept outside the settings.
    [[nodiscard]] Keychain &keychain() const { return *m_keychain; }
    /// Calls of today; nothing in the demo and where nothing is set up.
    [[nodiscard]] std::optional<int> callsToday() const;
    /// True where a limit is set and reached.
    [[nodiscard]] bool isUsedUp() const;
    /// What there is to check about the current store, its key included.
    [[nodiscard]] DoctorInput doctorInput() const;
    /// A call is about to leave: it is counted, whatever becomes of it.
    void countCall();
    /// The same for credentials that are only being tried.
    void countCallOf(const QString &appId);
    /// The same about a key that nobody has saved: a log must know it to keep it out.
    void tryKey(const QString &key) { Q_EMIT keyTried(key); }
    [[nodiscard]] int callsTodayOf(const QString &appId) const { return m_allowance.used(appId); }

Q_SIGNALS:
    /// The client is about to go.
    void dropping();
    /// There is another client, or none.
    void connected();
    /// Of today: a call was counted, or midnight has passed.
    void allowanceChanged();
    void keyUnavailable(KeychainFault fault);
    /// `reason`: English, for support.
    void demoUnavailable(const QString &reason);
    void keyTried(const QString &key);

private:
    void followTheDay();
    void drop();
    void use(const std::optional<kybio::Credentials> &credentials);

    Settings &m_settings;
    std::shared_ptr<Keychain> m_keychain;
    Allowance m_allowance;
    Store m_store;
    QString m_key; // the store's, from wherever it is
    DemoStarter m_startDemo;
    std::optional<RunningDemo> m_demo;
    std::unique_ptr<Connection> m_connection;
    QTimer m_dayTick;
    std::optional<int> m_callsSeen;       // at the last tick
    std::unique_ptr<QObject> m_keyWanted; // gone: nobody waits for the keychain any more
};

} // namespace desk
