// SPDX-License-Identifier: MIT
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/place/windowmodes.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window with something in it, and its modes.
struct Desk {
    Desk()
    {
        auto *central = new QWidget;
        (new QVBoxLayout(central))->addWidget(new QLabel(u"x"_s));
        window.setCentralWidget(central);
    }
    QMainWindow window;
    desktop::WindowModes modes{window};
};

struct Counter final : QObject {
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};

} // namespace

class TestWindowModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"deep/window"_s);
    }

    void W04_neverLargerThanTheScreen()
    {
        Desk desk;
        desk.modes.open({}, m_file);
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(desk.window.isVisible());
        QVERIFY2(desk.window.width() <= screen.width() && desk.window.height() <= screen.height() - 32,
                 qPrintable(QString::number(desk.window.height())));
    }

    void W04_thePlaceIsKept_data()
    {
        QTest::addColumn<QString>("keys"); // 1: F11, 2: F12
        for (const QString &keys : {u""_s, u"1"_s, u"2"_s, u"12"_s, u"22"_s})
            QTest::newRow(qPrintable(keys)) << keys;
    }
    void W04_thePlaceIsKept()
    {
        QFETCH(QString, keys);
        const QRect place(90, 70, 500, 400);
        QRect left;
        Qt::WindowStates state;
        bool isBar = false;
        {
            Desk desk;
            desk.modes.open({}, m_file);
            desk.window.setGeometry(place);
            for (const QChar key : keys)
                key == u'1' ? desk.modes.toggleFullScreen() : desk.modes.toggleBar();
            left = desk.window.geometry();
            state = desk.window.windowState();
            isBar = desk.modes.isBar();
            desk.window.close();
        }
        Desk again;
        again.modes.open({}, m_file);
        QCOMPARE(again.modes.isBar(), isBar);
        QCOMPARE(again.window.windowFlags().testFlag(Qt::WindowStaysOnTopHint), isBar);
        QCOMPARE(again.window.windowState() & Qt::WindowFullScreen, state & Qt::WindowFullScreen);
        QCOMPARE(again.window.size(), left.size());
        // And the window below it is where it was.
        if (again.modes.isBar())
            again.modes.toggleBar();
        if (again.window.isFullScreen())
            again.modes.toggleFullScreen();
        QCOMPARE(again.window.geometry(), place);
    }

    void W04_theBarIsWhereItWas()
    {
        const QPoint corner(30, 200);
        {
            Desk desk;
            desk.modes.open({}, m_file);
            desk.modes.toggleBar();
            desk.window.setGeometry(QRect(corner, desk.window.size()));
            desk.modes.toggleBar();
            desk.modes.toggleBar();
            QCOMPARE(desk.window.geometry().topLeft(), corner);
            desk.window.close();
        }
        Desk again;
        again.modes.open({}, m_file);
        QCOMPARE(again.window.geometry().topLeft(), corner);
    }

    void W04_aPlaceOutsideIsNoPlace()
    {
        Desk desk;
        desk.modes.open({}, m_file);
        desk.modes.toggleBar();
        desk.window.move(-5000, -5000); // the screen there is gone
        desk.modes.toggleBar();
        desk.modes.toggleBar();
        QVERIFY(QGuiApplication::primaryScreen()->geometry().intersects(desk.window.geometry()));
    }

    void W02_theWindowManagersFullScreenIsOneToo()
    {
        Desk desk;
        desk.modes.open(QSize(500, 400), m_file);
        const QRect normal = desk.window.geometry();
        desk.window.setWindowState(Qt::WindowFullScreen); // not by F11
        desk.modes.toggleFullScreen();
        QVERIFY(!desk.window.isFullScreen());
        desk.window.setGeometry(normal);
        desk.modes.toggleFullScreen();
        QVERIFY(desk.window.isFullScreen());
        desk.window.setWindowState(Qt::WindowNoState);
        desk.modes.toggleFullScreen();
        QVERIFY(desk.window.isFullScreen());
    }

    void W03_theBarIsLaidOutOnce()
    {
        Desk desk;
        desk.modes.open({}, {});
        desk.modes.toggleBar();
        fakes::deliverPosted();
        Counter requests;
        desk.window.installEventFilter(&requests);
        fakes::deliverPosted();
        QCOMPARE(requests.count, 0); // each would ask for the next
    }

    void W04_aWishIsNoPlace()
    {
        Desk desk;
        desk.modes.open(QSize(333, 222), m_file);
        QCOMPARE(desk.window.size(), QSize(333, 222));
    }

    void aStartThatIsWished_data()
    {
        QTest::addColumn<QString>("lastKeys"); // 1: F11, 2: F12; "-": there was no last run
        QTest::addColumn<desktop::WindowModes::Start>("start");
        for (const QString &keys : {u"-"_s, u""_s, u"1"_s, u"2"_s, u"12"_s}) {
            QTest::addRow("full screen after '%s'", qPrintable(keys)) << keys << desktop::WindowModes::Start::FullScreen;
            QTest::addRow("bar after '%s'", qPrintable(keys)) << keys << desktop::WindowModes::Start::Bar;
        }
    }
    void aStartThatIsWished()
    {
        QFETCH(const QString, lastKeys);
        QFETCH(const desktop::WindowModes::Start, start);
        if (lastKeys != u"-"_s) {
            Desk last;
            last.modes.open({}, m_file);
            last.window.setGeometry(90, 70, 500, 400);
            for (const QChar key : lastKeys)
                key == u'1' ? last.modes.toggleFullScreen() : last.modes.toggleBar();
            last.window.close();
        }
        Desk desk;
        desk.modes.open({}, m_file, start);
        const bool isBar = start == desktop::WindowModes::Start::Bar;
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.modes.isBar(), isBar);
        QCOMPARE(desk.window.isFullScreen(), !isBar);
        isBar ? desk.modes.toggleBar() : desk.modes.toggleFullScreen();
        QVERIFY(!desk.modes.isBar());
        QVERIFY(!desk.window.isFullScreen());
        if (lastKeys != u"-"_s)
            QCOMPARE(desk.window.geometry(), QRect(90, 70, 500, 400)); // the window is where it was
    }

    void aFileThatCannotBeReadOrWrittenIsNone()
    {
        QVERIFY(QFile(m_folder->filePath(u"deep"_s)).open(QIODevice::WriteOnly)); // a file where the folder should be
        Desk desk;
        desk.modes.open({}, m_file);
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.window.close());
        QVERIFY(!QFile::exists(m_file));
    }

    void thePartsChangeBeforeTheWindowIsSeenSo()
    {
        Desk desk;
        desk.modes.open({}, {});
        bool wasVisible = true;
        connect(&desk.modes, &desktop::WindowModes::changed, this, [&] { wasVisible = desk.window.isVisible(); });
        desk.modes.toggleBar();
        QVERIFY(!wasVisible);
        QVERIFY(desk.window.isVisible());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

TEST_UNDER(QApplication, TestWindowModes)
#include "tst_windowmodes.moc"
