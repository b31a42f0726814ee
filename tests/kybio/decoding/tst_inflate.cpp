// SPDX-License-Identifier: MIT
#include "fakes/compressed.h"
#include "fakes/examples.h"
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <kybio/decoding/inflate.h>

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using fakes::compressed;
using fakes::Form;
using kybio::FaultCause;
using kybio::inflated;

namespace {

constexpr qsizetype cap = 1024 * 1024;

/// Forgets the peak that peakMemory() tells; false where the system cannot (it takes Linux).
bool forgetPeak()
{
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    return forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && forget.write("5") == 1;
}

/// Peak memory of this program in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

} // namespace

class TestInflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undo_data();
    void undo();
    void refuse_data();
    void refuse();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void everyByteChanged();
    void capIsExact();
    void bombs_data();
    void bombs();
};

void TestInflate::undo_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("plain");
    const QByteArray body = examples::goodBody();
    const QByteArray large = body.repeated(200);
    QTest::newRow("none") << body << QByteArray() << body;
    QTest::newRow("identity") << body << QByteArray("identity") << body;
    QTest::newRow("Identity, blanks") << body << QByteArray(" Identity ") << body;
    QTest::newRow("gzip") << compressed(body, Form::Gzip) << QByteArray("gzip") << body;
    QTest::newRow("GZIP, blanks") << compressed(body, Form::Gzip) << QByteArray(" GZIP ") << body;
    QTest::newRow("x-gzip") << compressed(body, Form::Gzip) << QByteArray("x-gzip") << body;
    QTest::newRow("deflate, zlib form") << compressed(body, Form::Zlib) << QByteArray("deflate") << body;
    QTest::newRow("deflate, raw") << compressed(body, Form::Raw) << QByteArray("Deflate") << body;
    QTest::newRow("gzip, several chunks") << compressed(large, Form::Gzip) << QByteArray("gzip") << large;
    QTest::newRow("raw, several chunks") << compressed(large, Form::Raw) << QByteArray("deflate") << large;
    QTest::newRow("gzip of nothing") << compressed({}, Form::Gzip) << QByteArray("gzip") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    const QByteArray chunk(16 * 1024, 'x'); // exactly the size of the chunks it works with
    QTest::newRow("gzip, a whole chunk") << compressed(chunk, Form::Gzip) << QByteArray("gzip") << chunk;
    // B03: a server may pack piece by piece, fill a block up, or name what it did not do.
    const QByteArray half = body.left(body.size() / 2);
    const QByteArray inTwo = compressed(half, Form::Gzip) + compressed(body.mid(half.size()), Form::Gzip);
    QTest::newRow("B03 two members") << inTwo << QByteArray("gzip") << body;
    QTest::newRow("B03 1,000 members") << compressed("x", Form::Gzip).repeated(1000) << QByteArray("gzip")
                                       << QByteArray(1000, 'x');
    QTest::newRow("B03 an empty member in front")
        << QByteArray(compressed({}, Form::Gzip) + compressed(body, Form::Gzip)) << QByteArray("gzip") << body;
    QTest::newRow("B03 a whole chunk, then a member")
        << QByteArray(compressed(chunk, Form::Gzip) + compressed(body, Form::Gzip)) << QByteArray("gzip") << chunk + body;
    QTest::newRow("B03 zeros behind") << QByteArray(compressed(body, Form::Gzip) + QByteArray(512, '\0')) << QByteArray("gzip")
                                      << body;
    QTest::newRow("B03 two members and zeros") << QByteArray(inTwo + QByteArray(3, '\0')) << QByteArray("x-gzip") << body;
    QTest::newRow("B03 identity, gzip") << compressed(body, Form::Gzip) << QByteArray("identity, gzip") << body;
    QTest::newRow("B03 gzip,identity") << compressed(body, Form::Gzip) << QByteArray("gzip,identity") << body;
    QTest::newRow("B03 none, deflate") << compressed(body, Form::Zlib) << QByteArray("None ,deflate,") << body;
    QTest::newRow("B03 none") << body << QByteArray("none") << body;
    QTest::newRow("B03 identity twice") << body << QByteArray("identity, identity") << body;
    QTest::newRow("B03 empty parts") << body << QByteArray(" , ,") << body;
    QTest::newRow("zlib, two whole chunks") << compressed(chunk + chunk, Form::Zlib) << QByteArray("deflate") << chunk + chunk;
}

