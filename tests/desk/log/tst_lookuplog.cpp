// SPDX-License-Identifier: MIT
// What a question leaves in the log, over a real connection.
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/log/logevent.h>
#include <desk/lookup/lookupsession.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList events; // NOLINT: a message handler is a plain function

void note(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    events << QString::fromLatin1(context.category) + u' ' + text;
}

} // namespace

class TestLookupLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("ended"); // a regular expression
        const auto http = [](const QByteArray &body,
                             const QByteArray &headers = "Content-Type: application/json;charset=utf-8\r\n") {
            return examples::httpReply(body, headers);
        };
        QTest::newRow("found") << http(examples::goodBody())
                               << u"outcome=found ms=7 status=200 bytes=\\d{3} type=json charged=perhaps"_s;
        QTest::newRow("nobody") << http(examples::success("null"))
                                << u"outcome=nobody ms=7 status=200 bytes=\\d\\d type=json charged=perhaps"_s;
        QTest::newRow("H18 good answer of a wrong type")
            << http(examples::goodBody(), "Content-Type: text/html\r\n") << u"outcome=found .* type=other charged=perhaps"_s;
        QTest::newRow("H18 good answer of no type")
            << http(examples::goodBody(), {}) << u"outcome=found .* type=none charged=perhaps"_s;
        QTest::newRow("refused, with hostile words")
            << http("{\"status\":\"error\",\"messages\":[\"no 60120000001\\u001b[0m\"],\"errorCode\":1032}")
            << u"outcome=refused code=SVC-1032 ms=7 status=200 .*"_s;
        QTest::newRow("HTTP error") << examples::httpReply("member 60120000001", {}, "404 60120000001")
                                    << u"outcome=http-status code=HTTP-404 ms=7 status=404 bytes=18 .*"_s;
    }

    void answers()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, ended);
        ScriptedServer server;
        server.willDo({.bytes = reply});
        DirectNetwork network;
        const kybio::Client client(network, examples::loopback(server.port()));
        std::chrono::milliseconds now{0};
        desk::LookupSession session({.steady = [&now] { return now; }});
        listen();
        session.use(&client);
        session.ask(examples::number(u"8008010001"_s));
        now += std::chrono::milliseconds(7);
        TRY_VERIFY(!session.isAsking());
        deafen();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0], u"memberdesk.connection service host=127.0.0.1 tls=no"_s);
        QCOMPARE(events[1], u"memberdesk.lookup asked length=10"_s);
        const QRegularExpression expected(QRegularExpression::anchoredPattern(u"memberdesk.lookup ended "_s + ended));
        QVERIFY2(expected.match(events[2]).hasMatch(), qPrintable(events[2]));
        QVERIFY(!events.join(u'\n').contains(u"6012"_s));
    }

    void aQuestionThatGivesWay()
    {
        ScriptedServer server; // answers nothing
        DirectNetwork network;
        const kybio::Client client(network, examples::loopback(server.port()));
        desk::LookupSession session;
        session.use(&client);
        listen();
        session.ask(examples::number(u"1"_s));
        session.ask(examples::number(u"22"_s));
        session.cancel();
        deafen();
        QCOMPARE(events.size(), 4);
        QCOMPARE(events[1], u"memberdesk.lookup dropped"_s);
        QCOMPARE(events[2], u"memberdesk.lookup asked length=2"_s);
        QVERIFY2(events[3].contains("outcome=cancelled code=CAN-01"_L1), qPrintable(events[3]));
    }

    void nothingWhileTheLogIsOff()
    {
        events.clear();
        const auto before = qInstallMessageHandler(note);
        DirectNetwork network;
        const kybio::Client client(network, examples::credentials(examples::nowhere));
        desk::LookupSession session;
        session.use(&client);
        session.ask(examples::number(u"1"_s));
        session.cancel();
        qInstallMessageHandler(before);
        QCOMPARE(events, QStringList());
    }

private:
    void listen()
    {
        events.clear();
        QLoggingCategory::setFilterRules(u"memberdesk.*=true"_s);
        m_before = qInstallMessageHandler(note);
    }
    void deafen()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    QtMessageHandler m_before = nullptr;
};

TEST_UNDER(QCoreApplication, TestLookupLog)
#include "tst_lookuplog.moc"
