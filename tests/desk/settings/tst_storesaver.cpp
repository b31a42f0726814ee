// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <fakes/fakekeychain.h>
#include <fakes/waiting.h>

#include <desk/settings/storesaver.h>

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

using desk::KeychainFault;
using desk::Settings;
using desk::Store;
using desk::StoreEdit;
using desk::StoresSaved;

namespace {

Store store(const QString &key = u"CANARY-KEY"_s)
{
    return {.server = u"https://area1.example.com"_s, .appId = u"A1"_s, .appKey = key};
}

/// With a second secret.
Store proxied()
{
    Store proxied = store();
    proxied.proxy = desk::ProxyChoice::Manual;
    proxied.proxyAddress = u"proxy.example.com:3128"_s;
    proxied.proxyUser = u"till"_s;
    proxied.proxyPassword = u"CANARY-WORD"_s;
    return proxied;
}

StoresSaved save(Settings &settings, FakeKeychain &keychain, const QList<StoreEdit> &edits)
{
    desk::StoreSaver saver(settings, keychain);
    QSignalSpy finished(&saver, &desk::StoreSaver::finished);
    saver.save(edits, 0);
    if (finished.isEmpty() && !finished.wait(fakes::longest()))
        qFatal("the saver does not end");
    if (finished.size() != 1 || saver.isBusy())
        qFatal("the saver ends more than once");
    return finished.first().first().value<StoresSaved>();
}

/// Where the key can be read that the settings on the disk lead to; empty where there is none.
QString readableKey(const SettingsFolder &folder, const FakeKeychain &keychain)
{
    const Store saved = Settings(folder.file(), folder.noDefaults()).store();
    return saved.keychainEntry.isEmpty() ? saved.appKey : keychain.entries.value(saved.keychainEntry);
}

QString readablePassword(const SettingsFolder &folder, const FakeKeychain &keychain)
{
    const Store saved = Settings(folder.file(), folder.noDefaults()).store();
    return saved.proxyKeychainEntry.isEmpty() ? saved.proxyPassword : keychain.entries.value(saved.proxyKeychainEntry);
}

/// How many copies of the key there are anywhere.
qsizetype copies(const SettingsFolder &folder, const FakeKeychain &keychain, const QString &key)
{
    const auto inKeychain = std::count(keychain.entries.cbegin(), keychain.entries.cend(), key);
    return folder.read().count(key.toUtf8()) + inKeychain;
}

} // namespace

