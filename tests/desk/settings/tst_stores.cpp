// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfolder.h"
#include "fakes/testprogram.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

using desk::ProxyChoice;
using desk::Settings;
using desk::Store;

namespace {

Store orchard()
{
    return {.name = u"Orchard, 2nd floor"_s,
            .server = u"https://area1.example.com/pospal-api2"_s,
            .plainHttp = true,
            .appId = u"A1"_s,
            .appKey = u"key-orchard"_s,
            .sharingGroup = true,
            .timeoutSeconds = 7,
            .authorityFile = u"/etc/ssl/shop.pem"_s,
            .proxy = ProxyChoice::Manual,
            .proxyAddress = u"proxy.example.com:3128"_s,
            .proxyUser = u"SHOP\\till 1"_s,
            .proxyPassword = u"word; \"with\" signs, ä"_s,
            .dailyLimit = 3000};
}

Store bedok()
{
    return {.name = u"勿洛店"_s, .server = u"https://area2.example.com"_s, .appId = u"B2"_s, .appKey = u"key-bedok"_s};
}

} // namespace

class TestStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesSurviveExactly()
    {
        const SettingsFolder folder;
        Settings settings(folder.file(), folder.noDefaults());
        settings.setStores({orchard(), bedok()}, 1);
        QCOMPARE(settings.store(), bedok());
        QVERIFY(settings.save());
        const Settings again(folder.file(), folder.noDefaults());
        QCOMPARE(again.condition(), desk::FileCondition::Good);
        QCOMPARE(again.stores(), (QList<Store>{orchard(), bedok()}));
        QCOMPARE(again.currentStore(), 1);
    }

    void aStoreThatIsTakenOutLeavesNoKey()
    {
        const SettingsFolder folder;
        Settings settings(folder.file(), folder.noDefaults());
        settings.setStores({orchard(), bedok()}, 1);
        QVERIFY(settings.save());
        settings.setStores({orchard()}, 0);
        QVERIFY(settings.save());
        QVERIFY(!folder.read().contains("key-bedok"));
        QVERIFY(!folder.read().contains("B2"));
        QVERIFY(folder.read().contains("key-orchard"));
    }

    void aCurrentStoreThatIsGoneIsTheLast()
    {
        const SettingsFolder folder;
        folder.write("[stores]\ncount=2\ncurrent=9\n1\\appId=one\n2\\appId=two\n");
        QCOMPARE(Settings(folder.file(), folder.noDefaults()).store().appId, u"two"_s);
    }

    void choosingAnotherStoreDoesNotCopyTheAdministratorsList()
    {
        const SettingsFolder folder;
        const SettingsFolder system;
        Settings administrator(system.file(), folder.noDefaults());
        administrator.setStores({orchard(), bedok()}, 0);
        QVERIFY(administrator.save());
        Settings settings(folder.file(), system.file());
        QCOMPARE(settings.stores().size(), 2);
        settings.setCurrentStore(1);
        QVERIFY(settings.save());
        QVERIFY(!folder.read().contains("key-"));
        QCOMPARE(Settings(folder.file(), system.file()).store(), bedok());
    }

    void anOwnListIsNeverMixedWithTheAdministrators()
    {
        const SettingsFolder folder;
        const SettingsFolder system;
        Settings administrator(system.file(), folder.noDefaults());
        administrator.setStores({orchard(), bedok()}, 0);
        QVERIFY(administrator.save());
        folder.write("[stores]\ncount=1\n1\\server=https://own.example.com\n1\\appId=own\n");
        const Settings settings(folder.file(), system.file());
        QCOMPARE(settings.stores().size(), 1);
        QCOMPARE(settings.store().appKey, QString()); // not the administrator's under this user's server
    }

    void credentialsAreCompleteOrNothing_data()
    {
        QTest::addColumn<Store>("store");
        QTest::addColumn<bool>("usable");
        const auto with = [](auto change) {
            Store store = bedok();
            change(store);
            return store;
        };
        QTest::newRow("complete") << bedok() << true;
        QTest::newRow("no server") << with([](Store &store) { store.server.clear(); }) << false;
        QTest::newRow("no id") << with([](Store &store) { store.appId.clear(); }) << false;
        QTest::newRow("no key") << with([](Store &store) { store.appKey = u"  "_s; }) << false;
        QTest::newRow("bad server") << with([](Store &store) { store.server = u"ftp://area2.example.com"_s; }) << false;
        QTest::newRow("control in the id") << with([](Store &store) { store.appId = u"i\nd"_s; }) << false;
        QTest::newRow("unprotected") << with([](Store &store) { store.server = u"http://area2.example.com"_s; }) << false;
        QTest::newRow("unprotected, as ticked") << with([](Store &store) {
            store.server = u"http://area2.example.com"_s;
            store.plainHttp = true;
        }) << true;
    }
    void credentialsAreCompleteOrNothing()
    {
        QFETCH(Store, store);
        QTEST(store.credentials().has_value(), "usable");
    }

    void t20_unprotectedIsMarkedOnlyWhereItIs_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("ticked");
        QTest::addColumn<bool>("unprotected");
        QTest::newRow("https") << u"https://a.example.com"_s << true << false;
        QTest::newRow("http, ticked") << u"http://a.example.com"_s << true << true;
        QTest::newRow("http, refused") << u"http://a.example.com"_s << false << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true << false;
    }
    void t20_unprotectedIsMarkedOnlyWhereItIs()
    {
        QFETCH(QString, server);
        QFETCH(bool, ticked);
        const Store store{.server = server, .plainHttp = ticked};
        QTEST(store.isUnprotected(), "unprotected");
    }

    void titles()
    {
        QCOMPARE(orchard().title(), u"Orchard, 2nd floor"_s);
        QCOMPARE(Store{.server = u"https://area2.example.com:8443/x"_s}.title(), u"area2.example.com"_s);
        QCOMPARE(Store{}.title(), QString());
    }

    void proxies()
    {
        QVERIFY(!bedok().networkProxy());
        const auto manual = orchard().networkProxy();
        QVERIFY(manual);
        QCOMPARE(manual->hostName(), u"proxy.example.com"_s);
        QCOMPARE(manual->port(), quint16(3128));
        QCOMPARE(manual->user(), orchard().proxyUser);
        QCOMPARE(manual->password(), orchard().proxyPassword);
        Store nobody = orchard();
        nobody.proxyUser.clear();
        QCOMPARE(nobody.networkProxy()->password(), QString());
        nobody = orchard();
        nobody.proxy = ProxyChoice::System;
        QVERIFY(!nobody.networkProxy()); // the network may name any proxy: ours is told to no other
        QCOMPARE(Store{.proxy = ProxyChoice::None}.networkProxy()->type(), QNetworkProxy::NoProxy);
        // Never around the proxy because its address is wrong.
        QCOMPARE((Store{.proxy = ProxyChoice::Manual, .proxyAddress = u"nonsense"_s}.networkProxy()->type()),
                 QNetworkProxy::HttpProxy);
    }

    void proxyAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << u" proxy.example.com:3128 "_s << u"proxy.example.com"_s << 3128;
        QTest::newRow("IPv4") << u"10.0.0.1:80"_s << u"10.0.0.1"_s << 80;
        QTest::newRow("IPv6") << u"[fe80::1]:8080"_s << u"fe80::1"_s << 8080;
        for (const auto &bad : {u""_s, u"proxy"_s, u"proxy:"_s, u":80"_s, u"proxy:0"_s, u"proxy:65536"_s, u"http://proxy:80"_s,
                                u"user:pw@proxy:80"_s, u"proxy:80/x"_s, u"pro xy:80"_s, u"proxy:8\r\n0"_s, u"fe80::1:80"_s})
            QTest::newRow(qPrintable(bad)) << bad << QString() << 0;
    }
    void proxyAddresses()
    {
        QFETCH(QString, text);
        const auto address = desk::parseProxyAddress(text);
        QTEST(address ? address->host : QString(), "host");
        QTEST(address ? int(address->port) : 0, "port");
    }
};

TEST_UNDER(QCoreApplication, TestStores)
#include "tst_stores.moc"
