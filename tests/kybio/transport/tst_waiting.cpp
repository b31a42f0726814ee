// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the other tests wait with.
class TestWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilSomethingIsSo()
    {
        int turns = 0;
        QVERIFY(fakes::until([&turns] { return ++turns == 10; })); // without an event, too
        QCOMPARE(turns, 10);
    }

    void untilHopeIsGivenUp()
    {
        fakes::Waiting waiting(50);
        int turns = 0;
        while (waiting.goesOn())
            ++turns;
        QVERIFY(turns > 0);
    }

    void deadlinesGrow()
    {
        QList<qint64> tried;
        QVERIFY(fakes::withDeadlineFrom(100ms, [&tried](std::chrono::milliseconds deadline) {
            tried << deadline.count();
            return tried.size() == 3;
        }));
        QCOMPARE(tried, (QList<qint64>{100, 200, 400}));
        QVERIFY(!fakes::withDeadlineFrom(100ms, [](std::chrono::milliseconds) { return false; }));
    }

    void whatIsPostedHappens()
    {
        int happened = 0;
        QObject here;
        QMetaObject::invokeMethod(
            &here,
            [&] {
                QMetaObject::invokeMethod(
                    &here, [&happened] { ++happened; }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        auto *later = new QObject;
        connect(later, &QObject::destroyed, this, [&happened] { ++happened; });
        later->deleteLater();
        fakes::deliverPosted();
        QCOMPARE(happened, 2);
    }

    /// Nobody waits for any of them, and all have come when the marker has passed.
    void nothingIsLeftBehindAMarker()
    {
        for (int round = 0; round < 20; ++round) {
            ScriptedServer server;
            DirectNetwork network;
            QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
            for (int i = 0; i < 3; ++i)
                network.post(request, QByteArray("body")); // the manager's
            fakes::passMarker(network);
            QCOMPARE(server.requests().size(), 3);
        }
    }
};

TEST_UNDER(QCoreApplication, TestWaiting)
#include "tst_waiting.moc"
