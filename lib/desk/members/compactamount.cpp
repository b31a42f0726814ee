// SPDX-License-Identifier: MIT
#include <desk/members/compactamount.h>

#include <QString>

#include <algorithm>

namespace desk {
namespace {

/// The amount without its last digits: those in front of the point as an integer in units of ten to the power of `left`. `left`
/// below zero counts digits behind the point.
qint64 cutTo(const kybio::Decimal &amount, int left)
{
    QString digits = amount.toString();
    const bool isNegative = digits.startsWith(u'-');
    digits.remove(u'-');
    const int before = static_cast<int>(digits.indexOf(u'.') < 0 ? digits.size() : digits.indexOf(u'.'));
    digits.remove(u'.');
    digits = digits.leftJustified(before - std::min(left, 0), u'0');
    const qint64 cut = before <= left ? 0 : digits.left(before - left).toLongLong();
    return isNegative ? -cut : cut;
}

} // namespace

CompactAmount::CompactAmount(const kybio::Field<kybio::Decimal> &amount)
{
    if (!amount.hasValue()) {
        kind = amount.isUnreadable() ? Kind::Unreadable : Kind::NotGiven;
        return;
    }
    kind = Kind::Large;
    if (amount.value()->scale() > mostScale)
        return;
    QString digits = amount.value()->toString();
    const int behindPoint = amount.value()->scale();
    digits.remove(u'.');
    digits += QString(mostScale - behindPoint, u'0');
    bool fits = false;
    const qint64 read = digits.toLongLong(&fits);
    if (!fits)
        return;
    units = read;
    scale = static_cast<quint8>(behindPoint);
    kind = Kind::Exact;
}

QList<int> thousandths(const QList<kybio::Decimal> &amounts)
{
    kybio::Decimal longest;
    for (const kybio::Decimal &amount : amounts)
        longest = std::max(longest, amount.isNegative() ? kybio::Decimal() - amount : amount);
    // Fifteen digits of the longest: a thousand times as many still fit.
    constexpr int kept = 15;
    const QString digits = longest.toString();
    const auto before = static_cast<int>(digits.indexOf(u'.') < 0 ? digits.size() : digits.indexOf(u'.'));
    const qint64 whole = cutTo(longest, before - kept);
    QList<int> lengths;
    for (const kybio::Decimal &amount : amounts)
        lengths << (whole == 0 ? 0 : static_cast<int>(cutTo(amount, before - kept) * 1000 / whole));
    return lengths;
}

kybio::Decimal CompactAmount::decimal() const
{
    return decimalOf(units, scale);
}

kybio::Decimal CompactAmount::decimalOf(qint64 units, int scale)
{
    // Not of its absolute value: the smallest number of all has none.
    const bool isNegative = units < 0;
    QByteArray digits = QByteArray::number(units);
    if (isNegative)
        digits.remove(0, 1);
    digits = digits.rightJustified(mostScale + 1, '0');
    digits.insert(digits.size() - mostScale, '.');
    digits.chop(mostScale - scale);
    if (digits.endsWith('.'))
        digits.chop(1);
    if (isNegative)
        digits.prepend('-');
    return kybio::Decimal::parse(digits).value_or(kybio::Decimal());
}

} // namespace desk
