// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/members/membercolumns.h>

#include <QCoreApplication>
#include <QTest>

using desk::CellKind;
using desk::Contacts;
using desk::SheetCell;
using kybio::Field;
using namespace Qt::StringLiterals;

namespace {

kybio::Member wong()
{
    kybio::Member member;
    member.customerUid = 813951242628553689;
    member.number = u"0008010001"_s;
    member.name = u"Wong Siew Lan"_s;
    member.categoryName = u"Gold Card"_s;
    member.balance = *kybio::Decimal::parse("671.20");
    member.point = *kybio::Decimal::parse("0");
    member.discount = *kybio::Decimal::parse("60");
    member.phone = u"012-000 0815"_s;
    member.birthday = kybio::CalendarDate::parse(u"2015-09-15 00:00:00"_s).value_or(kybio::CalendarDate());
    member.email = u"siewlan@example.com"_s;
    member.qq = u"1000815"_s;
    member.address = u"8, Jalan Sampel"_s;
    member.createdDate = kybio::CalendarDate::parse(u"2015-09-15 08:30:00"_s).value_or(kybio::CalendarDate());
    member.expiryDate = kybio::CalendarDate::parse(u"2035-09-15 00:00:00"_s).value_or(kybio::CalendarDate());
    member.enable = 1;
    member.createStoreAppIdOrAccount = u"mylin0"_s;
    return member;
}

QStringList titles(Contacts contacts)
{
    QStringList titles;
    for (const desk::SheetColumn &column : desk::memberColumns(contacts))
        titles << column.title;
    return titles;
}

QStringList texts(const QList<SheetCell> &cells)
{
    QStringList texts;
    for (const SheetCell &cell : cells)
        texts << cell.text;
    return texts;
}

} // namespace

class TestMemberColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderNeverChanges()
    {
        const QStringList ordinary{u"number"_s,     u"name"_s,        u"standing"_s,
                                   u"balance"_s,    u"point"_s,       u"categoryName"_s,
                                   u"expiryDate"_s, u"createdDate"_s, u"createStoreAppIdOrAccount"_s,
                                   u"discount"_s,   u"enable"_s,      u"customerUid"_s};
        const QStringList personal{u"phone"_s, u"birthday"_s, u"email"_s, u"qq"_s, u"address"_s, u"remarks"_s};
        QCOMPARE(titles(Contacts::Left), ordinary);
        QCOMPARE(titles(Contacts::Kept), ordinary + personal);
    }

    void everyValueAsItCame()
    {
        const QStringList ordinary{
            u"0008010001"_s, u"Wong Siew Lan"_s,       u"active"_s, u"671.20"_s, u"0"_s, u"Gold Card"_s,
            u"2035-09-15"_s, u"2015-09-15 08:30:00"_s, u"mylin0"_s, u"60"_s,     u"1"_s, u"813951242628553689"_s};
        const QStringList personal{u"012-000 0815"_s, u"2015-09-15"_s,      u"siewlan@example.com"_s,
                                   u"1000815"_s,      u"8, Jalan Sampel"_s, QString()};
        QCOMPARE(texts(desk::memberCells(wong(), desk::Standing::Active, Contacts::Left)), ordinary);
        QCOMPARE(texts(desk::memberCells(wong(), desk::Standing::Active, Contacts::Kept)), ordinary + personal);
    }

    void eachCellIsOfItsColumnsKind()
    {
        const auto columns = desk::memberColumns(Contacts::Kept);
        const auto cells = desk::memberCells(wong(), desk::Standing::Active, Contacts::Kept);
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(cells.at(i).kind, columns.at(i).kind);
        QCOMPARE(columns.at(0).kind, CellKind::Code);
        QCOMPARE(columns.at(3).kind, CellKind::Amount);
        QCOMPARE(columns.at(6).kind, CellKind::Date);
        QCOMPARE(columns.at(11).kind, CellKind::Code);
        QCOMPARE(columns.at(12).kind, CellKind::Code);
    }

    void whatIsNotGivenIsEmpty()
    {
        QStringList empty(18);
        empty[2] = u"unknown"_s;
        QCOMPARE(texts(desk::memberCells({}, desk::Standing::Unknown, Contacts::Kept)), empty);
    }

    void whatCannotBeReadIsNoAmount_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("text");
        QTest::newRow("a text") << u"12,50 RM"_s << u"? 12,50 RM"_s;
        QTest::newRow("no text") << QString() << u"?"_s;
        QTest::newRow("lines") << u"1\n2"_s << u"? 1 2"_s;
        QTest::newRow("long") << QString(5000, u'9') << u"? "_s + QString(99, u'9') + u'…';
    }
    void whatCannotBeReadIsNoAmount()
    {
        QFETCH(const QString, sent);
        kybio::Member member;
        member.balance = Field<kybio::Decimal>::unreadable(sent);
        member.expiryDate = Field<kybio::CalendarDate>::unreadable(sent);
        member.number = Field<QString>::unreadable(sent);
        const auto cells = desk::memberCells(member, desk::Standing::Unknown, Contacts::Left);
        for (const int at : {0, 3, 6}) {
            QTEST(cells.at(at).text, "text");
            QCOMPARE(cells.at(at).kind, CellKind::Text);
        }
    }
};

TEST_UNDER(QCoreApplication, TestMemberColumns)
#include "tst_membercolumns.moc"
