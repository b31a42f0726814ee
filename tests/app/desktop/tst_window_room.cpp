// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

/// What the window has room for, from a large screen to large text in a small one.
class TestWindowRoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A second line would take the balance its room.
    void theDemoSaysSoInOneLine_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("text");
        const auto all =
            u"Demo with invented members, nothing leaves this computer. Try 8008010001  0008010001  8008010020  8008010013"_s;
        QTest::newRow("a till") << QSize(1024, 768) << 100 << all;
        QTest::newRow("small") << QSize(640, 480) << 100 << u"Demo with invented members. Try 8008010001"_s;
        QTest::newRow("large text") << QSize(800, 600) << 150 << u"Demo with invented members. Try 8008010001"_s;
        QTest::newRow("large text, narrow") << QSize(500, 700) << 150 << u"Demo, try 8008010001"_s;
    }
    void theDemoSaysSoInOneLine()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        QFETCH(const QString, text);
        DeskFixture desk({.credentials = false, .size = size, .textPercent = percent, .demo = true});
        const auto &banner = desk.child<QLabel>("demoBanner");
        QCOMPARE(banner.text(), text);
        QCOMPARE(banner.height(), banner.fontMetrics().height() + 2 * banner.margin());
    }

    /// The page scrolls down, never to the side: what is too wide would be cut.
    void noMemberIsWiderThanThePage_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {80, 100, 125, 150, 175, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void noMemberIsWiderThanThePage()
    {
        QFETCH(const int, percent);
        DeskFixture desk({.credentials = false, .textPercent = percent, .demo = true});
        const auto &scroll = desk.child<QScrollArea>("memberScroll");
        const auto &view = desk.child("memberView");
        QStringList tooWide;
        for (const QString &number : {u"8008010001"_s, u"8008010011"_s, u"8008010022"_s, u"8008010034"_s, u"8008010004"_s}) {
            desk.look(number);
            for (int width = 480; width <= 1280; width += 40) {
                desk.window->resize(width, 720);
                for (int turn = 0; turn < 4; ++turn) // a change of columns is laid out by and by
                    QCoreApplication::processEvents();
                if (view.width() > scroll.viewport()->width())
                    tooWide << u"%1 at %2: %3 of %4"_s.arg(number).arg(width).arg(view.width()).arg(scroll.viewport()->width());
            }
        }
        QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u'\n')));
    }

    void noTextSizeIsTooWideEither()
    {
        DeskFixture desk({.credentials = false, .demo = true});
        const auto &scroll = desk.child<QScrollArea>("memberScroll");
        const auto &view = desk.child("memberView");
        desk.look(u"8008010001"_s);
        QStringList tooWide;
        for (int step = 0; step < 12; ++step) {
            desk.press(Qt::Key_Plus, Qt::ControlModifier);
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::processEvents();
            if (view.width() > scroll.viewport()->width())
                tooWide << u"step %1: %2 of %3"_s.arg(step).arg(view.width()).arg(scroll.viewport()->width());
        }
        QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u'\n')));
    }

    void anAnswerOfUnusualLengthGetsOneColumn()
    {
        DeskFixture desk({.credentials = false, .demo = true});
        const auto &scroll = desk.child<QScrollArea>("memberScroll");
        const auto &view = desk.child("memberView");
        auto &columns = *desk.window->findChild<QBoxLayout *>(u"columnsLayout"_s);
        desk.look(u"8008010001"_s);
        QCOMPARE(columns.direction(), QBoxLayout::LeftToRight);
        desk.child<QLabel>("creditValue").setText(u"x"_s.repeated(60));
        desk.window->resize(desk.window->size() - QSize(1, 0)); // measures what is there
        QTRY_COMPARE(columns.direction(), QBoxLayout::TopToBottom);
        QTRY_VERIFY(view.width() <= scroll.viewport()->width());
        desk.look(u"8008010022"_s); // and the next member two again
        QCOMPARE(columns.direction(), QBoxLayout::LeftToRight);
    }
};

QTEST_MAIN(TestWindowRoom)
#include "tst_window_room.moc"
