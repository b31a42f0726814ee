// SPDX-License-Identifier: MIT
// The server cannot be reached: name, network, port. And Cancel at each stage of a lookup.
#include "fakes/refusingport.h"
#include "fakes/testprogram.h"
#include "faults/fakenames.h"
#include "faults/faultdesk.h"
#include "faults/synhole.h"

#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/tcptable.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QProcess>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

QString loopback(quint16 port, const QString &scheme = u"http"_s)
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port);
}

} // namespace

class TestFaultReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { fakenames::holdSilentNames(); }
    void cleanup() { fakenames::releaseSilentNames(); }

    void N01_hostNameDoesNotExist()
    {
        FaultDesk faults(FaultDesk::storeAt(u"https://nobody.invalid"_s));
        faults.showMember();
        faults.harm();
        faults.failsNow(u"NET-01"_s);
        QVERIFY(faults.desk->child("messageCard").findChild<QWidget *>(u"settingsButton"_s)->isVisible());
        faults.heal();
        faults.finds();
    }

    void N02_resolverNeverAnswers()
    {
        FaultDesk faults(FaultDesk::storeAt(u"https://silent.invalid"_s, 1));
        faults.showMember();
        faults.fails(u"NET-05"_s);
        TRY_VERIFY(fakenames::waiting() > 0);
    }

    void N02_theProgramQuitsWhileTheResolverIsSilent()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        desk::Settings settings(file);
        desk::Store store = FaultDesk::storeAt(u"https://silent.invalid"_s, 1);
        store.appId = examples::appId;
        store.appKey = examples::appKey;
        settings.setStores({store}, 0);
        QVERIFY(settings.save());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, environment.value(u"LD_PRELOAD"_s) + u' ' + QStringLiteral(FAKE_NAMES));
        // The address sanitizer refuses to start where another library comes before its own.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
        environment.insert(u"XDG_DATA_HOME"_s, folder.path());
        QProcess window;
        window.setProcessEnvironment(environment);
        // Quits by itself when the answer, here the time-out, is on the screen. The name server stays silent for ever.
        window.start(QStringLiteral(DESKTOP_PROGRAM),
                     {u"--config"_s, file, u"1"_s, u"--screenshot"_s, folder.filePath(u"picture.png"_s)});
        TRY_VERIFY(QFile::exists(folder.filePath(u"picture.png"_s)));
        const bool ended = window.waitForFinished(fakes::longest());
        window.kill();
        window.waitForFinished(fakes::longest());
        QVERIFY(ended);
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
    }

    void N03_connectionRefused()
    {
        FaultDesk faults(FaultDesk::storeAt(loopback(fakes::refusingPort())));
        faults.showMember();
        faults.fails(u"NET-02"_s);
    }

    void N04_connectionAttemptsVanish()
    {
        const SynHole hole(AF_INET);
        QVERIFY(hole.isOpen());
        FaultDesk faults(FaultDesk::storeAt(loopback(hole.port()), 1));
        faults.showMember();
        faults.fails(u"NET-05"_s);
    }

    void N05_networkUnreachable()
    {
        // Nobody speaks TCP to a group of computers: the kernel has no way there, with any network or none.
        FaultDesk faults(FaultDesk::storeAt(u"https://224.0.0.1"_s));
        faults.showMember();
        faults.fails(u"NET-03"_s);
    }

    void N21_firstAddressIsDead_data()
    {
        QTest::addColumn<bool>("vanishes");
        QTest::newRow("refuses") << false;
        QTest::newRow("vanishes") << true;
    }
    void N21_firstAddressIsDead()
    {
        QFETCH(const bool, vanishes);
        ScriptedServer four;
        four.willDo(FaultDesk::good());
        const SynHole six(vanishes ? AF_INET6 : AF_INET, vanishes ? four.port() : quint16(0));
        if (!six.isOpen())
            QSKIP("no IPv6 here");
        desk::Store store = FaultDesk::storeAt(u"http://twofold.invalid:%1"_s.arg(four.port()));
        store.plainHttp = true;
        FaultDesk faults(store);
        faults.posts = [&four] { return four.posts(); };
        faults.harm();
        for (int i = 0; i < 3; ++i)
            faults.finds();
        QCOMPARE(four.posts(), 3);
        fakes::noteRow({}, u"the member"_s);
    }

    void L03_cancelAtEachStage_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"name", "connection", "TLS", "sending", "waiting", "header", "body"})
            for (const char *way : {"Esc", "button of the form", "button of the card"})
                QTest::addRow("%s, %s", stage, way) << QString::fromLatin1(stage);
    }
    void L03_cancelAtEachStage()
    {
        QFETCH(const QString, stage);
        const QByteArray tag = QTest::currentDataTag();
        const SynHole hole(AF_INET);
        ScriptedServer server; // accepts, and says nothing as long as it has no script
        const QByteArray reply = examples::httpReply(examples::goodBody());
        if (stage == u"header")
            server.willDo({.bytes = reply.left(20)});
        if (stage == u"body")
            server.willDo({.bytes = reply.chopped(10)});
        QString address = loopback(server.port());
        if (stage == u"name")
            address = u"https://silent.invalid"_s;
        if (stage == u"connection")
            address = loopback(hole.port());
        if (stage == u"TLS")
            address = loopback(server.port(), u"https"_s);
        FaultDesk faults(FaultDesk::storeAt(address));
        faults.posts = [&] { return server.posts() + faults.server.posts(); };
        faults.showMember();
        faults.harm();
        const auto cancel = [&] {
            if (tag.endsWith("Esc"))
                faults.desk->press(Qt::Key_Escape);
            else if (tag.endsWith("form"))
                faults.desk->child<QAbstractButton>("searchButton").click();
            else
                faults.desk->child("messageCard").findChild<QAbstractButton *>(u"cancelButton"_s)->click();
        };
        bool cancelled = false;
        if (stage == u"sending")
            connect(
                &faults.desk->window->counter(), &desk::Counter::sending, this,
                [&] {
                    cancel();
                    cancelled = true;
                },
                Qt::SingleShotConnection);
        faults.begin();
        if (stage == u"name")
            TRY_VERIFY(fakenames::waiting() > 0);
        else if (stage == u"TLS")
            TRY_VERIFY(server.bytesReceived() > 0);
        else if (stage == u"sending")
            TRY_VERIFY(cancelled);
        else if (stage == u"connection")
            TRY_VERIFY(fakes::isBeingTried(hole.port()));
        else
            TRY_VERIFY(server.posts() == 1 && fakes::isAllRead(server.port()));
        fakes::deliverPosted();
        if (stage != u"sending") {
            QVERIFY(faults.desk->shows<desk::Asking>());
            cancel();
        }
        QVERIFY(!faults.desk->window->counter().isAsking()); // at once, not after some turns of the event loop
        faults.endsAsFailure(u"CAN-01"_s);
        fakes::deliverPosted();
        QVERIFY(faults.desk->shows<desk::Failed>());
        faults.heal();
        faults.finds();
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultReach)
#include "tst_fault_reach.moc"
