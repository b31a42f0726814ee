// SPDX-License-Identifier: MIT
// A doctor that is cancelled, destroyed or kept waiting at each check; and what a proxy does to the checks.
#include "desk/doctor/doctorrun.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>

using desk::DoctorCheck;
using desk::DoctorFinding;
using desk::DoctorScope;
using desk::DoctorVerdict;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDoctorLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cancelAtEachCheck_data();
    void cancelAtEachCheck();
    void destroyAtEachCheck_data() { cancelAtEachCheck_data(); }
    void destroyAtEachCheck();
    void restartAtEachCheck_data() { cancelAtEachCheck_data(); }
    void restartAtEachCheck();
    void cancelWhileItWaits();
    void cancelFromSending();
    void managerGoesAway();
    void nothingRunsBeforeAndAfter();
    void silentHandshake();
    void silentRoot();
    void notHttp();
    void plainHttpOnTheHttpsPort();
    void deadProxy();
    void proxyByName();
    void proxyNeedsSignIn();
    void proxyIsNamedWithoutItsPassword();

private:
    /// A right shop over TLS, so that every check has something to do.
    [[nodiscard]] std::unique_ptr<sandbox::Server> shop();
    void aim(DoctorRun &run, const sandbox::Server &server) const;

    Certificates m_certificates;
};

void TestDoctorLife::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl program here");
}

std::unique_ptr<sandbox::Server> TestDoctorLife::shop()
{
    auto server = std::make_unique<sandbox::Server>(DoctorRun::tlsShop(m_certificates, {.name = "good"}));
    if (!server->start())
        qFatal("no shop");
    return server;
}

void TestDoctorLife::aim(DoctorRun &run, const sandbox::Server &server) const
{
    run.input.address = server.baseUrl();
    run.input.options.extraAuthorities = m_certificates.authority();
}

void TestDoctorLife::cancelAtEachCheck_data()
{
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("turns"); ///< of the event loop, after the check began
    for (const DoctorCheck check : desk::doctorChecks) {
        for (const int turns : {0, 1, 3}) {
            const QString name = QString(desk::nameOf(check)) + u", %1 turns"_s.arg(turns);
            QTest::newRow(qPrintable(name)) << static_cast<int>(check) << turns;
        }
    }
}

void TestDoctorLife::cancelAtEachCheck()
{
    QFETCH(const int, check);
    QFETCH(const int, turns);
    const auto server = shop();
    DoctorRun run;
    aim(run, *server);
    run.start(DoctorScope::WithCall);
    bool reached = false;
    connect(run.doctor.get(), &desk::Doctor::changed, this, [&, done = false]() mutable {
        if (done || run.doctor->current() != static_cast<DoctorCheck>(check))
            return;
        done = reached = true;
        if (turns == 0)
            run.doctor->cancel();
    });
    if (check == 0) // it began before anybody could listen
        reached = true;
    TRY_VERIFY(reached);
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
    run.doctor->cancel(); // perhaps already at the next check, or at the end
    QVERIFY(!run.doctor->isRunning());
    QCOMPARE(run.finished, 1);
    run.doctor->cancel();
    fakes::passMarker(run.network);
    QCOMPARE(run.finished, 1); // nothing late
    for (const desk::DoctorStep &step : run.doctor->steps())
        QVERIFY2(step.finding != DoctorFinding::Waiting, qPrintable(run.findings().join(u' ')));
    if (turns == 0)
        QCOMPARE(run.doctor->steps().at(check).finding, DoctorFinding::Cancelled);
    QVERIFY(postsAt(*server) <= 1);
    QVERIFY(postsAt(*server) <= run.sending);
}

void TestDoctorLife::destroyAtEachCheck()
{
    QFETCH(const int, check);
    QFETCH(const int, turns);
    const auto server = shop();
    DoctorRun run;
    aim(run, *server);
    run.start(DoctorScope::WithCall);
    bool reached = check == 0;
    connect(run.doctor.get(), &desk::Doctor::changed, this, [&] {
        if (run.doctor->current() != static_cast<DoctorCheck>(check))
            return;
        reached = true;
        if (turns == 0)
            run.doctor.reset(); // in its own signal
    });
    TRY_VERIFY(reached);
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
    run.doctor.reset();
    fakes::passMarker(run.network);
    QVERIFY(run.finished <= 1);
}

