// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/signing/credentials.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Credentials;
using kybio::CredentialsFault;
using namespace Qt::StringLiterals;

class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void refuse_data();
    void refuse();
    void printingHidesTheKey();
    void equality();
};

void TestCredentials::accept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"0123456789ABCDEF"_s << u"0123456789ABCDEF"_s;
    QTest::newRow("one character") << u"x"_s << u"x"_s;
    QTest::newRow("pasted with blanks") << u"  abc\t"_s << u"abc"_s;
    QTest::newRow("pasted with line end") << u"abc\r\n"_s << u"abc"_s;
    QTest::newRow("digits stay text") << u"000123"_s << u"000123"_s;
    QTest::newRow("letter case stays") << u"aBcD"_s << u"aBcD"_s;
    QTest::newRow("256 characters") << QString(256, u'k') << QString(256, u'k');
    QTest::newRow("Chinese") << u"密钥"_s << u"密钥"_s;
}

void TestCredentials::accept()
{
    QFETCH(QString, typed);
    const auto asId = Credentials::create(examples::address(u"kybio.example"_s), typed, u"key"_s);
    QVERIFY(asId);
    QTEST(asId->appId(), "kept");
    QCOMPARE(asId->appKey(), u"key"_s);
    const auto asKey = Credentials::create(examples::address(u"kybio.example"_s), u"id"_s, typed);
    QVERIFY(asKey);
    QTEST(asKey->appKey(), "kept");
    QCOMPARE(asKey->appId(), u"id"_s);
    QCOMPARE(asKey->address().toString(), u"https://kybio.example"_s);
}

void TestCredentials::refuse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CredentialsFault>("asId");
    QTest::addColumn<CredentialsFault>("asKey");
    const auto row = [](const char *name, const QString &typed, CredentialsFault asId, CredentialsFault asKey) {
        QTest::newRow(name) << typed << asId << asKey;
    };
    using enum CredentialsFault;
    row("nothing", QString(), AppIdEmpty, AppKeyEmpty);
    row("blanks", u" \t\r\n"_s, AppIdEmpty, AppKeyEmpty);
    row("257 characters", QString(257, u'k'), AppIdTooLong, AppKeyTooLong);
    row("a megabyte", QString(1 << 20, u'k'), AppIdTooLong, AppKeyTooLong);
    row("line end inside", u"ab\r\ncd"_s, AppIdCharacter, AppKeyCharacter);
    row("tab inside", u"ab\tcd"_s, AppIdCharacter, AppKeyCharacter);
    row("NUL", u"ab"_s + QChar(u'\0'), AppIdCharacter, AppKeyCharacter);
    row("zero width", u"ab\u200b"_s, AppIdCharacter, AppKeyCharacter);
    row("byte-order mark",
        u"\ufeff"
        "ab"_s,
        AppIdCharacter, AppKeyCharacter);
    row("bidi override", u"ab\u202e"_s + u"cd"_s, AppIdCharacter, AppKeyCharacter);
    row("line separator",
        u"ab\u2028"
        "cd"_s,
        AppIdCharacter, AppKeyCharacter);
    row("lone surrogate", u"ab"_s + QChar(0xd800), AppIdCharacter, AppKeyCharacter);
}

void TestCredentials::refuse()
{
    QFETCH(QString, typed);
    const auto asId = Credentials::create(examples::address(u"kybio.example"_s), typed, u"key"_s);
    QVERIFY(!asId);
    QTEST(asId.error(), "asId");
    const auto asKey = Credentials::create(examples::address(u"kybio.example"_s), u"id"_s, typed);
    QVERIFY(!asKey);
    QTEST(asKey.error(), "asKey");
}

void TestCredentials::printingHidesTheKey()
{
    const Credentials credentials = examples::credentials(u"https://kybio.example/p"_s);
    QString printed;
    QDebug(&printed) << credentials;
    QVERIFY(printed.contains(u"kybio.example"_s));
    QVERIFY(printed.contains(examples::appId));
    QVERIFY(!printed.contains(examples::appKey));
    for (qsizetype length = 4, at = 0; at + length <= examples::appKey.size(); ++at)
        QVERIFY2(!printed.contains(examples::appKey.sliced(at, length)), "a part of the key is printed");
}

void TestCredentials::equality()
{
    QVERIFY(examples::credentials(u"a.example"_s) == examples::credentials(u"https://a.example/"_s));
    QVERIFY(examples::credentials(u"a.example"_s) != examples::credentials(u"b.example"_s));
    const auto other = Credentials::create(examples::address(u"a.example"_s), examples::appId, u"another"_s);
    QVERIFY(other);
    QVERIFY(*other != examples::credentials(u"a.example"_s));
}

TEST_UNDER(QCoreApplication, TestCredentials)
#include "tst_credentials.moc"
