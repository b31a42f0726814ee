// SPDX-License-Identifier: MIT
// What the one call can bring back, and that nothing of it carries a secret into the report.
#include "desk/doctor/doctorrun.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <kybio/signing/signature.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using desk::DoctorCheck;
using desk::DoctorFinding;
using desk::DoctorScope;
using namespace Qt::StringLiterals;

namespace {

QByteArray refusal(int code, const QByteArray &message = "x")
{
    return examples::httpReply(R"({"status":"error","messages":[")" + message + R"("],"errorCode":)" + QByteArray::number(code)
                               + "}");
}

QByteArray status(const QByteArray &line)
{
    return examples::httpReply("{}", {}, line);
}

} // namespace

class TestDoctorCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void silence();
    void echoedSecretsAreTakenOut();
    void memberIsNotKept();
    void everyCauseHasAFinding();
    void namesAreStable();
};

void TestDoctorCall::answers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("findings"); ///< service, app ID, key
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &reply, const char *findings, const char *field) {
        QTest::newRow(name) << reply << QString::fromLatin1(findings) << QString::fromLatin1(field);
    };
    row("nobody", examples::httpReply(examples::success("null")), "service-answers app-id-known key-right", "none");
    row("a member after all", examples::httpReply(examples::goodBody()), "service-answers app-id-known key-right", "none");
    row("2015", refusal(2015), "service-answers app-id-known key-right", "none");
    row("1031", refusal(1031), "signature-lost not-reached not-reached", "proxy");
    row("1032", refusal(1032), "service-answers app-id-known key-wrong", "app-key");
    row("1033", refusal(1033), "undecided not-reached not-reached", "none");
    row("1034", refusal(1034), "service-answers app-id-unknown not-reached", "app-id");
    row("0", refusal(0), "undecided not-reached not-reached", "none");
    row("9001", refusal(9001), "outside-hours not-reached not-reached", "clock");
    row("9002", refusal(9002), "program-too-old not-reached not-reached", "none");
    row("9003", refusal(9003), "not-understood not-reached not-reached", "none");
    row("4001", refusal(4001), "refused-otherwise not-reached not-reached", "none");
    row("used up", refusal(77, "您已用完当日请求量"), "service-answers app-id-known not-reached", "none");
    row("HTTP 302", status("302 Found"), "service-moved not-reached not-reached", "address");
    row("HTTP 401", status("401 Unauthorized"), "access-refused not-reached not-reached", "app-id");
    row("HTTP 404", status("404 Not Found"), "wrong-path not-reached not-reached", "address");
    row("HTTP 405", status("405 Method Not Allowed"), "wrong-path not-reached not-reached", "address");
    row("HTTP 429", status("429 Too Many Requests"), "service-busy not-reached not-reached", "none");
    row("HTTP 503", status("503 Service Unavailable"), "service-trouble not-reached not-reached", "none");
    row("web page", examples::httpReply("<html>sign in</html>"), "web-page not-reached not-reached", "address");
    row("other JSON", examples::httpReply("[1]"), "not-the-service not-reached not-reached", "address");
    row("signed by another", examples::httpReply(examples::goodBody(), "data-signature: 00\r\n"),
        "answer-altered not-reached not-reached", "app-key");
    row("closed", {}, "connection-lost not-reached not-reached", "none");
}

void TestDoctorCall::answers()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply("hello")});
    server.willDo({.bytes = reply, .ending = Script::Ending::Close});
    DoctorRun run;
    run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::WithCall));
    QTEST(run.findings().mid(7, 3).join(u' '), "findings");
    const auto worst = run.worst();
    QTEST(QString(desk::nameOf(worst ? worst->field() : desk::DoctorField::None)), "field");
    QCOMPARE(server.posts(), 1);
    QCOMPARE(run.sending, 1);
}

void TestDoctorCall::silence()
{
    const auto isSilent = [](std::chrono::milliseconds deadline) {
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply("hello")});
        server.willDo({});
        DoctorRun run;
        run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
        run.input.options.deadline = deadline;
        const bool ended = run.run(DoctorScope::WithCall);
        if (server.posts() == 0)
            return false;
        [&] {
            QVERIFY(ended);
            QCOMPARE(run.finding(DoctorCheck::Service), DoctorFinding::ServiceTimedOut);
            QCOMPARE(server.posts(), 1);
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(std::chrono::milliseconds(200), isSilent));
}

void TestDoctorCall::echoedSecretsAreTakenOut()
{
    const QByteArray key = DoctorRun::appKey.latin1();
    const QByteArray body = R"({"appId":"INVENTED-SHOP-0001","customerNum":"MEMBERDESK-CHECK"})";
    const QByteArray signature = kybio::signature(DoctorRun::appKey, body);
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply("hello")});
    server.willDo({.bytes = refusal(1032, "got " + signature + ", wanted md5(" + key + ' ' + key.toLower() + ')')});
    DoctorRun run;
    run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::WithCall));
    QCOMPARE(server.requests().last().header("Data-signature"), signature); // it really was that one
    const QString texts = run.everyText();
    QVERIFY2(texts.contains("wanted md5("_L1), qPrintable(texts));
    QVERIFY2(!texts.contains("CANARY"_L1, Qt::CaseInsensitive), qPrintable(texts));
    QVERIFY2(!texts.contains(QLatin1StringView(signature)), qPrintable(texts));
}

void TestDoctorCall::memberIsNotKept()
{
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply("hello")});
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    DoctorRun run;
    run.input.address = u"http://127.0.0.1:%1"_s.arg(server.port());
    QVERIFY(run.run(DoctorScope::WithCall));
    QVERIFY(!run.everyText().contains("671.20"_L1) && !run.everyText().contains("0008010001"_L1));
}

void TestDoctorCall::everyCauseHasAFinding()
{
    for (int cause = 0; cause <= static_cast<int>(kybio::FaultCause::Cancelled); ++cause) {
        const auto fault = kybio::Fault::because(static_cast<kybio::FaultCause>(cause));
        const desk::CallFindings findings = desk::readCall(tl::unexpected(fault));
        if (fault.cause == kybio::FaultCause::QuotaExhausted)
            continue;
        QVERIFY2(desk::doctorVerdictOf(findings.service) != desk::DoctorVerdict::Green, qPrintable(fault.code()));
        QVERIFY(desk::doctorVerdictOf(findings.appKey) != desk::DoctorVerdict::Green);
    }
}

void TestDoctorCall::namesAreStable()
{
    static const QRegularExpression word(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(desk::lastDoctorFinding); ++i) {
        const QString name = desk::nameOf(static_cast<DoctorFinding>(i));
        QVERIFY2(word.match(name).hasMatch() && !names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(desk::nameOf(DoctorCheck::AppId), "app-id"_L1);
    QCOMPARE(desk::nameOf(desk::DoctorField::AppKey), "app-key"_L1);
    QCOMPARE(desk::nameOf(desk::DoctorVerdict::NotReached), "not-reached"_L1);
}

TEST_UNDER(QCoreApplication, TestDoctorCall)
#include "tst_doctorcall.moc"
