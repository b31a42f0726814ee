// SPDX-License-Identifier: MIT
#include "app/desktop/answeringdesk.h"

#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto member = u"8008010001"_s; // Tan Mei Ling, 1,250 points, a balance of 671.20
const auto untouched = u"untouched"_s;

QString clipboard()
{
    return QApplication::clipboard()->text();
}

/// As a mouse does it: it is over the label first.
void doubleClick(QLabel &label)
{
    const QPoint there(8, label.height() / 2);
    QEnterEvent enter(there, label.mapToGlobal(there), label.mapToGlobal(there));
    QApplication::sendEvent(&label, &enter);
    QTest::mouseDClick(&label, Qt::LeftButton, {}, there);
}

} // namespace

/// What is copied of a member: whole values that every other program reads as the same.
class TestWindowCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->setText(untouched); }

    void A07_aDoubleClickTakesTheWholeValue_data() { values(); }
    void A07_aDoubleClickTakesTheWholeValue()
    {
        QFETCH(QByteArray, label);
        DeskFixture desk;
        desk.look(member);
        auto &value = desk.child<QLabel>(label.constData());
        doubleClick(value);
        QVERIFY(value.hasSelectedText());
        QTest::keySequence(&value, QKeySequence::Copy);
        QTEST(clipboard(), "copied");
        fakes::noteRow({}, u"the whole value, without group separators"_s);
    }

    void A07_aPartThatWasChosenIsThatPart()
    {
        DeskFixture desk;
        desk.look(member);
        auto &points = desk.child<QLabel>("pointsValue");
        doubleClick(points);
        QCOMPARE(points.text(), u"1,250"_s);
        points.setSelection(0, 3);
        QTest::keySequence(&points, QKeySequence::Copy);
        QCOMPARE(clipboard(), u"12"_s); // not "1,2", which is another number
    }

    void A07_whatStandsInSeveralLinesIsOneValue()
    {
        AnsweringDesk a({.size = {480, 600}});
        a.lookAtMember(u"7"_s,
                       R"("name":"Sharifah Noor Azizah binti Tengku Abdul Rahman al-Haj, Kuala Lumpur",)"
                       R"("balance":"1234567890123456789012345678901234567890.25","categoryName":"VIP, Gold")");
        for (const auto &[name, whole] :
             {std::pair{"balanceValue", u"1234567890123456789012345678901234567890.25"_s},
              {"nameValue", u"Sharifah Noor Azizah binti Tengku Abdul Rahman al-Haj, Kuala Lumpur"_s}}) {
            auto &value = a.desk.child<QLabel>(name);
            QVERIFY2(value.text().contains(u'\n'), name);
            doubleClick(value);
            QTest::keySequence(&value, QKeySequence::Copy);
            QCOMPARE(clipboard(), whole);
        }
        auto &summary = a.desk.child<QLabel>("summaryValue");
        doubleClick(summary);
        summary.setSelection(static_cast<int>(summary.text().indexOf(u"VIP"_s)), 9);
        QTest::keySequence(&summary, QKeySequence::Copy);
        QCOMPARE(clipboard(), u"VIP, Gold"_s); // no amount: its comma stays
    }

    void A07_theBarCopiesTheSame()
    {
        DeskFixture desk;
        desk.look(member);
        desk.press(Qt::Key_F12);
        for (const auto &[name, whole] : {std::pair{"barPointsValue", u"1250"_s}, {"barNameValue", u"Tan Mei Ling 陈美玲"_s}}) {
            auto &value = desk.child<QLabel>(name);
            doubleClick(value);
            QTest::keySequence(&value, QKeySequence::Copy);
            QCOMPARE(clipboard(), whole);
        }
    }

    void A07_theContextMenuCopies_data() { values(); }
    void A07_theContextMenuCopies()
    {
        QFETCH(QByteArray, label);
        DeskFixture desk;
        desk.look(member);
        auto &value = desk.child<QLabel>(label.constData());
        QContextMenuEvent wish(QContextMenuEvent::Mouse, {4, 4}, value.mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&value, &wish);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 1);
        QTEST(menu->actions().first()->text(), "action");
        menu->actions().first()->trigger();
        menu->close();
        QTEST(clipboard(), "copied");
    }

    void A07_soDoesAKey_data() { values(); }
    void A07_soDoesAKey()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, copied);
        const Qt::KeyboardModifiers modifiers = key == Qt::Key_C ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier;
        DeskFixture desk;
        desk.press(key, modifiers);
        QCOMPARE(clipboard(), untouched); // nobody is shown
        desk.look(member);
        desk.press(key, modifiers);
        QCOMPARE(clipboard(), copied);
        QVERIFY(desk.edit().hasFocus());
    }

    void A07_whatIsCoveredIsNotCopied_data() { values(); }
    void A07_whatIsCoveredIsNotCopied()
    {
        QFETCH(QByteArray, label);
        QFETCH(Qt::Key, key);
        if (label != "balanceValue" && label != "pointsValue")
            QSKIP("names and numbers are not covered with the amounts");
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        desk.look(member);
        desk.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), untouched);
        auto &value = desk.child<QLabel>(label.constData());
        doubleClick(value);
        QTest::keySequence(&value, QKeySequence::Copy);
        QCOMPARE(clipboard(), untouched);
    }

    void A07_anotherMemberIsNotCopiedBeforeItIsConfirmed()
    {
        DeskFixture desk;
        desk.look(u"8008010077"_s); // the service answers with another
        QVERIFY(std::get<desk::Found>(desk.window->counter().state()).awaitsConfirmation);
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_B, Qt::Key_P})
            desk.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), untouched);
    }

private:
    static void values()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("action");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("copied");
        QTest::newRow("name") << QByteArray("nameValue") << u"Copy name"_s << Qt::Key_N << u"Tan Mei Ling 陈美玲"_s;
        QTest::newRow("number") << QByteArray("summaryValue") << u"Copy number"_s << Qt::Key_C << member;
        QTest::newRow("balance") << QByteArray("balanceValue") << u"Copy balance"_s << Qt::Key_B << u"671.20"_s;
        QTest::newRow("points") << QByteArray("pointsValue") << u"Copy points"_s << Qt::Key_P << u"1250"_s;
    }
};

TEST_UNDER(QApplication, TestWindowCopy)
#include "tst_window_copy.moc"
