// SPDX-License-Identifier: MIT
// The doctor against a service that is right, and against one that is wrong in each way it knows.
#include "desk/doctor/doctorrun.h"
#include "fakes/examples.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QTimeZone>

using desk::DoctorCheck;
using desk::DoctorField;
using desk::DoctorFinding;
using desk::DoctorScope;
using desk::DoctorVerdict;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allRight();
    void allRightOverTls();
    void overTlsByName();
    void freeChecksAreFree();
    void wrong_data();
    void wrong();
    void clock_data();
    void clock();
    void clockFromTheCallAlone();
    void allowance_data();
    void allowance();
    void plainTexts_data();
    void plainTexts();
    void endsSoon();
    void aSecondRunStartsAnew();

private:
    Certificates m_certificates;
};

void TestDoctor::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl program here");
}

void TestDoctor::allRight()
{
    sandbox::Server server(DoctorRun::shop());
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    run.input.callsUsed = 36;
    run.input.callLimit = 300;
    QVERIFY(run.run(DoctorScope::WithCall));
    QCOMPARE(run.findings(),
             QStringList({u"address-fine"_s, u"no-proxy"_s, u"name-not-needed"_s, u"port-answers"_s, u"tls-not-needed"_s,
                          u"http-answers"_s, u"clock-right"_s, u"service-answers"_s, u"app-id-known"_s, u"key-right"_s,
                          u"allowance-left"_s}));
    for (const desk::DoctorStep &step : run.doctor->steps())
        QCOMPARE(step.verdict(), DoctorVerdict::Green);
    QVERIFY(!run.worst());
    QCOMPARE(postsAt(server), 1);
    QCOMPARE(server.callsCharged(), 1);
    QCOMPARE(run.sending, 1);
    QCOMPARE(run.doctor->callsMade(), 1);
    QCOMPARE(run.doctor->step(DoctorCheck::Allowance).facts.used, 37);
    QCOMPARE(run.doctor->step(DoctorCheck::Allowance).facts.limit, 300);
    QCOMPARE(run.doctor->step(DoctorCheck::Http).facts.httpStatus, 404); // the root is nobody's: an answer all the same
    // The free request carries nothing that could be charged or stolen.
    const sandbox::ReceivedCall first = server.calls().front();
    QCOMPARE(first.method, QByteArray("GET"));
    QCOMPARE(first.target, QByteArray("/"));
    QCOMPARE(first.body, QByteArray());
    QVERIFY(first.values("Data-signature").empty());
    QVERIFY(first.values("Time-stamp").empty());
    QVERIFY(server.calls().back().body.contains("\"MEMBERDESK-CHECK\""));
}

void TestDoctor::allRightOverTls()
{
    sandbox::Options options = DoctorRun::tlsShop(m_certificates, {.name = "good"});
    options.pathPrefix = u"/pospal-api2"_s;
    sandbox::Server server(options);
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl() + u"/openapi/v1/customerOpenApi/queryByNumber"_s; // as people paste it
    run.input.options.extraAuthorities = m_certificates.authority();
    QVERIFY(run.run(DoctorScope::WithCall));
    QVERIFY2(!run.worst(), qPrintable(run.findings().join(u' ')));
    const desk::DoctorFacts &tls = run.doctor->step(DoctorCheck::Tls).facts;
    QCOMPARE(run.finding(DoctorCheck::Tls), DoctorFinding::TlsFine);
    QCOMPARE(tls.issuer, u"Invented Authority"_s);
    QCOMPARE(tls.validUntil->toUTC().toString(Qt::ISODate), u"2099-12-31T23:59:59Z"_s);
    QVERIFY2(tls.protocol.startsWith("TLSv1."_L1), qPrintable(tls.protocol));
    QCOMPARE(run.finding(DoctorCheck::Allowance), DoctorFinding::AllowanceUnknown); // no limit was given
    QCOMPARE(server.calls().front().target, QByteArray("/pospal-api2/"));
    QCOMPARE(postsAt(server), 1);
}

