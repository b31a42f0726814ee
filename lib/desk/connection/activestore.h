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

/// Whom the desk asks: the current store of the settings, or the demo. Owns the connection, and knows the app key and how many
/// calls were made today.
class ActiveStore final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this object. `callsFolder` is the folder of Allowance. `demo` is called to start the demo.
    ActiveStore(Settings &settings, std::shared_ptr<Keychain> keychain, const QString &callsFolder, const Clocks &clocks,
                DemoStarter demo, QObject *parent = nullptr);
    ~ActiveStore() override;

    /// Makes a new connection, to the current store of the settings. Where the key is in the keychain it comes a little later.
    /// Until it has come, or when it does not come, client() has no credentials.
    void connectToStore();
    /// Where the demo does not start, demoUnavailable() is emitted and client() has no credentials.
    void startDemo();
    /// Goes to the store so many places on (`step` 1: the next one, -1: the previous one), round and round. Returns false and
    /// does nothing where there is only one store, or where the demo runs.
    [[nodiscard]] bool switchStore(int step);

    /// The client to ask with, owned by this object and valid until dropping(). Null before the first connectToStore() or
    /// startDemo().
    [[nodiscard]] const kybio::Client *client() const;
    /// Another connection to the same, for questions beside those of the counter: what the counter does to its own connection
    /// ahead of a question must not meet them. Null where client() is. To be deleted at dropping().
    [[nodiscard]] std::unique_ptr<Connection> newConnection() const;
    [[nodiscard]] bool isDemo() const { return m_demo.has_value(); }
    /// Sample numbers of the demo, that of an active member first. Empty where the demo does not run.
    [[nodiscard]] QStringList numbersToTry() const { return m_demo ? m_demo->numbersToTry : QStringList(); }
    [[nodiscard]] const Store &store() const { return m_store; }
    /// Of all stores, in their order; empty in the demo.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int currentIndex() const;
    /// The keychain, where app keys may be kept outside the settings file.
    [[nodiscard]] Keychain &keychain() const { return *m_keychain; }
    /// How many calls were made today. No value in the demo, or where no store is set up.
    [[nodiscard]] std::optional<int> callsToday() const;
    /// True when a daily limit is set and today's calls have reached it.
    [[nodiscard]] bool isUsedUp() const;
    /// What the connection doctor has to check: the current store, with its key.
    [[nodiscard]] DoctorInput doctorInput() const;
    /// Counts one call. Call it when the bytes are about to leave; a call that fails is charged too.
    void countCall();
    /// The same for an app ID that is only being tried in the settings.
    void countCallOf(const QString &appId);
    /// Tells of a key that is only being tried: the log must know it to keep it out.
    void tryKey(const QString &key) { Q_EMIT keyTried(key); }
    [[nodiscard]] int callsTodayOf(const QString &appId) const { return m_allowance.used(appId); }

Q_SIGNALS:
    /// client() is about to be deleted.
    void dropping();
    /// client() is another one now, or has no credentials any more.
    void connected();
    /// callsToday() may have changed: a call was counted, or midnight has passed.
    void allowanceChanged();
    void keyUnavailable(KeychainFault fault);
    /// `reason` is an English sentence for support.
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
