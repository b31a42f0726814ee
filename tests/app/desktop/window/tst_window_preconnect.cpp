// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/fakekeychain.h"
#include "fakes/scriptedserver.h"
#include "fakes/stillness.h"
#include "fakes/tcptable.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/counter/numberedit.h>
#include <desktop/look/deskstyle.h>
#include <desktop/window/mainwindow.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The real window with two stores, each on a server that counts what reaches it. The desk's clock stands still until told.
class Counted {
public:
    Counted()
        : settings(m_folder.filePath(u"memberdesk.ini"_s), m_folder.filePath(u"no-defaults.ini"_s))
    {
        QApplication::setStyle(new desktop::DeskStyle);
        QList<desk::Store> stores;
        for (ScriptedServer *server : {&first, &second}) {
            server->willDo({.bytes = examples::httpReply(examples::goodBody())});
            const QString address = u"http://127.0.0.1:"_s + QString::number(server->port());
            stores.append({.server = address, .appId = examples::appId, .appKey = examples::appKey});
        }
        settings.setStores(stores, 0);
        desktop::MainWindow::Options options;
        options.clocks.steady = [this] { return now; };
        options.callsFolder = m_folder.filePath(u"calls"_s);
        options.keychain = std::make_shared<FakeKeychain>();
        window = std::make_unique<desktop::MainWindow>(settings, options);
        edit = window->findChild<desktop::NumberEdit *>();
    }

    /// Shown and painted, and the connection is open.
    void show()
    {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get(), fakes::longest()));
        TRY_COMPARE(first.connectionCount(), 1);
        TRY_VERIFY(fakes::isAllRead(first.port()));
        fakes::deliverPosted();
    }
    void hangUp()
    {
        first.closeConnections();
        QVERIFY(fakes::isNoticed(first.port()));
    }
    /// Where nothing shall be opened there is no event to wait for.
    static void holdStill() { fakes::nothingFor(50); }

private:
    QTemporaryDir m_folder;

public:
    ScriptedServer first;
    ScriptedServer second;
    std::chrono::milliseconds now = 1000s;
    desk::Settings settings;
    std::unique_ptr<desktop::MainWindow> window;
    desktop::NumberEdit *edit = nullptr;
};

} // namespace

/// The connection to the service is open before somebody asks, and that costs no call.
class TestWindowPreconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notBeforeTheFirstPicture()
    {
        Counted desk;
        Counted::holdStill();
        QCOMPARE(desk.first.connectionCount(), 0);
        desk.show();
        QCOMPARE(desk.first.connectionCount(), 1);
        QCOMPARE(desk.second.connectionCount(), 0);
    }

    void theQuestionUsesIt()
    {
        Counted desk;
        desk.show();
        QCOMPARE(desk.first.connectionCount(), 1);
        QCOMPARE(desk.first.bytesReceived(), 0);
        QTest::keyClicks(desk.edit, u"0008010001"_s);
        fakes::deliverPosted();
        QCOMPARE(desk.first.bytesReceived(), 0);
        QTest::keyClick(desk.edit, Qt::Key_Return);
        TRY_VERIFY(std::holds_alternative<desk::Found>(desk.window->counter().state()));
        QCOMPARE(desk.first.posts(), 1);
        QCOMPARE(desk.first.requests().size(), 1);
        const WireRequest &question = desk.first.requests().first();
        QCOMPARE(desk.first.bytesReceived(), question.head.size() + question.body.size()); // and not a byte ahead of it
        QCOMPARE(desk.first.connectionCount(), 1);
    }

    void theFirstKeyOpensWhatWasClosed()
    {
        Counted desk;
        desk.show();
        desk.now += 1h;
        desk.hangUp();
        QCOMPARE(desk.first.connectionCount(), 1);
        QTest::keyClick(desk.edit, Qt::Key_8);
        TRY_COMPARE(desk.first.connectionCount(), 2);
        QTest::keyClicks(desk.edit, u"008010001"_s);
        Counted::holdStill();
        QCOMPARE(desk.first.connectionCount(), 2);
        QCOMPARE(desk.first.bytesReceived(), 0);
    }

    void comingToTheFrontOpensWhatWasClosed()
    {
        Counted desk;
        desk.show();
        desk.now += 1h;
        desk.hangUp();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, fakes::longest()));
        QCOMPARE(desk.first.connectionCount(), 1);
        desk.window->activateWindow();
        TRY_COMPARE(desk.first.connectionCount(), 2);
    }

    void anotherStore()
    {
        Counted desk;
        desk.show();
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        TRY_COMPARE(desk.second.connectionCount(), 1);
        QCOMPARE(desk.first.connectionCount(), 1);
        QCOMPARE(desk.second.bytesReceived(), 0);
    }

    void nothingWhileItCannotBeSeen_data()
    {
        QTest::addColumn<bool>("minimised");
        QTest::newRow("hidden") << false;
        QTest::newRow("minimised") << true;
    }
    void nothingWhileItCannotBeSeen()
    {
        QFETCH(bool, minimised);
        Counted desk;
        desk.show();
        if (minimised)
            desk.window->showMinimized();
        else
            desk.window->hide();
        desk.hangUp();
        for (int i = 0; i < 3; ++i) {
            desk.now += 1h;
            desk.window->repaint(); // what changes is painted, even where nobody sees it
            desk.edit->textEdited(u"8"_s);
            Counted::holdStill();
        }
        QCOMPARE(desk.first.connectionCount(), 1);
        desk.window->showNormal();
        TRY_COMPARE(desk.first.connectionCount(), 2);
    }
};

TEST_UNDER(QApplication, TestWindowPreconnect)
#include "tst_window_preconnect.moc"