/// The handshake goes to an address that was found before, the certificate must be for the name.
void TestDoctor::overTlsByName()
{
    if (QHostInfo::fromName(u"localhost"_s).error() != QHostInfo::NoError)
        QSKIP("this machine does not know the name localhost");
    sandbox::Server server(DoctorRun::tlsShop(m_certificates, {.name = "byname", .altNames = "DNS:localhost"}));
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = u"https://localhost:%1"_s.arg(server.port());
    run.input.options.extraAuthorities = m_certificates.authority();
    QVERIFY(run.run(DoctorScope::WithCall));
    QVERIFY2(!run.worst(), qPrintable(run.findings().join(u' ')));
    QCOMPARE(run.finding(DoctorCheck::Name), DoctorFinding::NameFound);
    QVERIFY(run.doctor->step(DoctorCheck::Name).facts.addresses.contains(u"127.0.0.1"_s));
}

void TestDoctor::freeChecksAreFree()
{
    sandbox::Server server(DoctorRun::shop());
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    run.input.appKey = u"wrong, and nobody is told"_s;
    QVERIFY(run.run(DoctorScope::FreeOnly));
    QCOMPARE(run.findings().mid(4),
             QStringList({u"tls-not-needed"_s, u"http-answers"_s, u"clock-right"_s, u"needs-call"_s, u"needs-call"_s,
                          u"needs-call"_s, u"needs-call"_s}));
    QVERIFY(!run.worst());
    QCOMPARE(postsAt(server), 0);
    QCOMPARE(server.callsCharged(), 0);
    QCOMPARE(run.sending, 0);
    for (const sandbox::ReceivedCall &call : server.calls())
        QVERIFY(!call.body.contains(DoctorRun::appId.latin1()));
}

void TestDoctor::wrong_data()
{
    QTest::addColumn<Certificates::Wish>("wish");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("posts");
    const Certificates::Wish good{.name = "good"};
    const auto row = [](const char *name, const Certificates::Wish &wish, const char *check, const char *finding,
                        const char *field, int posts) {
        QTest::newRow(name) << wish << QString::fromLatin1(name) << QString::fromLatin1(check) << QString::fromLatin1(finding)
                            << QString::fromLatin1(field) << posts;
    };
    row("name", good, "name", "name-not-found", "address", 0);
    row("port", good, "port", "port-refused", "address", 0);
    row("expired", {.name = "expired", .notBefore = "20150101000000Z", .notAfter = "20160101000000Z"}, "tls",
        "certificate-expired", "clock", 0);
    row("not yet valid", {.name = "early", .notBefore = "20900101000000Z"}, "tls", "certificate-not-yet-valid", "clock", 0);
    row("wrong host", {.name = "other", .altNames = "DNS:elsewhere.example"}, "tls", "certificate-wrong-host", "address", 0);
    row("untrusted", good, "tls", "certificate-untrusted", "authority", 0);
    row("clock", good, "clock", "clock-off", "clock", 1);
    row("app ID", good, "app-id", "app-id-unknown", "app-id", 1);
    row("key", good, "app-key", "key-wrong", "app-key", 1);
    row("prefix", good, "service", "wrong-path", "address", 1);
}

