// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/topups/topuplist.h>

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using kybio::CalendarDate;
using kybio::Decimal;
using kybio::Field;
using kybio::TopUp;
using namespace Qt::StringLiterals;

namespace {

Field<Decimal> amount(const char *text)
{
    if (*text == '?')
        return Field<Decimal>::unreadable(u"?"_s);
    return *text == '\0' ? Field<Decimal>() : Field<Decimal>(*Decimal::parse(text));
}

/// `how` tells the rows apart.
TopUp topUp(const QString &how, const QString &at, const char *paid = "1", const char *given = "0", const char *after = "")
{
    TopUp row;
    if (const auto date = CalendarDate::parse(at))
        row.at = *date;
    else if (!at.isEmpty())
        row.at = Field<CalendarDate>::unreadable(at);
    row.paid = amount(paid);
    row.given = amount(given);
    row.balanceAfter = amount(after);
    row.payMethod = how;
    return row;
}

QString order(const desk::TopUpList &list)
{
    QString order;
    for (const TopUp &row : list.rows())
        order += row.payMethod.value().value_or(QString());
    return order;
}

QList<QPair<int, int>> places(const desk::TopUpList &list)
{
    QList<QPair<int, int>> places;
    for (const desk::BalancePoint &point : list.points())
        places.append({point.across, point.up});
    return places;
}

} // namespace

class TestTopUpList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirstWhateverOrderCame()
    {
        std::vector<TopUp> rows{topUp(u"c"_s, u"2026-02-14 18:30:05"_s), topUp(u"d"_s, u"2025-11-02"_s),
                                topUp(u"a"_s, u"2026-09-30 12:15:59"_s), topUp(u"b"_s, u"2026-09-30 12:15:58"_s)};
        std::ranges::sort(rows, {}, [](const TopUp &row) { return *row.payMethod.value(); });
        do {
            QCOMPARE(order(desk::TopUpList({rows, 0})), u"abcd"_s);
        } while (std::ranges::next_permutation(rows, {}, [](const TopUp &row) { return *row.payMethod.value(); }).found);
    }

    void withoutADateTheyAreLastInTheOrderInWhichTheyCame()
    {
        const desk::TopUpList list(
            {{topUp(u"y"_s, u"yesterday"_s), topUp(u"b"_s, u"2020-01-01"_s), topUp(u"z"_s, {}), topUp(u"a"_s, u"2026-01-01"_s)},
             0});
        QCOMPARE(order(list), u"abyz"_s);
    }

    void atTheSameTimeTheyStayAsTheyCame()
    {
        const desk::TopUpList list({{topUp(u"a"_s, u"2026-01-01 00:00:00"_s), topUp(u"b"_s, u"2026-01-01"_s)}, 0});
        QCOMPARE(order(list), u"ab"_s); // no time is midnight
    }

    void theSumsAreExactAndSayWhatTheyLack()
    {
        const desk::TopUpList list({{topUp({}, {}, "12345678901234567.89", "0.1"), topUp({}, {}, "0.01", "?"),
                                     topUp({}, {}, "", "?"), topUp({}, {}, "?", "0.20")},
                                    3});
        QCOMPARE(list.paid().sum().toString(), u"12345678901234567.90"_s);
        QCOMPARE((QList{list.paid().counted(), list.paid().notGiven(), list.paid().unreadable()}), (QList{2, 1, 1}));
        QCOMPARE(list.given().sum().toString(), u"0.30"_s);
        QCOMPARE((QList{list.given().counted(), list.given().notGiven(), list.given().unreadable()}), (QList{2, 0, 2}));
        QCOMPARE(list.unreadableRows(), 3);
        QVERIFY(!list.isEmpty());
    }

    void nothingButUnreadableRowsIsNotNothing()
    {
        QVERIFY(desk::TopUpList({{}, 0}).isEmpty());
        QVERIFY(!desk::TopUpList({{}, 1}).isEmpty());
    }

    void thePointsGoFromTheOldestToTheNewest()
    {
        const desk::TopUpList list({{topUp({}, u"2026-01-11"_s, "1", "0", "1000"), topUp({}, u"2026-01-01"_s, "1", "0", "250.00"),
                                     topUp({}, u"2026-01-03"_s, "1", "0", "500"), topUp({}, u"2026-01-05"_s, "1", "0", "?"),
                                     topUp({}, u"soon"_s, "1", "0", "9999"), topUp({}, u"2026-01-06"_s, "1", "0", "")},
                                    0});
        QCOMPARE(places(list), (QList<QPair<int, int>>{{0, 250}, {200, 500}, {1000, 1000}}));
        QCOMPARE(list.points().first().balance.toString(), u"250.00"_s);
        QCOMPARE(list.points().last().at.toString(), u"2026-01-11"_s);
        QCOMPARE(list.lowest().toString(), u"0"_s); // the scale begins at zero: no balance looks like none
        QCOMPARE(list.highest().toString(), u"1000"_s);
        QCOMPARE(list.zero(), 0);
    }

    void aDebtIsBelowZero()
    {
        const desk::TopUpList list(
            {{topUp({}, u"2026-01-01"_s, "1", "0", "-50.5"), topUp({}, u"2026-01-02"_s, "1", "0", "151.50")}, 0});
        QCOMPARE(places(list), (QList<QPair<int, int>>{{0, 0}, {1000, 1000}}));
        QCOMPARE(list.zero(), 250);
    }

    void onlyDebtsEndAtZero()
    {
        const desk::TopUpList list({{topUp({}, u"2026-01-01"_s, "1", "0", "-50")}, 0});
        QCOMPARE(places(list), (QList<QPair<int, int>>{{0, 0}}));
        QCOMPARE(list.zero(), 1000);
    }

    void whatADoubleOrAnInt64CannotHoldHasItsPlace()
    {
        const char *most = "98765432109876543210987654321098765432109876543210.123456789";
        const char *half = "49382716054938271605493827160549382716054938271605.0617283945";
        const desk::TopUpList list({{topUp({}, u"2026-01-01"_s, "1", "0", half), topUp({}, u"2026-01-02"_s, "1", "0", most),
                                     topUp({}, u"2026-01-03"_s, "1", "0", "0.01")},
                                    0});
        QCOMPARE(places(list), (QList<QPair<int, int>>{{0, 500}, {500, 1000}, {1000, 0}}));
        QCOMPARE(list.highest().toString(), QString::fromLatin1(most));
    }

    void allAtOneTimeOrAllNothingDividesByNothing()
    {
        const desk::TopUpList list(
            {{topUp({}, u"2026-01-01"_s, "1", "0", "0"), topUp({}, u"2026-01-01"_s, "1", "0", "0.00")}, 0});
        QCOMPARE(places(list), (QList<QPair<int, int>>{{0, 0}, {0, 0}}));
        QVERIFY(desk::TopUpList({{topUp({}, u"2026-01-01"_s)}, 0}).points().isEmpty());
    }
};

TEST_UNDER(QCoreApplication, TestTopUpList)
#include "tst_topuplist.moc"
