// SPDX-License-Identifier: MIT
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <kybio/signing/baseaddress.h>

#include <QCoreApplication>
#include <QTest>

using kybio::AddressFault;
using kybio::BaseAddress;
using kybio::PlainHttp;
using namespace Qt::StringLiterals;

class TestBaseAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void refuse_data();
    void refuse();
    void longText();
    void plainHttp_data();
    void plainHttp();
    void endpointKeepsEncoding_data();
    void endpointKeepsEncoding();
};

void TestBaseAddress::accept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("kybio.example", "https://kybio.example");
    row("https://kybio.example", "https://kybio.example");
    row("HTTPS://Kybio.EXAMPLE", "https://kybio.example");
    row("https://kybio.example/", "https://kybio.example");
    row("https://kybio.example///", "https://kybio.example");
    row("  kybio.example \r\n", "https://kybio.example");
    row("kybio.example:8443", "https://kybio.example:8443");
    row("kybio.example:1", "https://kybio.example:1");
    row("kybio.example:65535", "https://kybio.example:65535");
    row("https://area12-win.pospal.example:443/pospal-api2", "https://area12-win.pospal.example:443/pospal-api2");
    row("area12-win.pospal.example:443/pospal-api2/", "https://area12-win.pospal.example:443/pospal-api2");
    row("kybio.example/openapi/v1/customerOpenApi/queryByNumber", "https://kybio.example");
    row("kybio.example/openapi/v1/", "https://kybio.example");
    row("kybio.example/openapi/v1", "https://kybio.example");
    row("kybio.example//openapi/v1/customerOpenApi/queryByNumber/", "https://kybio.example");
    row("https://h.example:443/pospal-api2/openapi/v1/customerOpenApi/queryByNumber", "https://h.example:443/pospal-api2");
    row("https://h.example/Pospal-Api2/OpenAPI/V1/customeropenapi/querybynumber", "https://h.example/Pospal-Api2");
    row("https://h.example/a/b/c", "https://h.example/a/b/c");
    row("https://h.example/shop@home", "https://h.example/shop@home");
    row("https://h.example/a%20b", "https://h.example/a%20b");
    row("https://h.example/a%2Fb", "https://h.example/a%2Fb");
    row("https://h.example/%E4%BD%A0", "https://h.example/%E4%BD%A0");
    row("192.168.1.7:8080", "https://192.168.1.7:8080");
    row("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x");
    row("xn--bcher-kva.de", "https://xn--bcher-kva.de");
    row("https://xn--fiqs8s", "https://xn--fiqs8s");
    row("till_server.local", "https://till_server.local");
    row("kybio.example.", "https://kybio.example.");
    row("localhost", "https://localhost");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://127.0.0.1:8080/prefix/", "http://127.0.0.1:8080/prefix");
    row("HTTP://LOCALHOST", "http://localhost");
    row("http://[::1]:9", "http://[::1]:9");
    row("http://127.5.4.3", "http://127.5.4.3");
}

void TestBaseAddress::accept()
{
    QFETCH(QString, typed);
    const auto address = BaseAddress::parse(typed);
    QVERIFY2(address, address ? "" : QByteArray::number(static_cast<int>(address.error())).constData());
    QTEST(address->toString(), "kept");
    QCOMPARE(address->isPlainHttp(), address->toString().startsWith("http:"_L1));
    // The settings write it down and read it again.
    const auto again = BaseAddress::parse(address->toString());
    QVERIFY(again);
    QCOMPARE(*again, *address);
    QCOMPARE(address->endpoint("customerOpenApi/queryByNumber"_L1).toEncoded(),
             address->toString().toLatin1() + "/openapi/v1/customerOpenApi/queryByNumber");
}

