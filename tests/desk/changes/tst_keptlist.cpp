// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/changes/keptlist.h>
#include <desk/members/membercolumns.h>
#include <desk/sheet/csvfile.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using desk::KeptList;
using desk::KeptProblem;
using namespace Qt::StringLiterals;

namespace {

QString amountText(const kybio::Field<kybio::Decimal> &amount)
{
    if (amount.isUnreadable())
        return u"? "_s + amount.asSent();
    return amount.hasValue() ? amount.value()->toString() : u"none"_s;
}

/// Number, name, balance and points of each.
QStringList linesOf(const KeptList &list)
{
    QStringList lines;
    for (const desk::KeptMember &member : list.members)
        lines << QStringList{member.number, member.name, amountText(member.balance), amountText(member.point)}.join(u'|');
    return lines;
}

} // namespace

class TestKeptList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadBack()
    {
        kybio::Member mei;
        mei.number = u"0008010001"_s;
        mei.name = u"Mei, \"the =1\"; of\n two lines"_s;
        mei.customerUid = Q_INT64_C(9007199254740993);
        mei.balance = *kybio::Decimal::parse("-671.20");
        mei.point = *kybio::Decimal::parse("0.000000001");
        kybio::Member nobody;
        nobody.number = u"8.00801E+09"_s; // a number of somebody's own, marked as text
        nobody.balance = kybio::Field<kybio::Decimal>::unreadable(u"12,30"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept.csv"_s);
        desk::CsvFile csv(file);
        QVERIFY(csv.begin(desk::memberColumns(desk::Contacts::Kept)));
        for (const kybio::Member &member : {mei, nobody})
            QVERIFY(csv.add(desk::memberCells(member, desk::Standing::Active, desk::Contacts::Kept)));
        QVERIFY(csv.finish());
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto list = desk::keptList(kept.readAll());
        QVERIFY(list);
        QCOMPARE(
            linesOf(*list),
            (QStringList{u"0008010001|Mei, \"the =1\"; of\n two lines|-671.20|0.000000001"_s, u"8.00801E+09||? ? 12,30|none"_s}));
        QCOMPARE(list->members.front().uid, std::optional(Q_INT64_C(9007199254740993)));
        QVERIFY(!list->members.back().uid);
        QCOMPARE(list->ruined + list->repeated, 0);
    }

    void whatASpreadsheetSavedAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("repeated");
        QTest::addColumn<int>("ruined");
        QTest::newRow("semicolons, other order")
            << QByteArray("point;balance;x;number\n1;12.3;y;0007\n") << QStringList{u"0007||12.3|1"_s} << 0 << 0;
        QTest::newRow("tabs") << QByteArray("number\tname\tbalance\tpoint\r\n7\t'=Mei\t\t0\r\n")
                              << QStringList{u"7|=Mei|none|0"_s} << 0 << 0;
        QTest::newRow("a comma for the point")
            << QByteArray("number;balance;point\n7;12,3;1\n") << QStringList{u"7||? 12,3|1"_s} << 0 << 0;
        QTest::newRow("taken for amounts") << QByteArray("number,balance,point\n8.00801E+09,1,2\n,3,4\n7,5,6\n")
                                           << QStringList{u"7||5|6"_s} << 0 << 2;
        QTest::newRow("twice") << QByteArray("number,balance,point\n7,1,2\n\"=\"\"7\"\"\",3,4\n") << QStringList{u"7||1|2"_s} << 1
                               << 0;
        QTest::newRow("a short line") << QByteArray("number,balance,point\n7\n") << QStringList{u"7||none|none"_s} << 0 << 0;
        QTest::newRow("nobody") << QByteArray("number,balance,point") << QStringList() << 0 << 0;
    }
    void whatASpreadsheetSavedAgain()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, lines);
        QFETCH(const int, repeated);
        QFETCH(const int, ruined);
        const auto list = desk::keptList(bytes);
        QVERIFY(list);
        QCOMPARE(linesOf(*list), lines);
        QCOMPARE(list->repeated, repeated);
        QCOMPARE(list->ruined, ruined);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<KeptProblem>("problem");
        QTest::newRow("empty") << QByteArray() << KeptProblem::NoExport;
        QTest::newRow("no titles") << QByteArray("8008010001,671.20,1\n") << KeptProblem::NoExport;
        QTest::newRow("no points") << QByteArray("number,balance\n") << KeptProblem::NoExport;
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 and so on") << KeptProblem::Workbook;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0 and so on") << KeptProblem::Workbook;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\0\xff", 8) << KeptProblem::NoText;
    }
    void whatIsNone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const KeptProblem, problem);
        const auto list = desk::keptList(bytes);
        QVERIFY(!list);
        QCOMPARE(list.error(), problem);
    }
};

TEST_UNDER(QCoreApplication, TestKeptList)
#include "tst_keptlist.moc"