void TestInflate::undo()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, coding);
    const auto result = inflated(wire, coding, cap);
    QVERIFY(result);
    QTEST(*result, "plain");
}

void TestInflate::refuse_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("coding");
    const QByteArray body = examples::goodBody();
    const QByteArray gzip = compressed(body, Form::Gzip);
    QByteArray badCheck = gzip;
    badCheck[badCheck.size() - 8] = static_cast<char>(~badCheck[badCheck.size() - 8]);
    QByteArray badLength = gzip;
    badLength[badLength.size() - 1] = static_cast<char>(~badLength[badLength.size() - 1]);
    QByteArray badMagic = gzip;
    badMagic[0] = 'x';
    QTest::newRow("bad CRC") << badCheck << QByteArray("gzip");
    QTest::newRow("bad length") << badLength << QByteArray("gzip");
    QTest::newRow("bad magic") << badMagic << QByteArray("gzip");
    QTest::newRow("bytes behind") << QByteArray(gzip + 'x') << QByteArray("gzip");
    QTest::newRow("zlib, bytes behind") << QByteArray(compressed(body, Form::Zlib) + 'x') << QByteArray("deflate");
    QTest::newRow("raw, bytes behind") << QByteArray(compressed(body, Form::Raw) + 'x') << QByteArray("deflate");
    const QByteArray zero(1, '\0');
    QTest::newRow("B03 second member cut") << QByteArray(gzip + gzip.chopped(1)) << QByteArray("gzip");
    QTest::newRow("B03 second member of a magic number alone") << QByteArray(gzip + "\x1f\x8b") << QByteArray("gzip");
    QTest::newRow("B03 second member damaged") << QByteArray(gzip + badCheck) << QByteArray("gzip");
    QTest::newRow("B03 a member behind zeros") << QByteArray(gzip + zero + gzip) << QByteArray("gzip");
    QTest::newRow("B03 bytes behind zeros") << QByteArray(gzip + zero + 'x') << QByteArray("gzip");
    QTest::newRow("B03 1,001 members") << compressed("x", Form::Gzip).repeated(1001) << QByteArray("gzip");
    QTest::newRow("B03 zeros behind zlib") << QByteArray(compressed(body, Form::Zlib) + zero) << QByteArray("deflate");
    QTest::newRow("B03 zlib twice") << compressed(body, Form::Zlib).repeated(2) << QByteArray("deflate");
    QTest::newRow("B03 identity, br") << body << QByteArray("identity, br");
    QTest::newRow("double gzip, named so") << compressed(gzip, Form::Gzip) << QByteArray("gzip, gzip");
    QTest::newRow("zlib sent as gzip") << compressed(body, Form::Zlib) << QByteArray("gzip");
    QTest::newRow("gzip sent as deflate") << gzip << QByteArray("deflate");
    QTest::newRow("plain sent as gzip") << body << QByteArray("gzip");
    QTest::newRow("plain sent as deflate") << body << QByteArray("deflate");
    QTest::newRow("nothing as gzip") << QByteArray() << QByteArray("gzip");
    QTest::newRow("nothing as deflate") << QByteArray() << QByteArray("deflate");
    QTest::newRow("br was not asked for") << body << QByteArray("br");
    QTest::newRow("zstd was not asked for") << body << QByteArray("zstd");
    QTest::newRow("unknown coding") << body << QByteArray("rot13");
}

