// SPDX-License-Identifier: MIT
// HTTP: the status line and what goes with it.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"

#include "fakes/faultrow.h"
#include "fakes/stillness.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = Script::Ending;

namespace {

QByteArray answered(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return examples::httpReply(body, headers, status);
}

/// A status line of any kind over a good answer: what counts is the line.
QByteArray line(const QByteArray &statusLine)
{
    return statusLine + "\r\nContent-Length: " + QByteArray::number(examples::goodBody().size()) + "\r\n\r\n"
        + examples::goodBody();
}

const QByteArray page = "<!DOCTYPE html><html><h1>503</h1><img src=x><script>alert(1)</script></html>";

/// Behind 102, 103 and others, see B02_notesAheadOfAnAnswer().
bool readsOnBehindNotes()
{
    return QLibraryInfo::version() >= QVersionNumber(6, 8);
}

} // namespace

class TestFaultStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &name, const QByteArray &reply, const char *code) {
            QTest::newRow(name.constData()) << reply << QString::fromLatin1(code);
        };
        for (const char *status : {"301", "302", "303", "307", "308"})
            row(QByteArray("H01 ") + status, answered(QByteArray(status) + " Moved", {}, "Location: /elsewhere\r\n"),
                qPrintable(u"HTTP-"_s + QLatin1StringView(status)));
        for (const char *status : {"401", "403"})
            row(QByteArray("H04 ") + status,
                answered(QByteArray(status) + " No", page, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                qPrintable(u"HTTP-"_s + QLatin1StringView(status)));
        for (const char *status : {"404", "405", "410"})
            row(QByteArray("H05 ") + status, answered(QByteArray(status) + " No", page),
                qPrintable(u"HTTP-"_s + QLatin1StringView(status)));
        for (const char *status : {"500", "502", "503", "504"})
            row(QByteArray("H07 ") + status, answered(QByteArray(status) + " Trouble", page, "Content-Type: text/html\r\n"),
                qPrintable(u"HTTP-"_s + QLatin1StringView(status)));
        row("H08 HTML", answered("200 OK", page), "ANS-05");
        row("H08 text", answered("200 OK", "Service is up."), "ANS-01");
        row("H08 nothing", answered("200 OK"), "ANS-01");
        row("H08 one byte", answered("200 OK", "{"), "ANS-01");
        row("H09 204", "HTTP/1.1 204 No Content\r\n\r\n", "HTTP-204");
        row("H09 205", answered("205 Reset Content"), "HTTP-205");
        row("H09 206", answered("206 Partial Content", examples::goodBody(), "Content-Range: bytes 0-9/10\r\n"), "HTTP-206");
        row("H09 101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n", "HTTP-101");
        row("H09 nothing but 1xx", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n",
            readsOnBehindNotes() ? "NET-05" : "HTTP-102");
        for (const char *status : {"300 Multiple Choices", "304 Not Modified"})
            row(QByteArray("B08 ") + status, answered(status, {}, "Location: /elsewhere\r\n"),
                qPrintable(u"HTTP-"_s + QLatin1StringView(status).first(3)));
        row("H10 0", line("HTTP/1.1 0 Zero"), "");
        row("H10 1", line("HTTP/1.1 1 One"), "ANS-02");
        row("H10 99", line("HTTP/1.1 99 Low"), "ANS-02");
        row("H10, B08 -12", line("HTTP/1.1 -12 Negative"), "ANS-02");
        row("H10 999", line("HTTP/1.1 999 High"), "HTTP-999");
        row("H10, B08 1000", line("HTTP/1.1 1000 Higher"), "ANS-02");
        row("H10 none", line("HTTP/1.1 OK"), "");
        row("H10 100 digits", line("HTTP/1.1 " + QByteArray(100, '2') + " Many"), "");
        row("H11 HTTP/0.9", examples::goodBody(), "");
        row("H11 HTTP/1.2 with an error", line("HTTP/1.2 500 Trouble"), "HTTP-500");
        row("H11 HTP/1.1", line("HTP/1.1 200 OK"), "");
    }
    void status()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, code);
        const bool dependsOnQt = QByteArrayView(QTest::currentDataTag()) == "H09 nothing but 1xx";
        // Some of those that any code will do for wait for the deadline.
        FaultDesk faults(code.isEmpty() || dependsOnQt ? 2s : 10s);
        faults.showMember();
        faults.server.restart({.bytes = reply});
        faults.harm();
        faults.failsNow(code.isEmpty() ? QString() : code, !dependsOnQt);
        QCOMPARE(faults.server.posts(), 1);
        const QByteArray tag = QTest::currentDataTag();
        const auto &card = faults.desk->child("messageCard");
        if (tag.startsWith("H04") || tag.startsWith("H05") || tag.startsWith("H01"))
            QVERIFY(card.findChild<QWidget *>(u"settingsButton"_s)->isVisible());
        if (tag.startsWith("B08"))
            QVERIFY2(!faults.title().contains(u"moved"_s), qPrintable(faults.title()));
        for (const QString &text : DeskFixture::everyText())
            QVERIFY2(!text.contains(u"<img"_s) && !text.contains(u"alert(1)"_s), qPrintable(text));
        faults.heal();
        faults.finds();
    }

    /// Qt 6.4 reads on behind a 100 alone: any other 1xx ends its reading (QHttpNetworkReplyPrivate::expectContent()), and it
    /// closes the connection over the answer that follows. Qt 6.8 reads on behind each of them.
    void B02_notesAheadOfAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("102") << QByteArray("102 Processing");
        QTest::newRow("103") << QByteArray("103 Early Hints");
        QTest::newRow("104") << QByteArray("104 Upload Resumption Supported");
    }
    void B02_notesAheadOfAnAnswer()
    {
        QFETCH(const QByteArray, status);
        FaultDesk faults(2s);
        faults.showMember();
        faults.server.restart({.bytes = "HTTP/1.1 " + status + "\r\nLink: </style.css>\r\n\r\n" + FaultDesk::good().bytes});
        if (readsOnBehindNotes()) {
            faults.finds();
        } else {
            faults.failsNow(u"HTTP-"_s + QString::fromLatin1(status.first(3)), false);
            QVERIFY2(!faults.sentence().contains(u"server address"_s), qPrintable(faults.sentence())); // which is right
        }
        fakes::noteRow({}, u"the member, or a sentence about what is ahead of it"_s); // as the Qt of this machine does it
        QCOMPARE(faults.server.posts(), 1);
        faults.heal();
        faults.finds();
    }

    void B02_aHundredAheadOfAnAnswer()
    {
        FaultDesk faults;
        faults.server.restart({.bytes = "HTTP/1.1 100 Continue\r\n\r\n" + FaultDesk::good().bytes});
        faults.finds();
        QCOMPARE(faults.server.posts(), 1);
    }

    void H02_redirectedToSomebodyElse_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("307") << QByteArray("307 Temporary Redirect");
        QTest::newRow("308") << QByteArray("308 Permanent Redirect");
        QTest::newRow("302") << QByteArray("302 Found");
    }
    void H02_redirectedToSomebodyElse()
    {
        QFETCH(const QByteArray, status);
        ScriptedServer other;
        other.willDo(FaultDesk::good());
        FaultDesk faults;
        faults.showMember();
        faults.server.restart(
            {.bytes = answered(status, {}, "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/x\r\n")});
        faults.fails(u"HTTP-"_s + QString::fromLatin1(status.left(3)));
        fakes::deliverPosted(); // and the question after it, which would be behind it, is answered
        QCOMPARE(other.connectionCount(), 0);
        QCOMPARE(other.bytesReceived(), 0);
    }

    void H03_badRequestWithTheServicesReason()
    {
        const QString reason = QString(u'签').repeated(500);
        const QByteArray body = "{\"status\":\"error\",\"messages\":[\"<b>bad</b>\\n\\u202E" + reason.toUtf8()
            + "\"],\"errorCode\":9003}";
        FaultDesk faults;
        faults.showMember();
        faults.server.restart({.bytes = answered("400 Bad Request", body)});
        faults.failsNow(u"HTTP-400"_s);
        faults.desk->child<QAbstractButton>("detailsButton").click();
        const auto &details = faults.desk->child<QLabel>("detailsLabel");
        QVERIFY(details.isVisible());
        QCOMPARE(details.textFormat(), Qt::PlainText);
        QVERIFY(details.text().contains(u"<b>bad</b>"_s)); // as it was sent, letter by letter
        QVERIFY(!details.text().contains(u'\u202E'));
        QVERIFY(details.text().contains(QString(u'签').repeated(100)) && !details.text().contains(QString(u'签').repeated(200)));
        faults.heal();
        faults.finds();
    }

    void H06_busy_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QByteArray() << u"a little"_s;
        QTest::newRow("seconds") << QByteArray("30") << u"in 30 seconds"_s;
        QTest::newRow("one") << QByteArray("1") << u"in 1 second."_s;
        QTest::newRow("date") << QByteArray("date") << u"in 300 seconds"_s;
        QTest::newRow("negative") << QByteArray("-5") << u"in 1 second."_s;
        QTest::newRow("huge") << QByteArray("99999999999999999999") << u"in 300 seconds"_s;
        QTest::newRow("garbage") << QByteArray("soon") << u"a little"_s;
    }
    void H06_busy()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(const QString, says);
        if (retryAfter == "date") // an hour from now: more than anybody waits
            retryAfter = QLocale::c()
                             .toString(QDateTime::currentDateTimeUtc().addSecs(3600), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                             .toLatin1();
        for (const char *status : {"408", "429"}) {
            FaultDesk faults;
            faults.showMember();
            faults.server.restart(
                {.bytes = answered(QByteArray(status) + " Busy", {},
                                   retryAfter.isEmpty() ? QByteArray() : "Retry-After: " + retryAfter + "\r\n")});
            faults.failsNow(u"HTTP-"_s + QLatin1StringView(status));
            QVERIFY2(faults.sentence().contains(says), qPrintable(faults.sentence()));
            // Nothing is asked again by itself, not even after the shortest wait.
            fakes::nothingFor(says.endsWith(u"1 second."_s) ? 1100 : 0);
            QCOMPARE(faults.server.posts(), 1);
            faults.heal();
            faults.finds();
        }
    }

    void H20_cookiesAreNotSentBack()
    {
        FaultDesk faults;
        faults.server.restart(
            {.bytes = examples::httpReply(examples::goodBody(), "Set-Cookie: id=1; Path=/\r\nSet-Cookie: b=2\r\n")});
        for (int i = 0; i < 3; ++i)
            faults.finds();
        QCOMPARE(faults.server.requests().size(), 3);
        for (const WireRequest &request : faults.server.requests())
            QVERIFY2(!request.head.toLower().contains("cookie"), request.head.constData());
        fakes::noteRow({}, u"the member; the cookie is not kept"_s);
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultStatus)
#include "tst_fault_status.moc"
