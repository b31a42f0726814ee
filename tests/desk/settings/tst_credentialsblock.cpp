// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/settings/credentialsblock.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

using desk::CredentialsBlock;

/// What people paste instead of one value.
class TestCredentialsBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("appKey");
        const auto row = [](const char *name, const QString &text, const QString &server, const QString &id, const QString &key) {
            QTest::newRow(name) << text << server << id << key;
        };
        const QString id = u"61AB02CD93EF"_s;
        const QString key = u"502213449871234567"_s;
        const QString host = u"https://area12-win.example.com:443/pospal-api2"_s;
        row("V16 one line", u"appId: 61AB02CD93EF, appKey: 502213449871234567"_s, {}, id, key);
        row("V16 two lines and blanks at the ends", u"\r\n  appId:61AB02CD93EF  \r\n  appKey:502213449871234567\t\r\n"_s, {}, id,
            key);
        row("the other way round", u"AppKey=502213449871234567; AppID=61AB02CD93EF"_s, {}, id, key);
        row("words apart", u"App ID: 61AB02CD93EF\nApp Key: 502213449871234567"_s, {}, id, key);
        row("hyphen and underscore", u"app-id: 61AB02CD93EF\napp_key: 502213449871234567"_s, {}, id, key);
        row("capital letters", u"APPID:61AB02CD93EF APPKEY:502213449871234567"_s, {}, id, key);
        row("Chinese marks", u"appId：61AB02CD93EF，appKey：502213449871234567。"_s, {}, id, key);
        row("Chinese enumeration", u"appId：61AB02CD93EF、appKey：502213449871234567；"_s, {}, id, key);
        row("Chinese names",
            u"接口地址：https://area12-win.example.com:443/pospal-api2\n应用ID：61AB02CD93EF\n应用密钥：502213449871234567"_s,
            host, id, key);
        row("JSON", uR"({"appId":"61AB02CD93EF","appKey":"502213449871234567"})"_s, {}, id, key);
        row("JSON, spread", u"{\n  \"appId\" : \"61AB02CD93EF\",\n  \"appKey\" : \"502213449871234567\"\n}"_s, {}, id, key);
        row("JSON with the address",
            uR"({"baseUrl":"https://area12-win.example.com:443/pospal-api2","appId":"61AB02CD93EF","appKey":"502213449871234567"})"_s,
            host, id, key);
        row("quotes of a word processor", u"appId: “61AB02CD93EF”, appKey: ‘502213449871234567’"_s, {}, id, key);
        row("apostrophes", u"appId='61AB02CD93EF' appKey='502213449871234567'"_s, {}, id, key);
        row("a table's cells", u"App ID\t61AB02CD93EF\nApp Key\t502213449871234567"_s, {}, id, key);
        row("each under its name", u"App ID\n61AB02CD93EF\nApp Key\n502213449871234567\n"_s, {}, id, key);
        row("address above", u"https://area12-win.example.com:443/pospal-api2\nappId: 61AB02CD93EF\nappKey: 502213449871234567"_s,
            host, id, key);
        row("address named, without https",
            u"Base address: area12.example.com:443/x\nappId: 61AB02CD93EF\nappKey: 502213449871234567"_s,
            u"area12.example.com:443/x"_s, id, key);
        row("address in a sentence", u"Use https://area12.example.com, appId: 61AB02CD93EF, appKey: 502213449871234567."_s,
            u"https://area12.example.com"_s, id, key);
        row("the same twice", u"appId: 61AB02CD93EF, appKey: 502213449871234567, appId: 61AB02CD93EF"_s, {}, id, key);
        row("the key alone", u"appKey: 502213449871234567"_s, {}, {}, key);
        row("the ID alone", u"appId: 61AB02CD93EF"_s, {}, id, {});
        row("a name without a value", u"appId: 61AB02CD93EF\nappKey:"_s, {}, id, {});
        row("a name that ends another word", u"myappId: X, appKey: 502213449871234567"_s, {}, {}, key);
        row("a blank inside quotes stays, to be refused", uR"("appId":"61 AB")"_s, {}, u"61 AB"_s, {});
    }
    void blocks()
    {
        QFETCH(QString, text);
        QFETCH(QString, server);
        QFETCH(QString, appId);
        QFETCH(QString, appKey);
        const auto block = desk::readCredentialsBlock(text);
        QVERIFY(block);
        QCOMPARE(block->server, server);
        QCOMPARE(block->appId, appId);
        QCOMPARE(block->appKey, appKey);
    }

    void noBlocks_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u" \r\n"_s, u"61AB02CD93EF"_s, u"502213449871234567"_s, u"https://area12.example.com/pospal-api2"_s,
              u"http://localhost:8080"_s, u"area12.example.com:443"_s, u"server: area12.example.com"_s, u"appId"_s, u"appId:"_s,
              u"appId:\nappKey:\n"_s, u"appId: \"61AB02\nCD\""_s, u"appId: \"61AB02"_s, u"the app identifies the keys: all"_s,
              u"appId: ONE, appKey: 1, appId: TWO, appKey: 2"_s, // two shops
              u"https://a.example.com https://b.example.com appId: X appKey: Y"_s,
              QString(u"appId: X"_s + QString(20'000, u' '))})
            QTest::newRow(qPrintable(text.left(40))) << text;
    }
    void noBlocks()
    {
        QFETCH(QString, text);
        const auto block = desk::readCredentialsBlock(text);
        QVERIFY2(!block, block ? qPrintable(block->server + u'|' + block->appId + u'|' + block->appKey) : "");
    }

    void hostileTextCostsNoTime()
    {
        // Nested repeats in the pattern would take hours here; a bound of minutes is no stopwatch.
        for (const QString &text : {u"app "_s.repeated(4'000), u"appId"_s.repeated(3'000), u"https://"_s.repeated(2'000),
                                    u"base "_s.repeated(3'000), u"appId:\n"_s.repeated(2'000), u"\""_s.repeated(16'000)})
            QVERIFY(!desk::readCredentialsBlock(text));
    }

    void V16_blanksAtTheEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("V16 blanks") << u"  key "_s << u"key"_s;
        QTest::newRow("V16 line ends") << u"\r\nkey\r\n\n"_s << u"key"_s;
        QTest::newRow("V16 tabs") << u"\tkey\t"_s << u"key"_s;
        QTest::newRow("V16 ideographic and no-break blank") << u"\u3000key\u00a0"_s << u"key"_s;
        QTest::newRow("V16 byte order mark and zero width") << u"\ufeffkey\u200b"_s << u"key"_s;
        QTest::newRow("V16 NUL") << QString(QChar(0)) + u"key"_s << u"key"_s;
        QTest::newRow("V16 inside stays") << u" k e\ny "_s << u"k e\ny"_s;
        QTest::newRow("V16 nothing else") << u" \n "_s << QString();
        QTest::newRow("V16 clean") << u"key"_s << u"key"_s;
    }
    void V16_blanksAtTheEnds()
    {
        QFETCH(QString, text);
        QTEST(desk::withoutOuterBlanks(text), "clean");
    }
};

TEST_UNDER(QCoreApplication, TestCredentialsBlock)
#include "tst_credentialsblock.moc"
