// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/pay/bill.h>

#include <QCoreApplication>
#include <QTest>

using desk::BillProblem;
using namespace Qt::StringLiterals;

class TestBill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        const struct {
            QString typed;
            QString amount;
        } rows[]{{u"12.30"_s, u"12.30"_s},
                 {u"12,3"_s, u"12.3"_s},
                 {u" 5 "_s, u"5"_s},
                 {u".5"_s, u"0.5"_s},
                 {u"7."_s, u"7"_s},
                 {u"0012"_s, u"12"_s},
                 {u"0.125"_s, u"0.125"_s},
                 {u"1234.567"_s, u"1234.567"_s},
                 {u"\uFF11\uFF12\uFF0E\uFF13"_s, u"12.3"_s},
                 {u"\uFF11\u3002\uFF13"_s, u"1.3"_s},
                 {u"99999999999999999999.99"_s, u"99999999999999999999.99"_s}};
        for (const auto &[typed, amount] : rows)
            QTest::newRow(qPrintable(typed)) << typed << amount;
    }
    void amounts()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, amount);
        const auto bill = desk::billOf(typed);
        QVERIFY(bill);
        QCOMPARE(bill->toString(), amount);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<BillProblem>("problem");
        for (const char16_t *typed : {u"", u"  ", u"0", u"0.00", u".", u","})
            QTest::addRow("empty '%s'", qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed) << BillProblem::Empty;
        for (const char16_t *typed : {u"-5", u"1.2.3", u"1,234.50", u"12 30", u"RM5", u"5e3", u"+5", u"12.3x"})
            QTest::addRow("none '%s'", qPrintable(QString::fromUtf16(typed)))
                << QString::fromUtf16(typed) << BillProblem::NoAmount;
        QTest::newRow("too long") << QString(80, u'9') << BillProblem::NoAmount;
        for (const char16_t *typed : {u"1,234", u"1.234", u"12.345", u"123,456"})
            QTest::addRow("either '%s'", qPrintable(QString::fromUtf16(typed)))
                << QString::fromUtf16(typed) << BillProblem::Ambiguous;
    }
    void problems()
    {
        QFETCH(const QString, typed);
        QFETCH(const BillProblem, problem);
        const auto bill = desk::billOf(typed);
        QVERIFY(!bill);
        QCOMPARE(bill.error(), problem);
    }
};

TEST_UNDER(QCoreApplication, TestBill)
#include "tst_bill.moc"
