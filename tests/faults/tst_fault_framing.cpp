// SPDX-License-Identifier: MIT
// HTTP: where a reply begins and ends, its header lines, and what is behind it.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"

#include "fakes/faultrow.h"
#include "fakes/patience.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = Script::Ending;

namespace {

const QByteArray good = examples::goodBody();
const QByteArray ok = "HTTP/1.1 200 OK\r\n";

QByteArray withLength(const QByteArray &lines)
{
    return ok + lines + "\r\n" + good;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray chunked(const QByteArray &chunks)
{
    return ok + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
}

QByteArray withLines(const QByteArray &lines)
{
    return examples::httpReply(good, lines);
}

} // namespace

class TestFaultFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<Ending>("ending");
        // An error, or the member from a complete document; which of the two is Qt's business where the reply is nonsense.
        const auto row = [](const char *name, const QByteArray &reply, Ending ending = Ending::Close) {
            QTest::newRow(name) << reply << ending;
        };
        const QByteArray size = QByteArray::number(good.size());
        row("H11 HTTP/1.2", QByteArray(FaultDesk::good().bytes).replace("HTTP/1.1", "HTTP/1.2")); // Qt does not tell the version
        row("H11 HTTP/2.0", QByteArray(FaultDesk::good().bytes).replace("HTTP/1.1", "HTTP/2.0"));
        row("H12 too small", withLength("Content-Length: 20\r\n"));
        row("H12 too large", withLength("Content-Length: 100000\r\n"));
        row("H12 too large, nothing more comes", withLength("Content-Length: 100000\r\n"), Ending::KeepOpen);
        row("H12 negative", withLength("Content-Length: -1\r\n"));
        row("H12 text", withLength("Content-Length: long\r\n"));
        row("H12 two different", withLength("Content-Length: 20\r\nContent-Length: " + size + "\r\n"));
        row("H12 2^63-1", withLength("Content-Length: 9223372036854775807\r\n"));
        row("H12 2^64+1", withLength("Content-Length: 18446744073709551617\r\n"));
        row("H12 none", withLength("Connection: close\r\n"));
        row("H13 bad size", chunked("xyz\r\n" + good + "\r\n0\r\n\r\n"));
        row("H13 negative size", chunked("-5\r\n" + good + "\r\n0\r\n\r\n"));
        row("H13 overflow", chunked("ffffffffffffffffff\r\n" + good + "\r\n0\r\n\r\n"));
        row("H13 size too small", chunked("10\r\n" + good + "\r\n0\r\n\r\n"));
        row("H13 no end", chunked(chunk(good)));
        row("H13 no end, nothing more comes", chunked(chunk(good)), Ending::KeepOpen);
        row("H13 NUL in the trailer", chunked(chunk(good) + "0\r\nX-T: a" + QByteArray(1, '\0') + "b\r\n\r\n"));
        row("H13 wrong order of codings", ok + "Transfer-Encoding: chunked, gzip\r\n\r\n" + chunk(good) + "0\r\n\r\n");
        row("H13 with a length too", ok + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + chunk(good) + "0\r\n\r\n");
        row("B04 no chunk", chunked(good));
        row("B04 no chunk, nothing more comes", chunked(good), Ending::KeepOpen);
        row("B05 no length", withLength("Content-Type: application/json\r\n"));
        row("H14 NUL", withLines("X-Nul: a" + QByteArray(1, '\0') + "b\r\n"));
        row("H14 bare CR", withLines("X-Cr: a\rb\r\n"));
        row("H14 no colon", withLines("no colon here\r\n"));
        row("H14 100 KB", withLines("X-Long: " + QByteArray(100'000, 'x') + "\r\n"));
        row("H14 101 fields", withLines(QByteArray("X-Field: 1\r\n").repeated(101)));
        row("H14 8-bit letters", withLines("X-Name: \xe4\xf6\xfc\xff\r\n"));
        row("H14 folded", withLines("X-Fold: a\r\n b\r\n"));
    }
    void whole()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const Ending, ending);
        const QByteArray tag = QTest::currentDataTag();
        // Where the server closes at once Qt takes a reply with a length for a hang-up, rarely.
        const bool mayBeHangUp = tag.startsWith("H14");
        FaultDesk faults(2s);
        faults.server.restart({.bytes = reply, .ending = ending});
        faults.harm();
        faults.begin(FaultDesk::memberNumber);
        QVERIFY(faults.desk->settle());
        if (faults.desk->shows<desk::Found>()) {
            faults.endsAsMember(); // every field of it, or it would not be this one
            fakes::noteRow({}, u"the member, where the answer is complete"_s);
        } else {
            QVERIFY(!tag.startsWith("B05"));
            if (tag == "B04 no chunk")
                QCOMPARE(faults.fault().code(), u"ANS-01"_s);
            // Then it is no line of the page, which must not depend on how busy the machine is.
            faults.endsAsFailure({}, faults.fault().code() != u"NET-04" || !mayBeHangUp);
        }
        QCOMPARE(faults.server.posts(), 1);
        faults.server.closeConnections();
        faults.heal();
        faults.finds();
    }

    /// Qt drops every header line where it cannot parse one, and with them whatever says that the answer is another's.
    void B06_headerThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no colon") << QByteArray("no colon here\r\n");
        QTest::newRow("blank in a name") << QByteArray("X Y: z\r\n");
        QTest::newRow("102 fields") << QByteArray("X-Field: 1\r\n").repeated(102);
        QTest::newRow("100 KB") << QByteArray("X-Long: " + QByteArray(102'400, 'x') + "\r\n");
    }
    void B06_headerThatCannotBeRead()
    {
        QFETCH(const QByteArray, line);
        for (const Ending ending : {Ending::Close, Ending::KeepOpen}) {
            FaultDesk faults;
            faults.showMember();
            faults.server.restart(
                {.bytes = withLines("Data-signature: 00000000000000000000000000000000\r\n" + line), .ending = ending});
            QElapsedTimer clock;
            clock.start();
            faults.fails(u"ANS-01"_s);
            QVERIFY(clock.elapsed() < fakes::patience(5000)); // the server's connection stays open: not the deadline
            faults.server.restart({.bytes = withLines("Data-signature: 00000000000000000000000000000000\r\n"), .ending = ending});
            faults.failsNow(u"ANS-03"_s, false); // with lines that can be read
        }
    }

    void H21_bytesAfterTheReply_data()
    {
        QTest::addColumn<QByteArray>("after");
        QByteArray impostor = good;
        impostor.replace("671.20", "999.99");
        QTest::newRow("a second reply") << examples::httpReply(impostor);
        QTest::newRow("some bytes") << QByteArray("xyz");
        QTest::newRow("line ends") << QByteArray("\r\n\r\n");
    }
    void H21_bytesAfterTheReply()
    {
        QFETCH(const QByteArray, after);
        FaultDesk faults;
        for (int i = 0; i < 5; ++i) {
            faults.server.restart({.bytes = FaultDesk::good().bytes + after});
            faults.finds();
            faults.server.restart(FaultDesk::good());
            faults.finds(); // balance 671.20: not the one that came unasked
            if (QTest::currentTestFailed())
                return;
        }
        fakes::noteRow({}, u"the member; what came unasked is never an answer"_s);
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultFraming)
#include "tst_fault_framing.moc"