void TestDoctorLife::restartAtEachCheck()
{
    QFETCH(const int, check);
    QFETCH(const int, turns);
    if (turns != 0)
        return;
    const auto server = shop();
    DoctorRun run;
    aim(run, *server);
    run.start(DoctorScope::WithCall);
    bool restarted = false;
    connect(run.doctor.get(), &desk::Doctor::changed, this, [&] {
        if (restarted || run.doctor->current() != static_cast<DoctorCheck>(check))
            return;
        restarted = true;
        run.doctor->start(DoctorScope::FreeOnly);
    });
    if (check == 0) {
        restarted = true;
        run.doctor->start(DoctorScope::FreeOnly);
    }
    QVERIFY(run.wait());
    QVERIFY(restarted);
    QCOMPARE(run.finding(DoctorCheck::Http), DoctorFinding::HttpAnswers);
    QCOMPARE(run.finding(DoctorCheck::AppKey), DoctorFinding::NeedsCall);
    QVERIFY(postsAt(*server) <= 1);
}

void TestDoctorLife::cancelWhileItWaits()
{
    const auto server = shop();
    server->setLatency(300s);
    const auto waits = [&](std::chrono::milliseconds deadline) {
        DoctorRun run;
        aim(run, *server);
        run.input.stepDeadline = deadline;
        run.start(DoctorScope::WithCall);
        if (!fakes::until([&run] { return run.sending == 1 || run.finished > 0; }) || run.finished > 0)
            return false; // an earlier check was out of time
        [&] {
            run.doctor->cancel();
            QCOMPARE(run.finished, 1);                                             // it waits for nothing
            QCOMPARE(run.finding(DoctorCheck::Http), DoctorFinding::HttpTimedOut); // amber: the call was still made
            QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::Cancelled);
            QCOMPARE(run.doctor->callsMade(), 1); // it may be charged
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(100ms, waits));
}

void TestDoctorLife::cancelFromSending()
{
    const auto server = shop();
    DoctorRun run;
    aim(run, *server);
    run.start(DoctorScope::WithCall);
    connect(run.doctor.get(), &desk::Doctor::sending, this, [&] { run.doctor->cancel(); });
    QVERIFY(run.wait());
    QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::Cancelled);
    fakes::passMarker(run.network);
    QVERIFY(postsAt(*server) <= 1);
}

void TestDoctorLife::managerGoesAway()
{
    const auto server = shop();
    server->setLatency(300s);
    const auto goes = [&](std::chrono::milliseconds deadline) {
        auto network = std::make_unique<DirectNetwork>();
        DoctorRun run;
        aim(run, *server);
        run.input.stepDeadline = deadline;
        desk::Doctor doctor(*network, run.input);
        int sending = 0;
        connect(&doctor, &desk::Doctor::sending, this, [&] { ++sending; });
        doctor.start(DoctorScope::WithCall);
        if (!fakes::until([&] { return sending == 1 || !doctor.isRunning(); }) || !doctor.isRunning())
            return false; // an earlier check was out of time
        [&] {
            network.reset();
            TRY_VERIFY(!doctor.isRunning());
            QCOMPARE(doctor.step(DoctorCheck::Service).finding, DoctorFinding::Cancelled);
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(100ms, goes));
}

void TestDoctorLife::nothingRunsBeforeAndAfter()
{
    DoctorRun run;
    desk::Doctor doctor(run.network, run.input);
    QVERIFY(!doctor.isRunning());
    QVERIFY(!doctor.current());
    doctor.cancel();
    QCOMPARE(doctor.steps().size(), static_cast<qsizetype>(desk::doctorChecks.size()));
    for (const desk::DoctorStep &step : doctor.steps())
        QCOMPARE(step.finding, DoctorFinding::Waiting);
}

void TestDoctorLife::silentHandshake()
{
    const auto isSilent = [](std::chrono::milliseconds deadline) {
        ScriptedServer silent;
        DoctorRun run;
        run.input.address = u"https://127.0.0.1:%1"_s.arg(silent.port());
        run.input.stepDeadline = deadline;
        const bool ended = run.run(DoctorScope::WithCall);
        if (silent.bytesReceived() == 0)
            return false; // an earlier check was out of time
        [&] {
            QVERIFY(ended);
            QCOMPARE(run.finding(DoctorCheck::Tls), DoctorFinding::TlsTimedOut);
            QCOMPARE(run.sending, 0);
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(200ms, isSilent));
}

void TestDoctorLife::silentRoot()
{
    const auto isSilent = [](std::chrono::milliseconds deadline) {
        ScriptedServer server;
        server.willDo({});
        server.willDo({.bytes = examples::httpReply(examples::success("null"))});
        DoctorRun run;
        run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
        run.input.stepDeadline = deadline;
        const bool ended = run.run(DoctorScope::WithCall);
        if (server.requests().size() < 2)
            return false; // a check was out of time before it had asked
        [&] {
            QVERIFY(ended);
            QCOMPARE(run.finding(DoctorCheck::Http), DoctorFinding::HttpTimedOut);
            QCOMPARE(run.finding(DoctorCheck::Clock), DoctorFinding::ClockUnknown);
            QCOMPARE(run.finding(DoctorCheck::AppKey), DoctorFinding::KeyRight);
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(200ms, isSilent));
}

void TestDoctorLife::notHttp()
{
    ScriptedServer server;
    server.willDo({.bytes = "220 mail.example ESMTP\r\n", .ending = Script::Ending::Close});
    DoctorRun run;
    run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::FreeOnly));
    QCOMPARE(run.finding(DoctorCheck::Http), DoctorFinding::HttpFailed);
    QCOMPARE(server.posts(), 0);
}

void TestDoctorLife::plainHttpOnTheHttpsPort()
{
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply("plain"), .moment = Script::Moment::Accepted});
    DoctorRun run;
    run.input.address = u"https://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::WithCall));
    QCOMPARE(run.finding(DoctorCheck::Tls), DoctorFinding::HandshakeFailed);
    QCOMPARE(run.worst()->field(), desk::DoctorField::Address);
}

