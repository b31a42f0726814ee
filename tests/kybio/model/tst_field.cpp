// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Decimal;
using kybio::Field;
using namespace Qt::StringLiterals;

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeStates();
    void A06_anUnreadableOneKeepsItsText();
    void zeroIsAValue();
    void equality();
};

void TestField::threeStates()
{
    const Field<QString> notGiven;
    QVERIFY(!notGiven.hasValue());
    QVERIFY(!notGiven.isUnreadable());
    QVERIFY(!notGiven.value());

    const Field<QString> given(u"Mei"_s);
    QVERIFY(given.hasValue());
    QVERIFY(!given.isUnreadable());
    QCOMPARE(*given.value(), u"Mei"_s);

    const auto unreadable = Field<QString>::unreadable();
    QVERIFY(!unreadable.hasValue());
    QVERIFY(unreadable.isUnreadable());
    QVERIFY(!unreadable.value());
}

void TestField::A06_anUnreadableOneKeepsItsText()
{
    const auto unreadable = Field<qint64>::unreadable(u"next year"_s);
    QVERIFY(unreadable.isUnreadable());
    QVERIFY(!unreadable.hasValue());
    QCOMPARE(unreadable.asSent(), u"next year"_s);
    QVERIFY(unreadable != Field<qint64>::unreadable());
    QCOMPARE(Field<qint64>().asSent(), QString());
    QCOMPARE(Field<QString>(u"Mei"_s).asSent(), QString());
}

void TestField::zeroIsAValue()
{
    QVERIFY(Field<Decimal>(Decimal()).hasValue());
    QVERIFY(Field<qint64>(0).hasValue());
}

void TestField::equality()
{
    QVERIFY(Field<qint64>() == Field<qint64>());
    QVERIFY(Field<qint64>(1) == Field<qint64>(1));
    QVERIFY(Field<qint64>(1) != Field<qint64>(2));
    QVERIFY(Field<qint64>() != Field<qint64>(0));
    QVERIFY(Field<qint64>::unreadable() != Field<qint64>());
    QVERIFY(Field<qint64>::unreadable() == Field<qint64>::unreadable());
}

TEST_UNDER(QCoreApplication, TestField)
#include "tst_field.moc"
