// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const auto member = u"8008010001"_s;

/// Shows of the member's page, and texts that are on the screen while one is painted.
class Watch : public QObject {
public:
    explicit Watch(DeskFixture &desk)
        : m_desk(desk)
    {
        desk.child("memberView").installEventFilter(this);
        desk.window->installEventFilter(this);
    }

    int shows = 0;
    QStringList painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched == &m_desk.child("memberView"))
            ++shows;
        if (event->type() == QEvent::UpdateRequest && m_desk.child("balanceValue").isVisible())
            painted.append(m_desk.text("balanceValue"));
        return false;
    }

private:
    DeskFixture &m_desk;
};

/// Now, whatever the time.
bool rehearse(const DeskFixture &desk)
{
    auto &timer = desk.child<QTimer>("rehearsalTimer");
    timer.start(0);
    return fakes::until([&timer] { return !timer.isActive(); });
}

} // namespace

/// Soon after the first picture the member's page is laid out and drawn once where nobody sees it: the first answer need not
/// wait for its fonts.
class TestWindowRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageIsThereBeforeTheFirstAnswer()
    {
        DeskFixture desk;
        Watch watch(desk); // on a slow machine the rehearsal may be over
        const auto &balance = desk.child("balanceValue");
        const QSize neverLaidOut(100, 30); // as Qt makes every widget
        TRY_VERIFY(balance.size() != neverLaidOut);
        const int shows = watch.shows;
        const QSize rehearsed = balance.size();
        QVERIFY(!balance.isVisible());
        QVERIFY(desk.child("messageCard").isVisible());
        QVERIFY(desk.edit().hasFocus());
        for (const char *value : {"nameValue", "summaryValue", "balanceValue", "pointsValue", "discountValue"})
            QCOMPARE(desk.text(value), QString());
        QCOMPARE(DeskFixture::everyText().filter(u"0123456789"_s), QStringList());
        QCOMPARE(desk.asked(), QStringList());
        QCOMPARE(watch.painted, QStringList()); // nobody saw it

        desk.look(member);
        QCOMPARE(balance.size(), rehearsed);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(watch.shows, shows + 1);
        QVERIFY(!desk.child<QTimer>("rehearsalTimer").isActive()); // once for all
    }

    void aMemberThatWasQuickerStays()
    {
        DeskFixture desk;
        desk.look(member);
        Watch watch(desk);
        QVERIFY(rehearse(desk));
        QCOMPARE(watch.shows, 0);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QVERIFY(desk.child("memberView").isVisible());
    }

    void aButtonKeepsItsFocus()
    {
        DeskFixture desk({.credentials = false});
        Watch watch(desk);
        auto &button = desk.child<QAbstractButton>("settingsButton");
        QVERIFY(desk.child("messageCard").isAncestorOf(&button));
        TRY_VERIFY(!desk.child<QTimer>("rehearsalTimer").isActive());
        watch.shows = 0;
        button.setFocus();
        QVERIFY(rehearse(desk));
        QVERIFY(button.hasFocus());
        QCOMPARE(watch.shows, 0);
    }

    void aHiddenBarFitsNothing()
    {
        // Each size would be a font to load, for a strip that nobody sees.
        DeskFixture desk;
        const auto &balance = desk.child("barBalanceValue");
        const int wanted = balance.font().pixelSize();
        desk.look(u"8008010011"_s);
        QVERIFY(desk.shows<desk::Found>());
        QVERIFY(!balance.isVisible());
        QVERIFY2(QFontMetrics(balance.font()).horizontalAdvance(desk.text("barBalanceValue")) > balance.width(),
                 qPrintable(desk.text("barBalanceValue")));
        QCOMPARE(balance.font().pixelSize(), wanted);
        desk.press(Qt::Key_F12);
        TRY_VERIFY(balance.isVisible());
        TRY_VERIFY(QFontMetrics(balance.font()).horizontalAdvance(desk.text("barBalanceValue")) <= balance.width());
    }
};

TEST_UNDER(QApplication, TestWindowRehearsal)
#include "tst_window_rehearsal.moc"
