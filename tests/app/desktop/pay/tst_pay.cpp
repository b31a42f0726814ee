// SPDX-License-Identifier: MIT
// "Can they pay?" in the real window.
#include "app/desktop/answeringdesk.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/pay/paydialog.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using desktop::PayDialog;
using namespace Qt::StringLiterals;

namespace {

PayDialog *dialogOf(const DeskFixture &desk)
{
    auto *dialog = desk.window->findChild<PayDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

/// F3, and the dialog is there.
PayDialog &opened(DeskFixture &desk)
{
    desk.press(Qt::Key_F3);
    auto *dialog = dialogOf(desk);
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog, fakes::longest()))
        qFatal("the dialog does not open");
    return *dialog;
}

QString says(const PayDialog &dialog, const char *label)
{
    return dialog.findChild<QLabel *>(QLatin1StringView(label))->text();
}

void bill(const PayDialog &dialog, const QString &amount)
{
    dialog.findChild<QLineEdit *>(u"billEdit"_s)->setText(amount);
}

} // namespace

class TestPay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coveredOrShort()
    {
        AnsweringDesk a;
        a.lookAtMember(u"7"_s, R"("name":"Mei","balance":"1671.20","enable":1)");
        const PayDialog &dialog = opened(a.desk);
        QVERIFY(says(dialog, "payWho").startsWith(u"Balance 1,671.20, as it was at "));
        QCOMPARE(says(dialog, "payVerdict"), QString());
        bill(dialog, u"1658.90"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered, 12.30 left"_s);
        bill(dialog, u"1676,40"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✗ Short by 5.20"_s);
        QCOMPARE(says(dialog, "payWords"), QString());
        bill(dialog, u"1,676"_s);
        QCOMPARE(says(dialog, "payVerdict"), QString());
        QVERIFY(says(dialog, "payWords").startsWith(u"A thousand or a decimal?"));
        QVERIFY(says(dialog, "payRemark").contains(u"estimate"));
        QCOMPARE(a.server.requests().size(), 1); // nothing is sent
    }

    void withCredit()
    {
        AnsweringDesk a;
        a.lookAtMember(u"7"_s, R"("balance":"-10","enable":1,"onAccount":1,"extInfo":{"creditLimit":"500.00"})");
        const PayDialog &dialog = opened(a.desk);
        bill(dialog, u"5.50"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered with credit (limit 500.00)"_s);
        QCOMPARE(says(dialog, "payWords"), u"Owes 15.50 afterwards."_s);
        bill(dialog, u"500"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✗ Short by 10.00"_s);
        QCOMPARE(says(dialog, "payWords"), u"Even with credit (limit 500.00)."_s);
    }

    void whoMayNotUseTheCard()
    {
        AnsweringDesk a;
        a.lookAtMember(u"7"_s, R"("balance":"100","enable":0)");
        const PayDialog &dialog = opened(a.desk);
        bill(dialog, u"5"_s);
        QCOMPARE(says(dialog, "payWords"), u"⚠ Disabled"_s);
    }

    void coveredAmountsAreNotNamed()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        desk.look(u"8008010001"_s);
        PayDialog &dialog = opened(desk);
        bill(dialog, u"5"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered"_s);
        QVERIFY(!says(dialog, "payWho").contains(u"671"));
        QTest::keyPress(&dialog, Qt::Key_F7);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered, 666.20 left"_s);
        QTest::keyRelease(&dialog, Qt::Key_F7);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered"_s);
    }

    void aScanReplacesIt()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        const PayDialog &dialog = opened(desk);
        dialog.findChild<QLineEdit *>(u"billEdit"_s)->setFocus();
        desk.scan(u"8008010005"_s);
        QVERIFY(fakes::until([&] { return dialogOf(desk) == nullptr; }));
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{u"8008010001"_s, u"8008010005"_s}));
    }

    void onlyOfAMemberWhoIsShown()
    {
        AnsweringDesk a;
        a.desk.press(Qt::Key_F3);
        QVERIFY(dialogOf(a.desk) == nullptr);
        a.look(u"7"_s, examples::success(R"({"customerUid":1,"number":"8"})")); // not confirmed
        a.desk.press(Qt::Key_F3);
        QVERIFY(dialogOf(a.desk) == nullptr);
    }

    void inTheBarToo()
    {
        DeskFixture desk;
        desk.press(Qt::Key_F12);
        desk.look(u"8008010001"_s);
        const PayDialog &dialog = opened(desk);
        bill(dialog, u"700"_s);
        QCOMPARE(says(dialog, "payVerdict"), u"✓ Covered with credit (limit 500.00)"_s);
    }
};

TEST_UNDER(QApplication, TestPay)
#include "tst_pay.moc"
