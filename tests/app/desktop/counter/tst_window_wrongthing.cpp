// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/testprogram.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const auto member = u"8008010001"_s;

} // namespace

/// What is held before the scanner by mistake.
class TestWindowWrongThing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongThingsAreNamedAndMayBeInsistedOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("stays"); // in the field
        QTest::newRow("NRIC") << u"S1234567D"_s << u"identity number"_s << true;
        QTest::newRow("FIN") << u"F1234567N"_s << u"identity number"_s << true;
        QTest::newRow("payment card") << u"4111111111111111"_s << u"payment card"_s << false;
    }
    void wrongThingsAreNamedAndMayBeInsistedOn()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(bool, stays);
        DeskFixture desk;
        desk.look(member);
        desk.scan(typed);
        QVERIFY2(desk.text("verdictLabel").contains(said), qPrintable(desk.text("verdictLabel")));
        QVERIFY(desk.text("reasonLabel").contains(u"not sent"_s));
        QVERIFY(desk.text("reasonLabel").contains(u"Ctrl+Enter"_s)); // the one key
        QVERIFY(!desk.child("memberView").isVisible());
        QCOMPARE(desk.edit().text(), stays ? typed : QString());
        QCOMPARE(desk.asked().size(), 1);
        if (!stays)
            desk.type(typed);
        desk.press(Qt::Key_Return); // again, without insisting
        QCOMPARE(desk.asked().size(), 1);
        if (!stays)
            desk.type(typed);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{member, typed}));
        QVERIFY(desk.shows<desk::Nobody>());
    }

    void nobodyInsistsOnAStripe()
    {
        DeskFixture desk;
        desk.type(u";4111111111111111=29121010000000000000?"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList());
        QVERIFY(!desk.text("reasonLabel").contains(u"Ctrl+Enter"_s));
        QCOMPARE(desk.edit().text(), QString());
    }

    void aBarCodeOfGoodsThatNobodyHasIsNamed()
    {
        DeskFixture desk;
        desk.look(u"4006381333931"_s); // asked all the same: shops print member numbers as EAN
        QCOMPARE(desk.asked().size(), 1);
        QVERIFY(desk.text("reasonLabel").contains(u"bar code of goods"_s));
    }
};

TEST_UNDER(QApplication, TestWindowWrongThing)
#include "tst_window_wrongthing.moc"
