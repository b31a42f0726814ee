// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/members/total.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Decimal;
using kybio::Field;
using namespace Qt::StringLiterals;

class TestTotal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<QStringList>("amounts");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QList<int>>("counts"); // counted, not given, unreadable
        QTest::newRow("nobody") << QStringList() << u"0"_s << QList{0, 0, 0};
        QTest::newRow("every scale") << QStringList{u"671"_s, u"0.5"_s, u"28.75"_s} << u"700.25"_s << QList{3, 0, 0};
        QTest::newRow("what a double would lose")
            << QStringList{u"12345678901234567.89"_s, u"0.01"_s} << u"12345678901234567.90"_s << QList{2, 0, 0};
        QTest::newRow("some owe") << QStringList{u"-45.60"_s, u"45.6"_s} << u"0.00"_s << QList{2, 0, 0};
        QTest::newRow("what is missing is not zero") << QStringList{u"1"_s, u"-"_s, u"?"_s, u"?"_s} << u"1"_s << QList{1, 1, 2};
    }
    void sums()
    {
        QFETCH(QStringList, amounts);
        desk::Total total;
        for (const QString &amount : amounts) {
            if (amount == u"-"_s)
                total.add(kybio::Field<kybio::Decimal>());
            else if (amount == u"?"_s)
                total.add(Field<Decimal>::unreadable());
            else
                total.add(*Decimal::parse(amount.toLatin1()));
        }
        QTEST(total.sum().toString(), "sum");
        QTEST((QList{total.counted(), total.notGiven(), total.unreadable()}), "counts");
    }
};

TEST_UNDER(QCoreApplication, TestTotal)
#include "tst_total.moc"
