// SPDX-License-Identifier: MIT
#include "app/desktop/answeringdesk.h"
#include "fakes/testprogram.h"

#include <desktop/answer/memberview.h>

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

/// A change of columns is laid out by and by.
void turns()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

/// A member's fields, as JSON: each as long as it gets, without a blank.
QByteArray unbroken()
{
    const QByteArray word = '"' + QByteArray(400, 'W') + '"';
    const QByteArray amount = "\"9007199254740993.25\"";
    QByteArray fields = "\"balance\":" + amount + ",\"point\":" + amount + ",\"discount\":100,\"onAccount\":1";
    for (const char *name : {"name", "categoryName", "phone", "email", "qq", "address", "remarks", "createStoreAppIdOrAccount"})
        fields += ",\"" + QByteArray(name) + "\":" + word;
    return fields + ",\"extInfo\":{\"nickName\":" + word + ",\"creditLimit\":" + amount
        + ",\"creditPeriod\":30,\"totalPoint\":" + amount + "}";
}

/// Empty where all of each amount is seen, and where `whole`, of everything else too.
QString tooWide(const DeskFixture &desk, bool whole = true)
{
    const auto &view = desk.child("memberView");
    const int seen = desk.child<QScrollArea>("memberScroll").viewport()->width();
    if (whole && view.minimumSizeHint().width() > seen)
        return u"%1 of %2"_s.arg(seen).arg(view.minimumSizeHint().width());
    for (const char *name : {"balanceValue", "pointsValue", "discountValue", "ageChip"}) {
        const QWidget &value = desk.child(name);
        if (value.mapTo(&view, QPoint(value.width(), 0)).x() > seen)
            return QString::fromLatin1(name);
    }
    return {};
}

/// The same while the window becomes wider.
QStringList tooWideAtAnyWidth(const DeskFixture &desk, bool whole = true)
{
    QStringList found;
    for (int width = 480; width <= 1280; width += 40) {
        desk.window->resize(width, 720);
        turns();
        if (const QString how = tooWide(desk, whole); !how.isEmpty())
            found << u"at %1: "_s.arg(width) + how;
    }
    return found;
}

} // namespace

/// What the window has room for, from a large screen to large text in a small one.
class TestWindowDensity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A second line would take the balance its room.
    void theDemoSaysSoInOneLine_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("text");
        const auto all =
            u"Demo with invented members, nothing leaves this computer. Try 8008010001 0008010001 8008010020 8008010013"_s;
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
        QStringList words{desk.text("demoLabel")};
        for (const QPushButton *button : desk.child("demoBanner").findChildren<QPushButton *>())
            if (button->isVisible())
                words << button->text();
        QCOMPARE(words.join(u' '), text);
        const auto &label = desk.child<QLabel>("demoLabel");
        QVERIFY(label.height() < 2 * label.fontMetrics().height()); // one line
        QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= label.width());
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
        QStringList found;
        for (const QString &number : {u"8008010001"_s, u"8008010011"_s, u"8008010022"_s, u"8008010034"_s, u"8008010004"_s}) {
            desk.look(number);
            for (const QString &how : tooWideAtAnyWidth(desk))
                found << number + u' ' + how;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTextSizeIsTooWideEither()
    {
        DeskFixture desk({.credentials = false, .demo = true});
        desk.look(u"8008010001"_s);
        QStringList found;
        for (int step = 0; step < 12; ++step) {
            desk.press(Qt::Key_Plus, Qt::ControlModifier);
            turns();
            if (const QString how = tooWide(desk); !how.isEmpty())
                found << u"step %1: "_s.arg(step) + how;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Nobody's text has a blank where it suits a window. What is not seen would be the points.
    void norIsAnAnswerOfUnbrokenText_data() { noMemberIsWiderThanThePage_data(); }
    void norIsAnAnswerOfUnbrokenText()
    {
        QFETCH(const int, percent);
        AnsweringDesk answering({.textPercent = percent});
        answering.lookAtMember(u"8008010001"_s, unbroken());
        // No window has room for twenty W of twice the size: the amounts must be whole there too.
        QStringList found = tooWideAtAnyWidth(answering.desk, percent < 150);
        answering.desk.window->resize(480, 720);
        answering.desk.child<desktop::MemberView>("memberView").setRevealed(true);
        turns();
        if (const QString how = tooWide(answering.desk, false); !how.isEmpty())
            found << u"uncovered: "_s + how;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Also the first answer, whose page nobody has seen yet; the next member has two columns again.
    void onlySuchAnAnswerGetsOneColumn()
    {
        AnsweringDesk answering;
        const auto &columns = *answering.desk.window->findChild<QBoxLayout *>(u"columnsLayout"_s);
        answering.lookAtMember(u"8008010001"_s, unbroken());
        QCOMPARE(columns.direction(), QBoxLayout::TopToBottom);
        turns();
        QCOMPARE(tooWide(answering.desk), QString());
        answering.lookAtMember(u"8008010002"_s, R"("extInfo":{"nickName":"Mei"})");
        QCOMPARE(columns.direction(), QBoxLayout::LeftToRight);
    }

    /// A zero-width space in what somebody pastes elsewhere is a riddle.
    void whatIsBrokenIsNotCopied()
    {
        AnsweringDesk answering;
        const auto &name = answering.desk.child<QLabel>("nickNameValue");
        for (const int length : {400, 20, 21}) {
            answering.lookAtMember(u"8008010001"_s, "\"extInfo\":{\"nickName\":\"" + QByteArray(length, 'x') + "\"}");
            QCOMPARE(name.text().contains(QChar(0x200B)), length > 20);
            QCOMPARE(name.property("selectable").toBool(), length <= 20);
        }
    }
};

TEST_UNDER(QApplication, TestWindowDensity)
#include "tst_window_density.moc"