void TestDoctor::wrong()
{
    QFETCH(const Certificates::Wish, wish);
    QFETCH(const QString, what);
    QFETCH(const QString, check);
    QFETCH(const int, posts);
    sandbox::Options options = DoctorRun::tlsShop(m_certificates, wish);
    options.pathPrefix = u"/pospal-api2"_s;
    sandbox::Server server(options);
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    run.input.options.extraAuthorities = m_certificates.authority();
    if (what == "name"_L1)
        run.input.address = u"https://no-such-server.invalid/pospal-api2"_s;
    else if (what == "port"_L1)
        run.input.address = u"https://127.0.0.1:%1/pospal-api2"_s.arg(fakes::refusingPort());
    else if (what == "untrusted"_L1)
        run.input.options.extraAuthorities.clear();
    else if (what == "clock"_L1)
        run.input.options.clock = [] { return kybio::systemClock() + 600'000; };
    else if (what == "app ID"_L1)
        run.input.appId = u"ANOTHER-SHOP"_s;
    else if (what == "key"_L1)
        run.input.appKey = u"CANARY-APP-KEY-d0c701-and-more"_s;
    else if (what == "prefix"_L1)
        run.input.address = server.baseUrl() + u'3';
    QVERIFY(run.run(DoctorScope::WithCall));
    const auto worst = run.worst();
    QVERIFY(worst);
    QCOMPARE(QString(desk::nameOf(worst->check)), check);
    QTEST(QString(desk::nameOf(worst->finding)), "finding");
    QTEST(QString(desk::nameOf(worst->field())), "field");
    QCOMPARE(postsAt(server), posts);
    QCOMPARE(run.sending, posts);
    // Nothing before it complains; nothing of the connection behind a red check was looked at.
    for (const desk::DoctorStep &step : run.doctor->steps()) {
        if (step.check < worst->check)
            QVERIFY2(step.verdict() == DoctorVerdict::Green, qPrintable(run.findings().join(u' ')));
        if (step.check > worst->check && worst->verdict() == DoctorVerdict::Red)
            QVERIFY2(step.verdict() == DoctorVerdict::NotReached || step.check == DoctorCheck::Allowance,
                     qPrintable(run.findings().join(u' ')));
    }
    QVERIFY2(!run.everyText().contains("CANARY"_L1), qPrintable(run.everyText()));
    if (check == "tls"_L1) {
        QCOMPARE(worst->facts.issuer, u"Invented Authority"_s); // also of a bad one
        QVERIFY(worst->facts.validFrom && worst->facts.validUntil);
    }
}

void TestDoctor::clock_data()
{
    QTest::addColumn<int>("aheadSeconds");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("right") << 0 << u"clock-right"_s << false;
    QTest::newRow("1 min ahead") << 60 << u"clock-right"_s << false;
    QTest::newRow("1 min behind") << -60 << u"clock-right"_s << false;
    QTest::newRow("2 min ahead") << 122 << u"clock-off"_s << false;
    QTest::newRow("3 min behind") << -180 << u"clock-off"_s << false;
    QTest::newRow("in 1970") << -1'700'000'000 << u"clock-off"_s << false;
    QTest::newRow("3 min ahead, refused") << 180 << u"clock-refused"_s << true;
}

void TestDoctor::clock()
{
    QFETCH(const int, aheadSeconds);
    QFETCH(const bool, refuses);
    sandbox::Options options = DoctorRun::shop();
    options.clockAhead = std::chrono::seconds(-aheadSeconds);
    if (refuses)
        options.clockTolerance = 2min;
    sandbox::Server server(options);
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    QVERIFY(run.run(DoctorScope::WithCall));
    const desk::DoctorStep &clock = run.doctor->step(DoctorCheck::Clock);
    QTEST(QString(desk::nameOf(clock.finding)), "finding");
    QVERIFY2(std::abs(*clock.facts.clockAheadSeconds - aheadSeconds) <= 2,
             qPrintable(QString::number(*clock.facts.clockAheadSeconds)));
    QCOMPARE(run.finding(DoctorCheck::Service), refuses ? DoctorFinding::OutsideHours : DoctorFinding::ServiceAnswers);
    if (refuses) {
        QCOMPARE(run.worst()->check, DoctorCheck::Clock);
        QCOMPARE(run.worst()->verdict(), DoctorVerdict::Red);
    }
}

void TestDoctor::clockFromTheCallAlone()
{
    // Nothing at the root tells the time; the call's answer does.
    ScriptedServer server;
    // It says so: a connection that closes without a word would now and then be closed under the call.
    server.willDo({.bytes = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", .ending = Script::Ending::Close});
    server.willDo({.bytes = examples::httpReply(examples::success("null"), "Date: Mon, 23 Nov 2020 00:00:00 GMT\r\n")});
    DoctorRun run;
    run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::WithCall));
    QCOMPARE(run.finding(DoctorCheck::Clock), DoctorFinding::ClockOff);
    QVERIFY(*run.doctor->step(DoctorCheck::Clock).facts.clockAheadSeconds > 100'000'000);
    QCOMPARE(server.posts(), 1);
}

void TestDoctor::allowance_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("serverLimit");
    QTest::addColumn<bool>("withCall");
    QTest::addColumn<QString>("finding");
    QTest::newRow("left") << 0 << 300 << 300 << true << u"allowance-left"_s;
    QTest::newRow("below 80 %") << 238 << 300 << 300 << true << u"allowance-left"_s;
    QTest::newRow("80 % with this call") << 239 << 300 << 300 << true << u"allowance-low"_s;
    QTest::newRow("the same without it") << 239 << 300 << 300 << false << u"allowance-left"_s;
    QTest::newRow("counted beyond, but the service still answers") << 300 << 300 << 0 << true << u"allowance-low"_s;
    QTest::newRow("counted beyond, nobody asked") << 300 << 300 << 0 << false << u"allowance-used-up"_s;
    QTest::newRow("the service says it is used up") << 1 << 300 << 1 << true << u"allowance-used-up"_s;
    QTest::newRow("no limit set") << 5 << 0 << 300 << true << u"allowance-unknown"_s;
    QTest::newRow("no limit set, nobody asked") << 5 << 0 << 300 << false << u"needs-call"_s;
}

