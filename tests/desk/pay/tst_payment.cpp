// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/pay/payment.h>

#include <QCoreApplication>
#include <QTest>

using desk::Payment;
using Kind = desk::Payment::Kind;

namespace {

kybio::Field<kybio::Decimal> amount(const QByteArray &text)
{
    if (text == "?")
        return kybio::Field<kybio::Decimal>::unreadable();
    return text.isEmpty() ? kybio::Field<kybio::Decimal>() : kybio::Field<kybio::Decimal>(*kybio::Decimal::parse(text));
}

} // namespace

class TestPayment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void payments_data()
    {
        QTest::addColumn<QByteArray>("balance");
        QTest::addColumn<int>("onAccount"); // -1: not given
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("bill");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("difference");
        QTest::addColumn<QByteArray>("shownLimit");
        const auto row = [](const char *name, const char *balance, int onAccount, const char *limit, const char *bill, Kind kind,
                            const char *difference, const char *shownLimit = "") {
            QTest::newRow(name) << QByteArray(balance) << onAccount << QByteArray(limit) << QByteArray(bill) << kind
                                << QByteArray(difference) << QByteArray(shownLimit);
        };
        row("covered", "671.20", -1, "", "658.9", Kind::Covered, "12.30");
        row("to the last digit", "671.20", -1, "", "671.2", Kind::Covered, "0.00");
        row("by a hundredth", "671.20", 0, "500", "671.21", Kind::Short, "0.01"); // credit is not allowed
        row("short", "10", -1, "", "15.20", Kind::Short, "5.20");
        row("owes already", "-45.60", -1, "", "10", Kind::Short, "55.60");
        row("with credit", "-45.60", 1, "500.00", "10", Kind::CoveredWithCredit, "55.60", "500.00");
        row("all the credit", "0", 1, "500.00", "500", Kind::CoveredWithCredit, "500", "500.00");
        row("more than the credit", "100", 1, "500.00", "605.20", Kind::Short, "5.20", "500.00");
        row("no credit after all", "0", 1, "-1", "3", Kind::Short, "3", "0");
        row("credit without a limit", "1", 1, "", "3", Kind::CreditNotKnown, "2");
        row("credit with an unreadable limit", "1", 1, "?", "3", Kind::CreditNotKnown, "2");
        row("another kind of credit", "1", 7, "500", "3", Kind::Short, "2");
        row("no balance", "", 1, "500", "3", Kind::NotKnown, "0");
        row("an unreadable balance", "?", 1, "500", "3", Kind::NotKnown, "0");
        row("exact", "0.1", -1, "", "0.0999999999999999999999", Kind::Covered, "0.0000000000000000000001");
    }
    void payments()
    {
        QFETCH(const QByteArray, balance);
        QFETCH(const int, onAccount);
        QFETCH(const QByteArray, limit);
        QFETCH(const QByteArray, bill);
        kybio::Member member;
        member.balance = amount(balance);
        if (onAccount >= 0)
            member.onAccount = onAccount;
        member.extra.creditLimit = amount(limit);
        const Payment payment = desk::paymentOf(member, *kybio::Decimal::parse(bill));
        QTEST(payment.kind, "kind");
        QTEST(payment.difference.toString().toLatin1(), "difference");
        QTEST(payment.creditLimit ? payment.creditLimit->toString().toLatin1() : QByteArray(), "shownLimit");
    }
};

TEST_UNDER(QCoreApplication, TestPayment)
#include "tst_payment.moc"
