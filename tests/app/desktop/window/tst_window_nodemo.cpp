// SPDX-License-Identifier: MIT
// The demo is a module of its own. This program lies where there is none, as one that was copied without its modules.
#include "app/desktop/deskfixture.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

class TestWindowNoDemo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingModuleIsASentence_data()
    {
        QTest::addColumn<bool>("atStart");
        QTest::newRow("asked for at start") << true;
        QTest::newRow("asked for with the button") << false;
    }
    void aMissingModuleIsASentence()
    {
        QFETCH(bool, atStart);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the demo does not start: .+"_s));
        DeskFixture desk({.credentials = false, .demo = atStart});
        if (!atStart)
            QTest::mouseClick(&desk.child("demoButton"), Qt::LeftButton);
        TRY_COMPARE(desk.text("noticeLabel"),
                    u"The demo does not start. Start Member Desk again; if that does not help, install it again."_s);
        QVERIFY(desk.child("noticeLabel").isVisible());
        QVERIFY(!desk.child("demoBanner").isVisible()); // nobody must take what follows for the demo
        QVERIFY(desk.child("demoButton").isVisible());
        desk.look(u"0008010001"_s);
        QCOMPARE(desk.asked().size(), 0);
        QVERIFY(!desk.child("memberView").isVisible());
    }
};

TEST_UNDER(QApplication, TestWindowNoDemo)
#include "tst_window_nodemo.moc"