void TestDoctorLife::deadProxy()
{
    DoctorRun run;
    run.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, fakes::refusingPort()));
    run.input.address = u"https://service.invalid"_s;
    QVERIFY(run.run(DoctorScope::WithCall));
    QCOMPARE(run.finding(DoctorCheck::Proxy), DoctorFinding::ProxyUsed);
    QCOMPARE(run.finding(DoctorCheck::Port), DoctorFinding::ProxyUnreachable);
    QCOMPARE(run.worst()->field(), desk::DoctorField::Proxy);
}

void TestDoctorLife::proxyByName()
{
    DoctorRun run;
    run.network.setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"no-such-proxy.invalid"_s, 1080));
    run.input.address = u"https://service.invalid"_s;
    QVERIFY(run.run(DoctorScope::FreeOnly));
    QCOMPARE(run.finding(DoctorCheck::Name), DoctorFinding::ProxyNotFound);
    QCOMPARE(run.doctor->step(DoctorCheck::Proxy).facts.proxy, u"socks5://no-such-proxy.invalid:1080"_s);
}

void TestDoctorLife::proxyNeedsSignIn()
{
    ScriptedServer proxy;
    proxy.willDo({.bytes = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                           "Content-Length: 0\r\n\r\n"});
    for (const auto &address : {u"https://service.invalid"_s, u"http://127.0.0.1:9"_s}) {
        DoctorRun run;
        run.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
        run.input.address = address;
        QVERIFY(run.run(DoctorScope::WithCall));
        QCOMPARE(run.worst()->finding, DoctorFinding::ProxyNeedsSignIn);
        QCOMPARE(run.worst()->check, address.startsWith("https"_L1) ? DoctorCheck::Tls : DoctorCheck::Http);
        QCOMPARE(run.sending, 0);
    }
}

void TestDoctorLife::proxyIsNamedWithoutItsPassword()
{
    ScriptedServer proxy;
    DoctorRun run;
    run.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port(), u"CANARY-user"_s, u"CANARY-password"_s));
    run.input.address = u"https://service.invalid"_s;
    run.input.stepDeadline = 200ms;
    QVERIFY(run.run(DoctorScope::FreeOnly));
    QCOMPARE(run.doctor->step(DoctorCheck::Proxy).facts.proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY(!run.everyText().contains("CANARY"_L1));
}

TEST_UNDER(QCoreApplication, TestDoctorLife)
#include "tst_doctorlife.moc"
