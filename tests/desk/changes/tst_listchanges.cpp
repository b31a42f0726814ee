// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/changes/listchanges.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using desk::KeptList;
using desk::ListChanges;
using desk::MemberChange;
using desk::MemberRows;
using namespace Qt::StringLiterals;

namespace {

using Amount = kybio::Field<kybio::Decimal>;

Amount amount(const char *text)
{
    return *text == '\0' ? Amount() : Amount(*kybio::Decimal::parse(text));
}

KeptList &operator<<(KeptList &list, const desk::KeptMember &member)
{
    list.members.push_back(member);
    return list;
}

kybio::Member member(const QString &number, const char *balance, const char *point, std::optional<qint64> uid = {})
{
    kybio::Member made;
    made.number = number;
    made.balance = amount(balance);
    made.point = amount(point);
    if (uid)
        made.customerUid = *uid;
    return made;
}

desk::KeptMember kept(const QString &number, const char *balance, const char *point, std::optional<qint64> uid = {})
{
    return {number, {}, uid, amount(balance), amount(point)};
}

QString differenceText(const std::optional<kybio::Decimal> &difference)
{
    return difference ? difference->toString() : u"?"_s;
}

/// What became of whom, and by how much.
QStringList linesOf(const ListChanges &changes)
{
    const QStringList kinds{u"new"_s, u"gone"_s, u"changed"_s};
    QStringList lines;
    for (const MemberChange &change : changes.changes)
        lines << QStringList{kinds.at(static_cast<int>(change.kind)), change.number, differenceText(balanceDifference(change)),
                             differenceText(pointDifference(change))}
                     .join(u' ');
    return lines;
}

QString sumText(const ListChanges::Sum &sum)
{
    return u"%1: %2, %3, %4"_s.arg(sum.members).arg(sum.balance.toString(), sum.point.toString()).arg(sum.withoutDifference);
}

} // namespace

class TestListChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newGoneAndChanged()
    {
        KeptList before;
        before << kept(u"1"_s, "10.00", "5") << kept(u"2"_s, "-3.5", "1") << kept(u"3"_s, "7", "7") << kept(u"4"_s, "1", "1");
        MemberRows now(QDate(2026, 11, 30));
        now.add(member(u"3"_s, "7.00", "7"));   // the same, written otherwise
        now.add(member(u"1"_s, "12.305", "5")); // more
        now.add(member(u"5"_s, "100", ""));     // new, without points
        now.add(member(u"2"_s, "-13.5", "0"));  // less, by more
        now.addWaiting(u"6"_s);                 // nothing is known
        const ListChanges changes = desk::changesSince(before, now);
        QCOMPARE(linesOf(changes),
                 (QStringList{u"new 5 100 ?"_s, u"changed 2 -10.0 -1"_s, u"changed 1 2.305 0"_s, u"gone 4 -1 -1"_s}));
        QCOMPARE(changes.same, 1);
        QCOMPARE(changes.compared, 4);
        QCOMPARE(sumText(changes.added), u"1: 100, 0, 1"_s);
        QCOMPARE(sumText(changes.changed), u"2: -7.695, -1, 0"_s);
        QCOMPARE(sumText(changes.gone), u"1: -1, -1, 0"_s);
        QCOMPARE(sumText(changes.together), u"4: 91.305, -2, 1"_s);
        QCOMPARE(changes.changes.front().row, 2);
        QCOMPARE(changes.changes.back().row, -1);
    }

    void whoIsTheSame()
    {
        KeptList before;
        before << kept(u"1"_s, "1", "1", 11) << kept(u"2"_s, "2", "2", 22) << kept(u"3"_s, "3", "3")
               << kept(u"4"_s, "4", "4", 44);
        MemberRows now(QDate(2026, 11, 30));
        now.add(member(u"9"_s, "1", "1", 11)); // another card
        now.add(member(u"2"_s, "2", "2", 55)); // somebody else with the card
        now.add(member(u"3"_s, "3", "3", 33)); // no uid then
        now.add(member(u"4"_s, "4", "4"));     // no uid now
        const ListChanges changes = desk::changesSince(before, now);
        QCOMPARE(linesOf(changes), (QStringList{u"new 2 2 2"_s, u"gone 2 -2 -2"_s}));
        QCOMPARE(changes.same, 3);
    }

    void whatIsNotKnownIsNoZero()
    {
        const auto unreadable = Amount::unreadable(u"x"_s);
        KeptList before;
        before << kept(u"1"_s, "", "1") << kept(u"2"_s, "2", "2") << kept(u"3"_s, "", "") << kept(u"4"_s, "4", "4");
        before.members.at(3).balance = unreadable;
        MemberRows now(QDate(2026, 11, 30));
        now.add(member(u"1"_s, "1", "1"));
        now.add(member(u"2"_s, "", "2"));
        now.add(member(u"3"_s, "", ""));
        now.add(member(u"4"_s, "4", "5"));
        const ListChanges changes = desk::changesSince(before, now);
        QCOMPARE(linesOf(changes), (QStringList{u"changed 4 ? 1"_s, u"changed 1 ? 0"_s, u"changed 2 ? 0"_s}));
        QCOMPARE(changes.same, 1);
        QCOMPARE(sumText(changes.changed), u"3: 0, 1, 3"_s);
    }

    void nobodyIsCountedTwice()
    {
        KeptList before;
        before << kept(u"1"_s, "1", "1");
        MemberRows now(QDate(2026, 11, 30));
        now.add(member(u"1"_s, "1", "1"));
        now.add(member(u"1"_s, "2", "2"));
        QCOMPARE(linesOf(desk::changesSince(before, now)), QStringList{u"new 1 2 2"_s});
    }

    /// Everything that was there before, with all changes, is what is there now.
    void addsUp()
    {
        QRandomGenerator random(5);
        const auto text = [&random]() -> QByteArray {
            return QByteArray::number(random.bounded(-100'000, 100'000)) + '.' + QByteArray::number(random.bounded(10, 99));
        };
        kybio::Decimal sumBefore;
        kybio::Decimal sumNow;
        KeptList before;
        MemberRows now(QDate(2026, 11, 30));
        for (int i = 0; i < 500; ++i) {
            const QString number = QString::number(1000 + i);
            const QByteArray earlier = text();
            const QByteArray later = random.bounded(3) == 0 ? earlier : text();
            if (random.bounded(10) != 0) {
                before << kept(number, earlier.constData(), "1");
                sumBefore = sumBefore + *kybio::Decimal::parse(earlier);
            }
            if (random.bounded(10) != 0) {
                now.add(member(number, later.constData(), "1"));
                sumNow = sumNow + *kybio::Decimal::parse(later);
            }
        }
        const ListChanges changes = desk::changesSince(before, now);
        QVERIFY(changes.added.members > 10 && changes.gone.members > 10 && changes.changed.members > 100 && changes.same > 50);
        QCOMPARE(changes.together.balance, sumNow - sumBefore);
        QCOMPARE(changes.added.members + changes.changed.members + changes.same, changes.compared);
        QCOMPARE(changes.gone.members + changes.changed.members + changes.same, static_cast<int>(before.members.size()));
    }
};

TEST_UNDER(QCoreApplication, TestListChanges)
#include "tst_listchanges.moc"
