// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>

#include <QHash>
#include <QTimer>

#include <optional>

/// A keychain in memory whose n-th operation fails. Answers from the event loop, as a real one does.
class FakeKeychain final : public desk::Keychain {
public:
    QHash<QString, QString> entries;
    int operations = 0;
    int failAt = 0; ///< counting from 1; 0: none
    desk::KeychainFault fault = desk::KeychainFault::Denied;
    bool failAlways = false;
    /// Does what it was asked and says that it failed: a keychain that answers after the time-out.
    bool failAfterwards = false;
    bool silent = false; ///< answers nothing at all

    void read(const QString &entry, QObject *context, const Read &done) override
    {
        const bool fails = failsNow();
        answer(context, [this, entry, done, fails] {
            if (fails)
                done(tl::unexpected(fault));
            else if (!entries.contains(entry))
                done(tl::unexpected(desk::KeychainFault::NotFound));
            else
                done(entries.value(entry));
        });
    }
    void write(const QString &entry, const QString &secret, QObject *context, const Done &done) override
    {
        change(context, done, [this, entry, secret] { entries.insert(entry, secret); });
    }
    void remove(const QString &entry, QObject *context, const Done &done) override
    {
        change(context, done, [this, entry] { entries.remove(entry); });
    }

private:
    bool failsNow() { return ++operations == failAt || failAlways; }
    void answer(QObject *context, const std::function<void()> &tell) const
    {
        if (!silent)
            QTimer::singleShot(0, context, tell);
    }
    void change(QObject *context, const Done &done, const std::function<void()> &apply)
    {
        const bool fails = failsNow();
        if (!fails || failAfterwards)
            apply();
        answer(context, [this, done, fails] {
            if (fails)
                done(tl::unexpected(fault));
            else
                done({});
        });
    }
};
