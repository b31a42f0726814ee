// SPDX-License-Identifier: MIT
// What the time zone and the pace of questions do to the time-stamp: nothing.
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <kybio/signing/signature.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using kybio::Client;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("TZ");
        tzset();
    }

    void c03_aTimeZoneChangesNoTimestamp_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC0", "XST-14", "XWT12", "NIGHT0DAY,J1,J365"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void c03_aTimeZoneChangesNoTimestamp()
    {
        QFETCH(const QByteArray, zone);
        qputenv("TZ", zone);
        tzset();
        const qint64 before = std::time(nullptr);
        const qint64 now = kybio::systemClock();
        QVERIFY2(now >= before * 1000 && now < before * 1000 + 60'000, qPrintable(QString::number(now)));
        fakes::noteRow({}, u"the same time stamp"_s);
    }

    void c04_twoQuestionsOfTheSameMillisecondAreBothValid()
    {
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply(examples::goodBody())});
        server.willDo({.bytes = examples::httpReply(examples::goodBody())});
        DirectNetwork network;
        kybio::ClientOptions options;
        options.clock = [] { return qint64(1'700'000'000'000); };
        const Client client(network, examples::loopback(server.port()), options);
        for (int question = 0; question < 2; ++question) {
            Asking asking(client.queryByNumber(examples::number(u"0008010001"_s)));
            QVERIFY(asking.wait());
            QVERIFY2(asking.foundMember(), asking.outcome().constData());
        }
        QCOMPARE(server.requests().size(), 2);
        for (const WireRequest &request : server.requests()) {
            QCOMPARE(request.header("Time-stamp"), "1700000000000");
            QCOMPARE(request.header("Data-signature"), kybio::signature(examples::appKey, request.body));
        }
        fakes::noteRow({}, u"two members; both signatures hold"_s);
    }
};

TEST_UNDER(QCoreApplication, TestClock)
#include "tst_clock.moc"
