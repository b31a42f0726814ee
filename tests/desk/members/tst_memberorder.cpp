// SPDX-License-Identifier: MIT
#include "desk/members/somemembers.h"
#include "fakes/testprogram.h"

#include <desk/members/memberorder.h>

#include <QCollator>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <numeric>

using desk::MemberFilter;
using desk::MemberKey;
using desk::MemberRow;
using desk::MemberRows;
using desk::MemberSort;
using Quick = MemberFilter::Quick;
using somemembers::decimal;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

struct Someone {
    const char *number = nullptr;
    const char *name = nullptr;
    const char *balance = nullptr;
    const char *category = nullptr;
    const char *expiry = nullptr;
    const char *birthday = nullptr;
    const char *phone = nullptr;
    qint64 enable = 1;
};

kybio::Member member(const Someone &someone)
{
    const auto text = [](const char *given) { return given ? kybio::Field(QString::fromUtf8(given)) : kybio::Field<QString>(); };
    const auto date = [](const char *given) {
        return given ? kybio::Field(kybio::CalendarDate::parse(QString::fromLatin1(given)).value())
                     : kybio::Field<kybio::CalendarDate>();
    };
    kybio::Member made;
    made.number = text(someone.number);
    made.name = text(someone.name);
    if (someone.balance)
        made.balance = decimal(someone.balance);
    made.categoryName = text(someone.category);
    made.expiryDate = date(someone.expiry);
    made.birthday = date(someone.birthday);
    made.phone = text(someone.phone);
    made.enable = someone.enable;
    return made;
}

MemberRows rowsOf(const QList<Someone> &people)
{
    MemberRows rows(today);
    for (const Someone &someone : people)
        rows.add(member(someone));
    return rows;
}

std::vector<int> sorted(const MemberRows &rows, MemberKey key, Qt::SortOrder order = Qt::AscendingOrder)
{
    return desk::sortedRows(rows, {key, order}, QLocale(QLocale::English));
}

std::vector<int> left(const MemberRows &rows, const MemberFilter &filter)
{
    return desk::filteredRows(rows, desk::sortedRows(rows, {}, QLocale::c()), filter);
}

using Rows = std::vector<int>;

} // namespace

class TestMemberOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asTheyCame()
    {
        const MemberRows rows = rowsOf({{.number = "2"}, {.number = "1"}});
        QCOMPARE(desk::sortedRows(rows, {}, QLocale::c()), (Rows{0, 1}));
    }

    void numbersAreTexts()
    {
        const MemberRows rows = rowsOf({{.number = "10"}, {.number = "0010"}, {.number = "9"}, {}});
        QCOMPARE(sorted(rows, MemberKey::Number), (Rows{1, 0, 2, 3}));
        QCOMPARE(sorted(rows, MemberKey::Number, Qt::DescendingOrder), (Rows{2, 0, 1, 3})); // the unknown stays at the end
    }

    void namesAsPeopleSortThem()
    {
        const MemberRows rows = rowsOf({{.name = "Zoe"}, {.name = "ann"}, {.name = " "}, {.name = "Émile"}, {.name = "Ben"}});
        QCOMPARE(sorted(rows, MemberKey::Name), (Rows{1, 4, 3, 0, 2}));
        QCOMPARE(desk::sortedRows(rows, {MemberKey::Name}, QLocale::c()), (Rows{1, 4, 3, 0, 2})); // has no sort keys of its own
    }

    void balancesByValue()
    {
        const MemberRows rows = rowsOf({{.balance = "100"}, {.balance = "-5"}, {.balance = "20.00"}, {}, {.balance = "20"}});
        QCOMPARE(sorted(rows, MemberKey::Balance), (Rows{1, 2, 4, 0, 3})); // equal ones as they came
        QCOMPARE(sorted(rows, MemberKey::Balance, Qt::DescendingOrder), (Rows{0, 2, 4, 1, 3}));
    }

    void balancesThatNoIntegerHolds()
    {
        const MemberRows rows = rowsOf(
            {{.balance = "99999999999999999999"}, {.balance = "1"}, {.balance = "0.00000001"}, {.balance = "-1"}});
        QCOMPARE(sorted(rows, MemberKey::Balance), (Rows{3, 2, 1, 0}));
        MemberFilter filter;
        filter.least = decimal("0.000000001");
        filter.most = decimal("2");
        QCOMPARE(left(rows, filter), (Rows{1, 2}));
        QCOMPARE(desk::sumsOf(rows, {0, 1, 2, 3}).balance.sum().toString(), u"99999999999999999999.00000001"_s);
    }

    /// What is the same for many characters, what is longer, and what is none of the usual ones.
    void longNumbersAreTextsToo()
    {
        QRandomGenerator random(5);
        MemberRows rows(today);
        QStringList numbers;
        for (int i = 0; i < 500; ++i) {
            QString number(random.bounded(16), u'7');
            for (int more = random.bounded(1, 4); more > 0; --more)
                number += u"07a\u00e9\u4e00\ue000\U0001F600"_s.at(random.bounded(8));
            numbers << number;
            kybio::Member made;
            made.number = number;
            rows.add(made);
        }
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            Rows expected(500);
            std::iota(expected.begin(), expected.end(), 0);
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                return order == Qt::AscendingOrder ? numbers.at(a) < numbers.at(b) : numbers.at(b) < numbers.at(a);
            });
            QCOMPARE(sorted(rows, MemberKey::Number, order), expected);
        }
    }

    void amountsOfEveryKindByValue()
    {
        QRandomGenerator random(6);
        MemberRows rows(today);
        QList<kybio::Decimal> balances;
        for (int i = 0; i < 300; ++i) {
            balances << somemembers::amount(random);
            kybio::Member made;
            made.balance = balances.last();
            rows.add(made);
        }
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            Rows expected(300);
            std::iota(expected.begin(), expected.end(), 0);
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                return order == Qt::AscendingOrder ? balances.at(a) < balances.at(b) : balances.at(b) < balances.at(a);
            });
            QCOMPARE(sorted(rows, MemberKey::Balance, order), expected);
        }
    }

    void everyColumnAgreesWithAPlainSort()
    {
        QRandomGenerator random(3);
        MemberRows rows(today);
        for (int i = 0; i < 500; ++i)
            rows.add(somemembers::member(random));
        const auto key = [&rows](MemberKey by, int row) -> QVariant {
            const kybio::Member member = rows.member(row);
            switch (by) {
            case MemberKey::Expiry:
                return member.expiryDate.hasValue() ? QVariant(member.expiryDate.value()->date) : QVariant();
            case MemberKey::Birthday:
                return member.birthday.hasValue() ? QVariant(member.birthday.value()->date.toString(u"MM-dd"_s)) : QVariant();
            case MemberKey::Since:
                return member.createdDate.hasValue() ? QVariant(member.createdDate.value()->toString()) : QVariant();
            case MemberKey::Standing:
                return static_cast<int>(rows.at(row).standing);
            default:
                return {};
            }
        };
        for (const MemberKey by : {MemberKey::Expiry, MemberKey::Birthday, MemberKey::Since, MemberKey::Standing}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const Rows result = sorted(rows, by, order);
                QCOMPARE(QSet<int>(result.begin(), result.end()).size(), 500);
                for (std::size_t i = 1; i < result.size(); ++i) {
                    const QVariant a = key(by, result[i - 1]);
                    const QVariant b = key(by, result[i]);
                    if (!b.isValid())
                        continue;
                    QVERIFY(a.isValid());
                    const QPartialOrdering compared = QVariant::compare(a, b);
                    QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
                    if (compared == 0)
                        QVERIFY(result[i - 1] < result[i]);
                }
            }
        }
    }

    void quickFilters_data()
    {
        QTest::addColumn<int>("quick");
        QTest::addColumn<QList<int>>("left");
        const auto row = [](const char *name, Quick quick, const QList<int> &left) {
            QTest::newRow(name) << static_cast<int>(quick) << left;
        };
        row("everyone", Quick::Everyone, {0, 1, 2, 3, 4, 5, 6});
        row("negative", Quick::Negative, {1});
        row("expires soon", Quick::ExpiresSoon, {2, 3});
        row("expired", Quick::Expired, {4});
        row("birthday this week", Quick::BirthdayThisWeek, {0, 1});
        row("birthday this month", Quick::BirthdayThisMonth, {0, 3});
        row("disabled", Quick::Disabled, {5});
        row("same phone", Quick::SamePhone, {2, 6});
        row("not found", Quick::NotFound, {});
    }
    void quickFilters()
    {
        QFETCH(const int, quick);
        QFETCH(const QList<int>, left);
        const MemberRows rows = rowsOf({{.balance = "0.00", .birthday = "1990-11-30"},
                                        {.balance = "-0.01", .birthday = "1990-12-06"},
                                        {.balance = "5", .expiry = "2026-11-30", .birthday = "1990-12-07", .phone = "138 000"},
                                        {.expiry = "2026-12-30", .birthday = "1990-11-29"},
                                        {.expiry = "2026-11-29"},
                                        {.enable = 0},
                                        {.phone = "(138)-000"}});
        MemberFilter filter;
        filter.quick = static_cast<Quick>(quick);
        QCOMPARE(::left(rows, filter), Rows(left.begin(), left.end()));
    }

    void leapDayBirthdays()
    {
        MemberRows common(QDate(2027, 2, 26));
        common.add(member({.birthday = "2000-02-29"}));
        MemberFilter filter;
        filter.quick = Quick::BirthdayThisWeek;
        QCOMPARE(left(common, filter), Rows{0});
        MemberRows tooEarly(QDate(2027, 2, 21));
        tooEarly.add(member({.birthday = "2000-02-29"}));
        QCOMPARE(left(tooEarly, filter), Rows{});
    }

    void textInNumberOrName()
    {
        const MemberRows rows = rowsOf({{.number = "0081", .name = "Mei"}, {.number = "0082", .name = "Tom"}, {.number = "9"}});
        MemberFilter filter;
        filter.text = u"008"_s;
        QCOMPARE(left(rows, filter), (Rows{0, 1}));
        filter.text = u"mEI"_s;
        QCOMPARE(left(rows, filter), Rows{0});
    }

    void betweenTwoBalances()
    {
        const MemberRows rows = rowsOf({{.balance = "9.99"}, {.balance = "10"}, {.balance = "20.00"}, {.balance = "20.01"}, {}});
        MemberFilter filter;
        filter.least = decimal("10");
        QCOMPARE(left(rows, filter), (Rows{1, 2, 3}));
        filter.most = decimal("20");
        QCOMPARE(left(rows, filter), (Rows{1, 2}));
    }

    void bandsOfBalances()
    {
        const auto band = [](const char *balance) { return desk::balanceBand(rowsOf({{.balance = balance}}), 0); };
        QCOMPARE(band(nullptr), std::nullopt);
        QCOMPARE(band("-0.01"), 0);
        QCOMPARE(band("0.00"), 1);
        QCOMPARE(band("0.01"), 2);
        QCOMPARE(band("10"), 2);
        QCOMPARE(band("10.01"), 3);
        QCOMPARE(band("100"), 3);
        QCOMPARE(band("1000"), 4);
        QCOMPARE(band("10000"), 5);
        QCOMPARE(band("10000.01"), 6);
        QCOMPARE(band("5000000000"), 6);
        // What fits no 64 bits, or has more digits behind the point.
        QCOMPARE(band("99999999999999999999"), 6);
        QCOMPARE(band("-99999999999999999999"), 0);
        QCOMPARE(band("0.000000"), 1);
        QCOMPARE(band("-0.000001"), 0);
        QCOMPARE(band("10.000000"), 2);
        QCOMPARE(band("10.000001"), 3);
    }

    void sumsAndGroups()
    {
        MemberRows rows = rowsOf({{.balance = "1.5", .category = "Gold"},
                                  {.balance = "-2", .category = "Silver"},
                                  {.balance = "3.25", .category = "Gold", .enable = 0}});
        rows.addWaiting(u"77"_s); // no member: in no sum and no group
        MemberFilter filter;
        filter.category = 1;
        const desk::MemberOrder order = desk::orderOf(rows, {}, filter, QLocale::c());
        QCOMPARE(order.all.rows, 3);
        QCOMPARE(order.all.balance.sum().toString(), u"2.75"_s);
        QCOMPARE(order.shown, (Rows{0, 2}));
        QCOMPARE(order.ofShown.balance.sum().toString(), u"4.75"_s);
        QCOMPARE(order.byCategory.size(), 3U);
        QCOMPARE(order.byCategory[1].members, 2);
        QCOMPARE(order.byCategory[1].balance.sum().toString(), u"4.75"_s);
        QCOMPARE(order.byStanding[static_cast<std::size_t>(desk::Standing::Disabled)].members, 1);
        QCOMPARE(order.byBand[0].members, 1);
        QCOMPARE(order.byBand[2].members, 2);
    }

    void theLongestAmounts()
    {
        const MemberRows rows = rowsOf({{.balance = "5"}, {.balance = "-1234.50"}, {.balance = "99999999999999999999"}, {}});
        QCOMPARE(desk::sumsOf(rows, {0, 1, 3}).longestBalance, 1);
        QCOMPARE(desk::sumsOf(rows, {0, 1, 2}).longestBalance, 2);
        QCOMPARE(desk::sumsOf(rows, {3}).longestBalance, -1);
        QCOMPARE(desk::sumsOf(rowsOf({{.balance = "1000"}, {.balance = "-0.0001"}}), {0, 1}).longestBalance, 1);
    }

    void aListOfNumbers()
    {
        MemberRows rows(today);
        rows.addWaiting(u"0001"_s);
        rows.addWaiting(u"0002"_s);
        rows.setMember(0, member({.number = "0001", .balance = "1"}));
        rows.setNobody(1);
        MemberFilter filter;
        filter.quick = Quick::NotFound;
        QCOMPARE(left(rows, filter), Rows{1});
        filter = {};
        filter.text = u"0002"_s;
        QCOMPARE(left(rows, filter), Rows{1});
        filter.least = decimal("0");
        QCOMPARE(left(rows, filter), Rows{});
    }
};

TEST_UNDER(QCoreApplication, TestMemberOrder)
#include "tst_memberorder.moc"
