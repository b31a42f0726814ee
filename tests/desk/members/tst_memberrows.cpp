// SPDX-License-Identifier: MIT
#include "desk/members/somemembers.h"
#include "fakes/testprogram.h"

#include <desk/members/memberrows.h>
#include <desk/members/packedmember.h>
#include <desk/members/total.h>

#include <QCoreApplication>
#include <QStringMatcher>
#include <QTest>

#include <limits>

using desk::CompactAmount;
using desk::MemberRow;
using somemembers::decimal;
using namespace Qt::StringLiterals;

class TestMemberRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackedMemberIsTheSame()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const kybio::Member member = somemembers::member(random);
            const QByteArray bytes = desk::packed(member);
            QVERIFY2(desk::unpacked(bytes) == member, qPrintable(QString::number(i)));
            QCOMPARE(desk::unpackedName(bytes).number, member.number);
            QCOMPARE(desk::unpackedName(bytes).name, member.name);
        }
        QVERIFY(desk::unpacked(desk::packed({})) == kybio::Member());
    }

    void theLongestNumber()
    {
        desk::MemberRows rows(QDate(2026, 11, 30));
        QCOMPARE(rows.longestNumber(), -1);
        kybio::Member member;
        rows.add(member); // without one
        QCOMPARE(rows.longestNumber(), -1);
        member.number = u"0008010001"_s;
        rows.add(member);
        QCOMPARE(rows.longestNumber(), 1);
        rows.addWaiting(u"00080100011"_s);
        rows.addWaiting(u"7"_s);
        QCOMPARE(rows.longestNumber(), 2);
        member.number = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        rows.setMember(3, member);
        QCOMPARE(rows.longestNumber(), 3);
    }

    void numbersOfEverySize()
    {
        for (const qint64 number : {0LL, 1LL, -1LL, 63LL, 64LL, -64LL, -65LL, 8191LL, 8192LL, 814041314621101099LL,
                                    std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::min()}) {
            kybio::Member member;
            member.customerUid = number;
            QCOMPARE(desk::unpacked(desk::packed(member)).customerUid, kybio::Field<qint64>(number));
        }
    }

    void whatNumberAndNameHold()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 2000; ++i) {
            const kybio::Member member = somemembers::member(random);
            for (const QString &wanted :
                 {u"1"_s, u"ADA"_s, u"\u00dcR"_s, u"\u5b9d\u5b9d"_s, QString(QChar(0xd83d)), u"b,"_s, u"?"_s}) {
                const bool isIn = member.number.value().value_or(QString()).contains(wanted, Qt::CaseInsensitive)
                    || member.name.value().value_or(QString()).contains(wanted, Qt::CaseInsensitive);
                QCOMPARE(desk::isInNumberOrName(QStringMatcher(wanted, Qt::CaseInsensitive), desk::packed(member)), isIn);
            }
        }
    }

    void aMemberIsSmall()
    {
        kybio::Member member;
        member.number = u"0008010001"_s;
        member.name = u"Mei"_s;
        member.customerUid = Q_INT64_C(677000000000000001);
        member.balance = decimal("671.20");
        member.phone = u"13800000000"_s;
        QVERIFY(desk::packed(member).size() < 100);
        QVERIFY(sizeof(MemberRow) <= 128);
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        for (const char *text : {"0", "0.00", "12.30", "-12.3", "671.20", "0.0001", "-0.0001", "7", "1000000", "900000000000000",
                                 "-900000000000000.0000", "922337203685477.5807"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text : {"0.00001", "922337203685477.5808", "99999999999999999999", "1.000000"})
            QTest::newRow(text) << QByteArray(text) << false;
    }
    void amountsAreExact()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, fits);
        const CompactAmount amount(decimal(text.constData()));
        QCOMPARE(amount.kind, fits ? CompactAmount::Kind::Exact : CompactAmount::Kind::Large);
        if (fits)
            QCOMPARE(amount.decimal().toString(), QString::fromLatin1(text));
    }

    void aSumIsThatOfTheDecimals()
    {
        QRandomGenerator random(11);
        desk::Total sum;
        kybio::Decimal exact;
        for (int i = 0; i < 5000; ++i) {
            const kybio::Decimal amount = somemembers::amount(random);
            exact = exact + amount;
            sum.add(amount);
            QCOMPARE(sum.sum().toString(), exact.toString());
        }
        QCOMPARE(sum.counted(), 5000);
    }

    void aSumGoesBeyond64Bits()
    {
        desk::Total sum;
        for (int i = 0; i < 5; ++i)
            sum.add(CompactAmount(kybio::Field(decimal("900000000000000.25"))));
        QCOMPARE(sum.sum().toString(), u"4500000000000001.25"_s);
        for (int i = 0; i < 10; ++i)
            sum.add(CompactAmount(kybio::Field(decimal("-900000000000000.25"))));
        QCOMPARE(sum.sum().toString(), u"-4500000000000001.25"_s);
    }

    void lengthsForDrawing()
    {
        const auto of = [](const QList<const char *> &texts) {
            QList<kybio::Decimal> amounts;
            for (const char *text : texts)
                amounts << decimal(text);
            return desk::thousandths(amounts);
        };
        QCOMPARE(of({}), QList<int>());
        QCOMPARE(of({"0", "0.00"}), (QList<int>{0, 0}));
        QCOMPARE(of({"100", "50.00", "-25", "0.1"}), (QList<int>{1000, 500, -250, 1}));
        QCOMPARE(of({"0.002", "-0.001"}), (QList<int>{1000, -500}));
        QCOMPARE(of({"20000000000000000000.5", "10000000000000000000", "1"}), (QList<int>{1000, 500, 0}));
        QCOMPARE(of({"-8", "2"}), (QList<int>{-1000, 250}));
    }

    void whatBecameOfANumber()
    {
        desk::MemberRows rows(QDate(2026, 11, 30));
        rows.addWaiting(u"0001"_s);
        rows.addWaiting(u"0002"_s);
        QCOMPARE(rows.at(0).outcome, MemberRow::Outcome::Waiting);
        rows.setFault(0, kybio::Fault::because(kybio::FaultCause::DeadlinePassed));
        QCOMPARE(rows.at(0).outcome, MemberRow::Outcome::Failed);
        QCOMPARE(rows.fault(0).cause, kybio::FaultCause::DeadlinePassed);
        kybio::Member member;
        member.number = u"0001"_s;
        member.categoryName = u"Gold"_s;
        rows.setMember(0, member);
        QCOMPARE(rows.at(0).asked, u"0001"_s);
        QVERIFY(rows.member(0) == member);
        QCOMPARE(rows.categories(), (QStringList{QString(), u"Gold"_s}));
        QCOMPARE(rows.at(0).category, 1);
        rows.setNobody(1);
        QCOMPARE(rows.at(1).outcome, MemberRow::Outcome::Nobody);
    }
};

TEST_UNDER(QCoreApplication, TestMemberRows)
#include "tst_memberrows.moc"