void TestBaseAddress::refuse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressFault>("why");
    const auto row = [](const char *typed, AddressFault why) { QTest::newRow(typed) << QString::fromUtf8(typed) << why; };
    row("", AddressFault::Empty);
    row(" \t\r\n", AddressFault::Empty);
    row("kybio example", AddressFault::Blank);
    row("https:// kybio.example", AddressFault::Blank);
    row("kybio.example/a b", AddressFault::Blank);
    row("kybio.example\r\nX-Injected: 1", AddressFault::Blank);
    row("kybio.example\tx", AddressFault::Blank);
    row("kybio\u200b.example", AddressFault::Blank);
    row("kybio\u202e.example", AddressFault::Blank);
    row("kybio\u3000.example", AddressFault::Blank);
    row("ftp://kybio.example", AddressFault::Scheme);
    row("file:///etc/passwd", AddressFault::Scheme);
    row("javascript://x", AddressFault::Scheme);
    row("://kybio.example", AddressFault::Scheme);
    row("httpss://kybio.example", AddressFault::Scheme);
    row("https://user:pw@kybio.example", AddressFault::UserInfo);
    row("user@kybio.example", AddressFault::UserInfo);
    row("https://kybio.example@evil.example/x", AddressFault::UserInfo);
    row("https://@kybio.example", AddressFault::UserInfo);
    row("kybio.example?x=1", AddressFault::QueryOrFragment);
    row("kybio.example/path?", AddressFault::QueryOrFragment);
    row("kybio.example/#x", AddressFault::QueryOrFragment);
    row("https://", AddressFault::Host);
    row("https:///path", AddressFault::Host);
    row("/pospal-api2", AddressFault::Host);
    row("..", AddressFault::Host);
    row("a..b", AddressFault::Host);
    row("-a.example", AddressFault::Host);
    row("a-.example", AddressFault::Host);
    row("kybio.example\\x", AddressFault::Host);
    row("<b>kybio</b>", AddressFault::Host);
    row("kyb%69o.example", AddressFault::Host);
    row("kybio.example/%zz", AddressFault::Path);
    row("https://kybio.example:8443/a%", AddressFault::Path);
    row("kybio.example/a%2/b", AddressFault::Path);
    row("a..b/%zz", AddressFault::Host);
    row("http>//12:8080", AddressFault::Host); // what is no server must not leave the path to be read as one
    row("<//evil.example", AddressFault::Host);
    row("[::1", AddressFault::Host);
    row("[nonsense]", AddressFault::Host);
    row("xn--fsq8is.example.", AddressFault::Host);     // no Punycode: QUrl would make another host of it, xn--fsq8isa
    row("kуbio.example", AddressFault::ForeignLetters); // the second letter is Cyrillic
    row("bücher.example", AddressFault::ForeignLetters);
    row("银豹.example", AddressFault::ForeignLetters);
    row("kybio.example/银豹", AddressFault::ForeignLetters);
    row("kybio.example:0", AddressFault::Port);
    row("kybio.example:65536", AddressFault::Port);
    row("kybio.example:99999", AddressFault::Port);
    row("kybio.example:-1", AddressFault::Port);
    row("kybio.example:+443", AddressFault::Port);
    row("kybio.example:", AddressFault::Port);
    row("kybio.example:https", AddressFault::Port);
    row("kybio.example:4294967739", AddressFault::Port); // 443 when cut to 32 bits
    row("[::1]:99999", AddressFault::Port);
    row("http://kybio.example", AddressFault::PlainHttp);
    row("http://192.168.1.7", AddressFault::PlainHttp);
    row("http://localhost.example", AddressFault::PlainHttp);
    row("http://127.0.0.1.example", AddressFault::PlainHttp);
    row("http://0.0.0.0", AddressFault::PlainHttp);
    row("http://[2001:db8::1]", AddressFault::PlainHttp);
    QTest::newRow("label of 64") << QString(64, u'a') + u".example"_s << AddressFault::Host;
    QTest::newRow("NUL") << u"kybio"_s + QChar(u'\0') + u".example"_s << AddressFault::Blank;
    QTest::newRow("5,000 characters") << QString(5000, u'a') << AddressFault::TooLong;
    QTest::newRow("2,049 characters") << u"a.example/"_s + QString(2039, u'b') << AddressFault::TooLong;
}

void TestBaseAddress::refuse()
{
    QFETCH(QString, typed);
    const auto address = BaseAddress::parse(typed);
    QVERIFY2(!address, address ? address->toString().toUtf8().constData() : "");
    QTEST(address.error(), "why");
}

void TestBaseAddress::longText()
{
    QVERIFY(BaseAddress::parse(u"a.example/"_s + QString(2038, u'b')));
    const fakes::WorkTime time;
    QVERIFY(!BaseAddress::parse(QString(10'000'000, u'a')));
    QVERIFY(!BaseAddress::parse(u"a-"_s.repeated(1000))); // a host name that a careless expression would ponder for years
    QVERIFY(time.milliseconds() < fakes::patience(1000));
}

void TestBaseAddress::plainHttp_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("another machine") << u"http://kybio.example/x"_s << false;
    QTest::newRow("private network") << u"http://192.168.1.7:8080"_s << false;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1"_s << true;
    QTest::newRow("loopback by name") << u"http://localhost:1"_s << true;
    QTest::newRow("loopback IPv6") << u"http://[::1]"_s << true;
}

void TestBaseAddress::plainHttp()
{
    QFETCH(QString, typed);
    QFETCH(bool, isLoopback);
    QCOMPARE(BaseAddress::parse(typed).has_value(), isLoopback);
    const auto address = BaseAddress::parse(typed, PlainHttp::Anywhere);
    QVERIFY(address);
    QVERIFY(address->isPlainHttp());
    QCOMPARE(address->isLoopback(), isLoopback);
    // Allowing it allows nothing else, and adds https where nothing was said.
    QCOMPARE(BaseAddress::parse(u"ftp://kybio.example"_s, PlainHttp::Anywhere).error(), AddressFault::Scheme);
    QVERIFY(!BaseAddress::parse(u"kybio.example"_s, PlainHttp::Anywhere)->isPlainHttp());
}

void TestBaseAddress::endpointKeepsEncoding_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char *prefix :
         {"", "/a", "/a%20b", "/a%2Fb", "/100%25", "/%2525", "/%E9%93%B6", "/a+b", "/a;b=c", "/a:b", "/~x", "/a//b"})
        QTest::newRow(prefix) << QString::fromLatin1(prefix);
}

void TestBaseAddress::endpointKeepsEncoding()
{
    QFETCH(QString, prefix);
    const auto address = BaseAddress::parse(u"https://h.example"_s + prefix);
    QVERIFY(address);
    QCOMPARE(address->endpoint("customerOpenApi/queryByNumber"_L1).toEncoded(),
             QString(u"https://h.example"_s + prefix + u"/openapi/v1/customerOpenApi/queryByNumber"_s).toLatin1());
}

TEST_UNDER(QCoreApplication, TestBaseAddress)
#include "tst_baseaddress.moc"
