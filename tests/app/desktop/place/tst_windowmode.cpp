// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/place/windowmode.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

using desktop::WindowMode;
using desktop::WindowPlace;

namespace {

constexpr QMargins frame(4, 32, 4, 4);
const QSize standard(1024, 768);

} // namespace

class TestWindowMode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every state and key of the table.
    void W02_keys_data()
    {
        QTest::addColumn<WindowMode>("before");
        QTest::addColumn<WindowMode>("afterF11");
        QTest::addColumn<WindowMode>("afterF12");
        for (const bool maximized : {false, true}) {
            const WindowMode window{maximized, false, false};
            const WindowMode full{maximized, true, false};
            const WindowMode bar{maximized, false, true};
            const WindowMode barOverFull{maximized, true, true};
            QTest::addRow("window, %d", maximized) << window << full << bar;
            QTest::addRow("full screen, %d", maximized) << full << window << barOverFull;
            QTest::addRow("bar, %d", maximized) << bar << full << window;
            QTest::addRow("bar over full screen, %d", maximized) << barOverFull << full << full;
        }
    }
    void W02_keys()
    {
        QFETCH(WindowMode, before);
        QFETCH(WindowMode, afterF11);
        QFETCH(WindowMode, afterF12);
        WindowMode mode = before;
        mode.toggleFullScreen();
        QVERIFY(mode == afterF11);
        mode = before;
        mode.toggleBar();
        QVERIFY(mode == afterF12);
        fakes::noteRow({}, u"a window, a full screen or a bar; each leads back to where it came from"_s);
    }

    void W04_placesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<WindowPlace>("place");
        QTest::newRow("window") << WindowPlace{{}, QRect(10, -20, 800, 600)};
        QTest::newRow("maximized") << WindowPlace{{true, false, false}, QRect(0, 0, 1024, 768)};
        QTest::newRow("bar over full screen") << WindowPlace{{false, true, true}, QRect(-1920, 5, 480, 320), QPoint(-7, 12)};
    }
    void W04_placesAreReadAsTheyAreWritten()
    {
        QFETCH(WindowPlace, place);
        const auto read = WindowPlace::parse(place.toText());
        QVERIFY(read && *read == place);
    }

    void W04_otherTextsAreNoPlace_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"1 2 3"_s, u"a b c d"_s, u"1 2 0 4"_s, u"1 2 3 -4"_s, u"1 2 3 4 5"_s, u"1 2 3 4 sideways"_s,
              u"1 2 3 99999999999"_s, u"1 2 3 200000"_s, u"-2147483648 2 3 4"_s, u"1 2 3 4 bar-at 5"_s, u"bar 1 2 3 4"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void W04_otherTextsAreNoPlace()
    {
        QFETCH(QString, text);
        QVERIFY(!WindowPlace::parse(text));
    }

    void W04_allOfTheWindowIsSeen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QSize>("size");    // as it must be
        QTest::addColumn<QPoint>("corner"); // the same; null: in the middle of the first screen
        const QRect till(0, 0, 1366, 728);
        const QRect second(1366, 0, 1920, 1080);
        QTest::newRow("first start") << QRect() << QList{till} << QSize(1024, 692) << QPoint();
        QTest::newRow("first start, 1024x600") << QRect() << QList{QRect(0, 0, 1024, 600)} << QSize(1016, 564) << QPoint();
        QTest::newRow("first start, large") << QRect() << QList{second} << standard << QPoint();
        QTest::newRow("where it was") << QRect(100, 50, 800, 600) << QList{till} << QSize(800, 600) << QPoint(100, 50);
        QTest::newRow("on the second screen")
            << QRect(1500, 50, 800, 600) << QList{till, second} << QSize(800, 600) << QPoint(1500, 50);
        QTest::newRow("that screen is gone") << QRect(1500, 50, 800, 600) << QList{till} << QSize(1024, 692) << QPoint();
        QTest::newRow("larger than the screen now")
            << QRect(0, 32, 1900, 1000) << QList{till} << QSize(1358, 692) << QPoint(4, 32);
        QTest::newRow("half outside") << QRect(1000, 600, 800, 600) << QList{till} << QSize(800, 600) << QPoint(562, 124);
        QTest::newRow("title bar above the screen") << QRect(100, -200, 800, 600) << QList{till} << QSize(1024, 692) << QPoint();
    }
    void W04_allOfTheWindowIsSeen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QFETCH(QPoint, corner);
        const QRect place = desktop::placeOnScreen(wanted, standard, screens, frame);
        QTEST(place.size(), "size");
        if (corner.isNull())
            QVERIFY(screens.constFirst().contains(place.marginsAdded(frame)));
        else
            QCOMPARE(place.topLeft(), corner);
        fakes::noteRow({}, u"all of the window is on a screen that is there"_s);
    }

    void noScreenIsNoTrouble() { QCOMPARE(desktop::placeOnScreen({}, standard, {}, frame), QRect(QPoint(0, 0), standard)); }
};

TEST_UNDER(QCoreApplication, TestWindowMode)
#include "tst_windowmode.moc"