void TestDoctor::allowance()
{
    QFETCH(const int, used);
    QFETCH(const int, limit);
    QFETCH(const int, serverLimit);
    QFETCH(const bool, withCall);
    sandbox::Options options = DoctorRun::shop();
    options.dailyLimit = serverLimit;
    sandbox::Server server(options);
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    run.input.callsUsed = used;
    run.input.callLimit = limit;
    if (serverLimit == 1) { // somebody else has used it up
        DoctorRun before;
        before.input.address = server.baseUrl();
        QVERIFY(before.run(DoctorScope::WithCall));
    }
    QVERIFY(run.run(withCall ? DoctorScope::WithCall : DoctorScope::FreeOnly));
    QTEST(QString(desk::nameOf(run.finding(DoctorCheck::Allowance))), "finding");
    if (serverLimit == 1) {
        QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::ServiceAnswers);
        QCOMPARE(run.finding(DoctorCheck::AppId), DoctorFinding::AppIdKnown);
        QCOMPARE(run.finding(DoctorCheck::AppKey), DoctorFinding::NotReached);
    }
}

void TestDoctor::plainTexts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("appKey");
    QTest::addColumn<QString>("findings");
    const QString id = DoctorRun::appId;
    const QString key = DoctorRun::appKey;
    const QString nowhere = u"http://127.0.0.1:%1"_s.arg(fakes::refusingPort());
    QTest::newRow("nothing") << QString() << QString() << QString() << u"address-unusable app-id-unusable key-unusable"_s;
    QTest::newRow("FTP") << u"ftp://service.invalid"_s << id << key << u"address-unusable not-reached not-reached"_s;
    QTest::newRow("user and password") << u"https://me:CANARY@service.invalid"_s << id << key
                                       << u"address-unusable not-reached not-reached"_s;
    QTest::newRow("line break in the app ID")
        << nowhere << u"a\r\nHost: b"_s << key << u"address-fine app-id-unusable not-reached"_s;
    QTest::newRow("long key") << nowhere << id << QString(300, u'k') << u"address-fine not-reached key-unusable"_s;
}

void TestDoctor::plainTexts()
{
    QFETCH(const QString, address);
    QFETCH(const QString, appId);
    QFETCH(const QString, appKey);
    DoctorRun run;
    run.input.address = address;
    run.input.appId = appId;
    run.input.appKey = appKey;
    QVERIFY(run.run(DoctorScope::WithCall));
    const QStringList named{desk::nameOf(run.finding(DoctorCheck::Address)), desk::nameOf(run.finding(DoctorCheck::AppId)),
                            desk::nameOf(run.finding(DoctorCheck::AppKey))};
    QTEST(named.join(u' '), "findings");
    QCOMPARE(run.sending, 0);
    QVERIFY(!run.everyText().contains("CANARY"_L1));
}

void TestDoctor::endsSoon()
{
    sandbox::Server server(DoctorRun::tlsShop(m_certificates, {.name = "soon", .notAfter = "20981231235959Z"}));
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    run.input.options.extraAuthorities = m_certificates.authority();
    const qint64 weekBefore = QDateTime(QDate(2098, 12, 24), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    run.input.options.clock = [weekBefore] { return weekBefore; };
    QVERIFY(run.run(DoctorScope::FreeOnly));
    QCOMPARE(run.finding(DoctorCheck::Tls), DoctorFinding::TlsExpiresSoon);
    QCOMPARE(run.finding(DoctorCheck::Http), DoctorFinding::HttpAnswers); // amber stops nothing
}

void TestDoctor::aSecondRunStartsAnew()
{
    sandbox::Server server(DoctorRun::shop());
    QVERIFY(server.start());
    DoctorRun run;
    run.input.address = server.baseUrl();
    QVERIFY(run.run(DoctorScope::WithCall));
    run.finished = 0;
    run.doctor->start(DoctorScope::FreeOnly);
    QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::Waiting);
    QVERIFY(run.wait());
    QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::NeedsCall);
    QCOMPARE(run.doctor->callsMade(), 0);
    QCOMPARE(postsAt(server), 1);
}

TEST_UNDER(QCoreApplication, TestDoctor)
#include "tst_doctor.moc"
