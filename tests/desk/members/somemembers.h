// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <QRandomGenerator>

/// Invented members with every kind of field, the same ones for the same seed.
namespace somemembers {

[[nodiscard]] inline kybio::Decimal decimal(const char *text)
{
    return kybio::Decimal::parse(text).value();
}

template<typename T, typename Make>
kybio::Field<T> field(QRandomGenerator &random, Make make)
{
    switch (random.bounded(8)) {
    case 0:
        return {};
    case 1:
        return kybio::Field<T>::unreadable(QStringLiteral("?\u4e00"));
    default:
        return T(make());
    }
}

[[nodiscard]] inline QString text(QRandomGenerator &random)
{
    static const QStringList words{
        QStringLiteral("Ada"), QStringLiteral("\u5b9d\u5b9d"), QStringLiteral("O'Neil"), QStringLiteral("J\u00fcrg"),
        QStringLiteral(" "),   QString(300, QChar(u'x')),      QString(QChar(0xd83d)),   QStringLiteral("a\nb,\"c\"")};
    return words.at(random.bounded(static_cast<int>(words.size()))) + QString::number(random.bounded(50));
}

[[nodiscard]] inline kybio::Decimal amount(QRandomGenerator &random)
{
    static const QList<QByteArray> forms{"0", "-12.30", "671.20", "0.00000001", "99999999999999999999.99",
                                         "7", "-0.5",   "1000000"};
    if (random.bounded(4) == 0)
        return kybio::Decimal::parse(forms.at(random.bounded(static_cast<int>(forms.size())))).value();
    const QByteArray text = QByteArray::number(random.bounded(-5000, 500000)) + '.' + QByteArray::number(random.bounded(10));
    return kybio::Decimal::parse(text).value();
}

[[nodiscard]] inline kybio::CalendarDate date(QRandomGenerator &random)
{
    kybio::CalendarDate date{QDate(1950, 1, 1).addDays(random.bounded(36000)), {}};
    if (random.bounded(2) == 0)
        date.time = QTime(random.bounded(24), random.bounded(60), random.bounded(60));
    return date;
}

[[nodiscard]] inline kybio::Member member(QRandomGenerator &random)
{
    const auto words = [&random] { return text(random); };
    const auto money = [&random] { return amount(random); };
    const auto day = [&random] { return date(random); };
    const auto number = [&random] { return static_cast<qint64>(random.generate64()); };
    kybio::Member member;
    member.customerUid = field<qint64>(random, number);
    member.number = field<QString>(random, [&] { return QString::number(random.bounded(100000)).rightJustified(6, u'0'); });
    member.name = field<QString>(random, words);
    member.categoryName = field<QString>(random, words);
    member.balance = field<kybio::Decimal>(random, money);
    member.point = field<kybio::Decimal>(random, money);
    member.discount = field<kybio::Decimal>(random, money);
    member.phone = field<QString>(random, [&] { return QStringLiteral("138-%1").arg(random.bounded(50)); });
    member.birthday = field<kybio::CalendarDate>(random, day);
    member.email = field<QString>(random, words);
    member.qq = field<QString>(random, words);
    member.address = field<QString>(random, words);
    member.remarks = field<QString>(random, words);
    member.createdDate = field<kybio::CalendarDate>(random, day);
    member.expiryDate = field<kybio::CalendarDate>(random, day);
    member.onAccount = field<qint64>(random, [&] { return random.bounded(2); });
    member.enable = field<qint64>(random, [&] { return random.bounded(-1, 2); });
    member.createStoreAppIdOrAccount = field<QString>(random, words);
    member.department = field<QString>(random, words);
    member.extra.sex = field<QString>(random, words);
    member.extra.lunarBirthday = field<QString>(random, words);
    member.extra.totalPoint = field<kybio::Decimal>(random, money);
    member.extra.creditLimit = field<kybio::Decimal>(random, money);
    member.extra.creditPeriod = field<qint64>(random, number);
    member.extra.photoPath = field<QString>(random, words);
    member.extra.nickName = field<QString>(random, words);
    member.extra.subsidyAmount = field<kybio::Decimal>(random, money);
    return member;
}

} // namespace somemembers