void TestInflate::refuse()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, coding);
    const auto result = inflated(wire, coding, cap);
    QVERIFY(!result);
    QCOMPARE(result.error().cause, FaultCause::BadCompression);
}

void TestInflate::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("gzip") << compressed(examples::goodBody(), Form::Gzip) << QByteArray("gzip");
    QTest::newRow("zlib") << compressed(examples::goodBody(), Form::Zlib) << QByteArray("deflate");
    QTest::newRow("raw") << compressed(examples::goodBody(), Form::Raw) << QByteArray("deflate");
    QTest::newRow("gzip, large") << compressed(QByteArray(100'000, 'x'), Form::Gzip) << QByteArray("gzip");
}

void TestInflate::cutAtEveryByte()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, coding);
    for (qsizetype size = 0; size < wire.size(); ++size) {
        const auto result = inflated(wire.left(size), coding, cap);
        QVERIFY2(!result, QByteArray::number(size).constData());
        QCOMPARE(result.error().cause, FaultCause::BadCompression);
    }
}

void TestInflate::everyByteChanged()
{
    const QByteArray body = examples::goodBody();
    const QByteArray wire = compressed(body, Form::Gzip);
    int harmless = 0;
    for (qsizetype at = 0; at < wire.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = wire;
            changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << bit));
            const auto result = inflated(changed, "gzip", cap);
            // Time stamp and system of gzip's own header may differ without harm, and bits that pad.
            QVERIFY(!result || *result == body);
            harmless += result ? 1 : 0;
        }
    }
    QVERIFY(harmless < 100);
}

void TestInflate::capIsExact()
{
    const QByteArray fits(1000, 'x');
    for (const auto &[form, coding] :
         {std::pair(Form::Gzip, "gzip"), std::pair(Form::Zlib, "deflate"), std::pair(Form::Raw, "deflate")}) {
        QVERIFY(inflated(compressed(fits, form), coding, 1000));
        const auto over = inflated(compressed(fits + 'x', form), coding, 1000);
        QVERIFY(!over);
        QCOMPARE(over.error().cause, FaultCause::ReplyTooLarge);
    }
    const QByteArray halves = compressed(fits.left(500), Form::Gzip).repeated(2); // B03: over all members
    QVERIFY(inflated(halves, "gzip", 1000));
    QCOMPARE(inflated(halves, "gzip", 999).error().cause, FaultCause::ReplyTooLarge);
    QVERIFY(inflated(fits, {}, 1000));
    QCOMPARE(inflated(fits + 'x', {}, 1000).error().cause, FaultCause::ReplyTooLarge);
}

void TestInflate::bombs_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("coding");
    // Deflate's best ratio, about 1,000; and 37, which ordinary repetitive text reaches: no ratio tells a bomb.
    QTest::newRow("ratio 1,000") << fakes::compressedBlanks(200'000'000) << QByteArray("gzip");
    QTest::newRow("B03 300 members of 1 MB") << fakes::compressedBlanks(1'000'000).repeated(300) << QByteArray("gzip");
    QByteArray text;
    for (int i = 0; text.size() < 30'000'000; ++i)
        text += QByteArray(100, 'x') + QByteArray::number(i);
    QTest::newRow("ratio 37") << compressed(text, Form::Zlib) << QByteArray("deflate");
}

void TestInflate::bombs()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, coding);
    const bool isMeasured = forgetPeak();
    const qint64 before = peakMemory();
    const fakes::WorkTime time;
    const auto result = inflated(wire, coding, cap);
    QVERIFY(!result);
    QCOMPARE(result.error().cause, FaultCause::ReplyTooLarge);
    QVERIFY(time.milliseconds() < fakes::patience(1000));
    QVERIFY(!isMeasured || peakMemory() - before < 8 * 1024 * 1024);
}

TEST_UNDER(QCoreApplication, TestInflate)
#include "tst_inflate.moc"
