// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"8008010001"_s;
const QString next = u"8008010002"_s;

/// Keys as a scanner sends them, to whatever has the focus.
class Scanner {
public:
    explicit Scanner(DeskFixture &desk)
        : m_desk(desk)
    {
    }
    Scanner &text(const QString &text)
    {
        for (const QChar c : text) {
            keyboard::type(target(), c);
            m_desk.setKeyGap(3ms);
        }
        return *this;
    }
    Scanner &key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&target(), key, modifiers);
        m_desk.setKeyGap(3ms);
        return *this;
    }
    void end(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        key(modifiers ? Qt::Key_Enter : Qt::Key_Return, modifiers);
        m_desk.setKeyGap(600ms);
    }

private:
    [[nodiscard]] QWidget &target() const
    {
        return QApplication::focusWidget() != nullptr ? *QApplication::focusWidget() : *m_desk.window;
    }

    DeskFixture &m_desk;
};

} // namespace

/// Findings A01 to A04: what a scanner sends is one thing, whatever has the focus and whatever keys are in it.
class TestWindowBurst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A01_aScanWinsOverTheCheck()
    {
        DeskFixture desk;
        desk.look(first);
        desk.press(Qt::Key_F8);
        desk.sayByHand(u"5640"_s);
        QCOMPARE(desk.text("resultLabel"), u"✔ Matches"_s);
        desk.pass(3s);
        desk.scan(next);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{first, next}));
        QVERIFY(desk.text("summaryValue").contains(next));
        QCOMPARE(desk.child<QLineEdit>("saidEdit").text(), QString());
        QCOMPARE(desk.edit().text(), next);
        fakes::noteRow({}, u"the scanned member; nothing of the scan in the field of the check"_s);
    }

    void A01_whatStoodInAFieldStands()
    {
        DeskFixture desk;
        desk.look(first);
        desk.press(Qt::Key_F8);
        auto &said = desk.child<QLineEdit>("saidEdit");
        desk.typeByHand(u"56"_s);
        desk.pass(3s);
        Scanner(desk).text(u"800"_s); // three keys are nobody's yet
        QCOMPARE(said.text(), u"56800"_s);
        desk.setKeyGap(3ms);
        Scanner(desk).text(u"8010002"_s);
        QCOMPARE(said.text(), u"56"_s);
        Scanner(desk).end();
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().last(), next);
        fakes::noteRow({}, u"the scanned member; what was typed into the other field still stands there"_s);
    }

    void A01_aScanWinsOverTheSettings()
    {
        DeskFixture desk;
        auto &dialog = desk.openSettings();
        auto *field = dialog.findChild<QLineEdit *>(u"appIdEdit"_s);
        QVERIFY(field != nullptr);
        field->setFocus();
        const QString before = field->text();
        desk.scan(next);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{next});
        QCOMPARE(field->text(), before);
        QVERIFY(dialog.isVisible()); // Enter was none of the dialog's
        fakes::noteRow({}, u"the scanned member behind the settings; nothing of the scan in them"_s);
    }

    void A01_typingByHandStaysWhereItIs()
    {
        DeskFixture desk;
        auto &dialog = desk.openSettings();
        auto *field = dialog.findChild<QLineEdit *>(u"appIdEdit"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, u"8008010002"_s);
        QCOMPARE(field->text(), u"8008010002"_s);
        QCOMPARE(desk.asked(), QStringList());
        fakes::noteRow({}, u"what was typed by hand, in its field"_s);
    }

    void A02_numLockIsOff_data()
    {
        QTest::addColumn<int>("gap");
        QTest::newRow("A02 scanned") << 3;
        QTest::newRow("A02 by hand") << 300;
    }
    void A02_numLockIsOff()
    {
        QFETCH(int, gap);
        DeskFixture desk;
        desk.look(first);
        desk.pass(3s);
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Insert, Qt::Key_Insert, Qt::Key_Up, Qt::Key_Insert, Qt::Key_End}) {
            QTest::keyClick(&desk.edit(), key, Qt::KeypadModifier);
            desk.setKeyGap(std::chrono::milliseconds(gap));
        }
        QTest::keyClick(&desk.edit(), Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{first}); // no call
        QVERIFY(desk.shows<desk::Refused>());
        QCOMPARE(desk.text("verdictLabel"), u"Num Lock is off"_s);
        QVERIFY(!desk.child("memberView").isVisible());
        QCOMPARE(desk.edit().text(), QString());
        desk.noteWhatIsSeen();
    }

    void A03_keysInsideAScanBelongToIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        for (const auto &[name, key, modifiers] : {std::tuple{"A03 F5", Qt::Key_F5, Qt::NoModifier},
                                                   {"A03 F8", Qt::Key_F8, Qt::NoModifier},
                                                   {"A03 F12", Qt::Key_F12, Qt::NoModifier},
                                                   {"A03 Ctrl+]", Qt::Key_BracketRight, Qt::ControlModifier},
                                                   {"A03 Ctrl+0", Qt::Key_0, Qt::ControlModifier},
                                                   {"A03 Esc", Qt::Key_Escape, Qt::NoModifier},
                                                   {"A03 Ctrl+comma", Qt::Key_Comma, Qt::ControlModifier}})
            QTest::newRow(name) << static_cast<int>(key) << static_cast<int>(modifiers);
    }
    void A03_keysInsideAScanBelongToIt()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        DeskFixture desk;
        desk.look(first);
        desk.pass(3s);
        const QSize size = desk.window->size();
        Scanner(desk).text(u"80080"_s).key(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers)).text(u"10002"_s).end();
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{first});
        QVERIFY(desk.shows<desk::Refused>());
        QVERIFY(desk.text("reasonLabel").contains(u"function keys"_s));
        QVERIFY(!desk.child("identityBar").isVisible());
        QVERIFY(!desk.child("memberView").isVisible());
        QCOMPARE(desk.window->size(), size); // no bar
        QVERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.noteWhatIsSeen();
    }

    void A03_aCommandByHandIsCarriedOutAtOnce()
    {
        DeskFixture desk;
        desk.look(first);
        desk.press(Qt::Key_F8);
        QVERIFY(desk.child("identityBar").isVisible());
        fakes::noteRow({}, u"a function key by hand does at once what it does"_s);
    }

    void A04_severalLinesAreOneRefusal_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("calls");
        QTest::addColumn<QString>("title");
        QTest::newRow("A04 contact card") << QStringList{u"BEGIN:VCARD"_s, u"VERSION:3.0"_s, u"N:Example;Mei"_s,
                                                         u"TEL:0120000815"_s, u"END:VCARD"_s}
                                          << 0 << u"This is a contact card"_s;
        QTest::newRow("A04 Wi-Fi") << QStringList{u"WIFI:T:WPA;S:shop;P:invented;;"_s} << 0
                                   << u"This is the code of a Wi-Fi network"_s;
        QTest::newRow("A04 web address") << QStringList{u"https://example.com/m"_s, u"8008010002"_s} << 0
                                         << u"This is a web address"_s;
        QTest::newRow("A04 numbers") << QStringList{next, u"8008010003"_s, u"8008010004"_s} << 1 << u"Not a member number"_s;
    }
    void A04_severalLinesAreOneRefusal()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, calls);
        DeskFixture desk;
        Scanner scanner(desk);
        for (const QString &line : lines) {
            scanner.text(line).end();
            desk.setKeyGap(3ms); // the next line
        }
        QVERIFY(desk.settle());
        QVERIFY(desk.shows<desk::Refused>());
        QTEST(desk.text("verdictLabel"), "title");
        QVERIFY(desk.askedInTheEnd().size() <= calls);
        QVERIFY(desk.window->counter().recent().isEmpty()); // nothing of a stranger's card
        desk.noteWhatIsSeen();
    }

    void A04_twoCardsAreTwo()
    {
        DeskFixture desk;
        desk.scan(first);
        QVERIFY(desk.settle());
        desk.setKeyGap(300ms);
        Scanner(desk).text(next).end();
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{first, next}));
        fakes::noteRow({}, u"two cards are two questions"_s);
    }
};

TEST_UNDER(QApplication, TestWindowBurst)
#include "tst_window_burst.moc"