class TestStoreSaver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainNothingIsAskedOfIt()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        keychain.silent = true;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), false}}).saved);
        QCOMPARE(readableKey(folder, keychain), u"CANARY-KEY"_s);
        QCOMPARE(keychain.operations, 0);
    }

    void anUnchangedListOfTheAdministratorIsNotCopied()
    {
        const SettingsFolder folder;
        const SettingsFolder system;
        Settings administrator(system.file(), folder.noDefaults());
        administrator.setStores({store()}, 0);
        QVERIFY(administrator.save());
        FakeKeychain keychain;
        Settings settings(folder.file(), system.file());
        settings.setFlag(desk::keys::touch, true);
        QVERIFY(save(settings, keychain, {{settings.store(), false}}).saved);
        QVERIFY(folder.read().contains("touch"));
        QVERIFY(!folder.read().contains("CANARY-KEY"));
        administrator.setStores({store(u"CANARY-OF-TOMORROW"_s)}, 0);
        QVERIFY(administrator.save());
        QCOMPARE(Settings(folder.file(), system.file()).store().appKey, u"CANARY-OF-TOMORROW"_s);
    }

    void intoTheKeychainAndBack()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), false}}).saved);
        QVERIFY(save(settings, keychain, {{store(), true}}).saved);
        QVERIFY(!folder.read().contains("CANARY"));
        QCOMPARE(readableKey(folder, keychain), u"CANARY-KEY"_s);

        Store back = settings.store();
        QCOMPARE(back.appKey, QString());
        QVERIFY(save(settings, keychain, {{back, false}}).saved);
        QCOMPARE(readableKey(folder, keychain), u"CANARY-KEY"_s);
        QVERIFY(keychain.entries.isEmpty());
    }

    void anotherKeyReplacesTheOne()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), true}}).saved);
        Store changed = settings.store();
        changed.appKey = u"OTHER-KEY"_s;
        QVERIFY(save(settings, keychain, {{changed, true}}).saved);
        QCOMPARE(readableKey(folder, keychain), u"OTHER-KEY"_s);
        QCOMPARE(keychain.entries.size(), 1);

        changed = settings.store(); // typed, and out of the keychain in the same go
        changed.appKey = u"THIRD-KEY"_s;
        QVERIFY(save(settings, keychain, {{changed, false}}).saved);
        QCOMPARE(readableKey(folder, keychain), u"THIRD-KEY"_s);
        QVERIFY(keychain.entries.isEmpty());
    }

    void aStoreThatIsTakenOutLeavesNoEntry()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), true}, {store(u"SECOND"_s), true}}).saved);
        QCOMPARE(keychain.entries.size(), 2);
        QVERIFY(save(settings, keychain, {{settings.stores().first(), true}}).saved);
        QCOMPARE(keychain.entries.values(), QStringList{u"CANARY-KEY"_s});
    }

    void s08_whatTheKeychainSaysIsToldAndNothingIsPlain_data()
    {
        QTest::addColumn<KeychainFault>("fault");
        QTest::newRow("missing") << KeychainFault::Missing;
        QTest::newRow("locked, denied, cancelled") << KeychainFault::Denied;
        QTest::newRow("slow") << KeychainFault::TimedOut;
        QTest::newRow("failed") << KeychainFault::Failed;
    }
    void s08_whatTheKeychainSaysIsToldAndNothingIsPlain()
    {
        QFETCH(KeychainFault, fault);
        const SettingsFolder folder;
        FakeKeychain keychain;
        keychain.fault = fault;
        keychain.failAlways = true;
        Settings settings(folder.file(), folder.noDefaults());
        const StoresSaved result = save(settings, keychain, {{store(), true}});
        QVERIFY(!result.saved);
        QCOMPARE(result.keychainFault, fault);
        QCOMPARE(result.store, 0);
        QVERIFY(!QFile::exists(folder.file()));
        fakes::noteRow({}, u"not saved, and no plain copy of the key"_s);
    }

    void s08_anEntryThatSomebodyDeleted()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), true}}).saved);
        keychain.entries.clear();
        const StoresSaved result = save(settings, keychain, {{settings.store(), false}});
        QVERIFY(!result.saved);
        QCOMPARE(result.keychainFault, KeychainFault::NotFound);
        Store typedAgain = settings.store();
        typedAgain.appKey = u"NEW"_s;
        QVERIFY(save(settings, keychain, {{typedAgain, true}}).saved);
        QCOMPARE(readableKey(folder, keychain), u"NEW"_s);
    }

    void s09_everyStepFailsOnce_data()
    {
        QTest::addColumn<bool>("toKeychain");
        QTest::addColumn<bool>("afterwards");
        QTest::newRow("in") << true << false;
        QTest::newRow("out") << false << false;
        QTest::newRow("in, done and said to have failed") << true << true;
        QTest::newRow("out, done and said to have failed") << false << true;
    }
    void s09_everyStepFailsOnce()
    {
        QFETCH(bool, toKeychain);
        QFETCH(bool, afterwards);
        constexpr int diskFails = 0; // in place of an operation of the keychain
        for (int step = diskFails; step <= 8; ++step) {
            const SettingsFolder folder;
            FakeKeychain keychain;
            Settings settings(folder.file(), folder.noDefaults());
            QVERIFY(save(settings, keychain, {{proxied(), !toKeychain}}).saved);
            QCOMPARE(copies(folder, keychain, u"CANARY-KEY"_s), 1);
            QCOMPARE(copies(folder, keychain, u"CANARY-WORD"_s), 1);

            keychain.operations = 0;
            keychain.failAt = step;
            keychain.failAfterwards = afterwards;
            StoreEdit edit{settings.store(), toKeychain};
            const QString aside = folder.file() + u".aside"_s;
            if (step == diskFails) {
                QVERIFY(QFile::rename(folder.file(), aside));
                QVERIFY(QDir().mkpath(folder.file()));
            }
            const StoresSaved result = save(settings, keychain, {edit});
            if (step == diskFails) {
                QVERIFY(!result.saved);
                QVERIFY(QDir().rmdir(folder.file()));
                QVERIFY(QFile::rename(aside, folder.file()));
            }
            QCOMPARE(readableKey(folder, keychain), u"CANARY-KEY"_s);
            QCOMPARE(readablePassword(folder, keychain), u"CANARY-WORD"_s);
            if (!result.leftBehind) {
                QCOMPARE(copies(folder, keychain, u"CANARY-KEY"_s), 1);
                QCOMPARE(copies(folder, keychain, u"CANARY-WORD"_s), 1);
            }
        }
        fakes::noteRow({}, u"one readable key, wherever it stopped"_s);
    }

    void aProxysPasswordGoesWithTheKeyAndComesBack()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{proxied(), true}}).saved);
        QVERIFY(!folder.read().contains("CANARY"));
        QCOMPARE(keychain.entries.size(), 2);
        std::optional<tl::expected<Store, KeychainFault>> whole;
        QObject context;
        desk::readSecrets(keychain, settings.store(), &context, [&whole](const auto &read) { whole = read; });
        TRY_VERIFY(whole.has_value());
        QVERIFY(whole->has_value());
        QCOMPARE((*whole)->appKey, u"CANARY-KEY"_s);
        QCOMPARE((*whole)->proxyPassword, u"CANARY-WORD"_s);

        Store nobody = settings.store(); // the proxy no longer asks
        nobody.proxyUser.clear();
        QVERIFY(save(settings, keychain, {{nobody, true}}).saved);
        QCOMPARE(keychain.entries.values(), QStringList{u"CANARY-KEY"_s});
        QCOMPARE(settings.store().proxyKeychainEntry, QString());
    }

    void aSecretThatTheKeychainLostIsSaid()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{proxied(), true}}).saved);
        keychain.entries[settings.store().proxyKeychainEntry].clear();
        std::optional<tl::expected<Store, KeychainFault>> whole;
        QObject context;
        desk::readSecrets(keychain, settings.store(), &context, [&whole](const auto &read) { whole = read; });
        TRY_VERIFY(whole.has_value());
        QVERIFY(!whole->has_value());
        QCOMPARE(whole->error(), KeychainFault::NotFound);
    }

    void aPasswordOfNobodyIsNotKept()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        Store nobody = proxied();
        nobody.proxyUser.clear();
        QVERIFY(save(settings, keychain, {{nobody, false}}).saved);
        QVERIFY(!folder.read().contains("CANARY-WORD"));
    }

    void aFailedSaveLeavesTheSettingsAsTheyWere()
    {
        const SettingsFolder folder;
        FakeKeychain keychain;
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(save(settings, keychain, {{store(), false}}).saved);
        keychain.failAlways = true;
        QVERIFY(!save(settings, keychain, {{store(u"OTHER"_s), true}}).saved);
        QCOMPARE(settings.store().appKey, u"CANARY-KEY"_s);
    }
};

TEST_UNDER(QCoreApplication, TestStoreSaver)
#include "tst_storesaver.moc"
