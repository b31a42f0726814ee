// SPDX-License-Identifier: MIT
// HTTP: the body's coding, size and letters.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"

#include "fakes/compressed.h"
#include "fakes/faultrow.h"

#include <QFile>

using namespace Qt::StringLiterals;
using fakes::compressed;
using fakes::Form;

namespace {

const QByteArray good = examples::goodBody();

QByteArray coded(const QByteArray &body, const QByteArray &coding)
{
    return examples::httpReply(body, coding.isEmpty() ? QByteArray() : "Content-Encoding: " + coding + "\r\n");
}

QByteArray typed(const QByteArray &lines)
{
    return examples::httpReply(good, lines);
}

/// What this program has in memory now, in KiB.
qint64 memoryNow()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

} // namespace

class TestFaultBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shown_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("H15 gzip") << coded(compressed(good, Form::Gzip), "gzip");
        QTest::newRow("H15 deflate with zlib's header") << coded(compressed(good, Form::Zlib), "deflate");
        QTest::newRow("H15 raw deflate") << coded(compressed(good, Form::Raw), "deflate");
        QTest::newRow("H15 none") << coded(good, {});
        QTest::newRow("H15 identity") << coded(good, "identity");
        const QByteArray half = good.left(good.size() / 2);
        const QByteArray members = compressed(half, Form::Gzip) + compressed(good.mid(half.size()), Form::Gzip);
        QTest::newRow("B03 two gzip members") << coded(members, "gzip");
        QTest::newRow("B03 gzip and zeros") << coded(members + QByteArray(16, '\0'), "gzip");
        QTest::newRow("B03 identity, gzip") << coded(compressed(good, Form::Gzip), "identity, gzip");
        QTest::newRow("B03 none") << coded(good, "none");
        QByteArray odd = good;
        odd.replace("\"data\":{", R"("new":{"a":1e400,"a":"\ud83d"},"new":1,"data":{"new":"\ude00","new":{"b":1,"b":2},)");
        QTest::newRow("B01 unknown fields of any kind") << examples::httpReply(odd);
        QTest::newRow("H18 text/html") << typed("Content-Type: text/html\r\n");
        QTest::newRow("H18 nonsense") << typed("Content-Type: ;;;\r\n");
        QTest::newRow("H18 another letter set") << typed("Content-Type: application/json; charset=iso-8859-1\r\n");
        QTest::newRow("H18 none") << typed({});
    }
    void shown()
    {
        QFETCH(const QByteArray, reply);
        FaultDesk faults;
        faults.server.restart({.bytes = reply});
        faults.finds();
        fakes::noteRow({}, u"the member"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        const QByteArray gzip = compressed(good, Form::Gzip);
        const auto row = [](const char *name, const QByteArray &reply, const char *code) {
            QTest::newRow(name) << reply << QString::fromLatin1(code);
        };
        row("H15 br, never asked for", coded(good, "br"), "ANS-04");
        row("H15 zstd, never asked for", coded("\x28\xb5\x2f\xfd" + good, "zstd"), "ANS-04");
        row("H16 cut", coded(gzip.chopped(20), "gzip"), "ANS-04");
        QByteArray wrongSum = gzip;
        wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 1);
        row("H16 wrong checksum", coded(wrongSum, "gzip"), "ANS-04");
        row("H16 wrong magic", coded("\x1f\x8c" + gzip.mid(2), "gzip"), "ANS-04");
        row("H16 double", coded(compressed(gzip, Form::Gzip), "gzip, gzip"), "ANS-04");
        row("H16 double, named once", coded(compressed(gzip, Form::Gzip), "gzip"), "ANS-01");
        row("H16 not compressed at all", coded(good, "gzip"), "ANS-04");
        row("H16 unknown", coded(good, "rot13"), "ANS-04");
        QByteArray twice = good;
        twice.replace("\"data\":{", R"("data":{"balance":1,)");
        row("B01 a known field twice", examples::httpReply(twice), "ANS-01");
        // 陈美玲 in GBK: no UTF-8.
        QByteArray gbk = good;
        gbk.replace("陈美玲", "\xb3\xc2\xc3\xc0\xc1\xe1");
        row("H19 GBK", examples::httpReply(gbk, "Content-Type: application/json; charset=gbk\r\n"), "ANS-01");
    }
    void refused()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, code);
        FaultDesk faults;
        faults.showMember();
        faults.server.restart({.bytes = reply});
        faults.fails(code);
    }

    void H17_bombs_data()
    {
        QTest::addColumn<QByteArray>("bomb");
        QTest::newRow("ratio 1000") << fakes::compressedBlanks(64 << 20);
        // A text that packs worse, and is still far over the cap.
        QByteArray text;
        for (int i = 0; text.size() < (8 << 20); ++i)
            text += QByteArray("0123456789abcdefghijklmnopqrstuvwxyz").repeated(40) + QByteArray::number(i * 7919);
        QTest::newRow("ratio 37 and more") << compressed(text, Form::Gzip);
    }
    void H17_bombs()
    {
        QFETCH(const QByteArray, bomb);
        FaultDesk faults;
        faults.showMember();
        const qint64 before = memoryNow();
        faults.server.restart({.bytes = coded(bomb, "gzip")});
        faults.fails(u"ANS-06"_s);
        QVERIFY2(memoryNow() - before < 64 * 1024, QByteArray::number(memoryNow() - before).constData());
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultBody)
#include "tst_fault_body.moc"
