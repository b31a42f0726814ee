// SPDX-License-Identifier: MIT
#include <desk/members/compactamount.h>

#include <QString>

#include <algorithm>
#include <limits>

namespace desk {
namespace {

kybio::Decimal decimalOf(qint64 units, int scale)
{
    // Not of its absolute value: the smallest number of all has none.
    const bool isNegative = units < 0;
    QByteArray digits = QByteArray::number(units);
    if (isNegative)
        digits.remove(0, 1);
    digits = digits.rightJustified(CompactAmount::mostScale + 1, '0');
    digits.insert(digits.size() - CompactAmount::mostScale, '.');
    digits.chop(CompactAmount::mostScale - scale);
    if (digits.endsWith('.'))
        digits.chop(1);
    if (isNegative)
        digits.prepend('-');
    return kybio::Decimal::parse(digits).value_or(kybio::Decimal());
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

kybio::Decimal CompactAmount::decimal() const
{
    return decimalOf(units, scale);
}

void AmountSum::add(const CompactAmount &amount)
{
    switch (amount.kind) {
    case CompactAmount::Kind::NotGiven:
        ++m_notGiven;
        return;
    case CompactAmount::Kind::Unreadable:
        ++m_unreadable;
        return;
    case CompactAmount::Kind::Large:
        return; // addLarge()
    case CompactAmount::Kind::Exact:
        break;
    }
    ++m_counted;
    m_scale = std::max(m_scale, amount.scale);
    constexpr qint64 room = std::numeric_limits<qint64>::max();
    const bool overflows = amount.units > 0 ? m_units > room - amount.units : m_units < -room - amount.units;
    if (overflows) {
        m_rest = m_rest + decimalOf(m_units, m_scale) + amount.decimal();
        m_units = 0;
        return;
    }
    m_units += amount.units;
}

void AmountSum::addLarge(const kybio::Decimal &amount)
{
    ++m_counted;
    m_rest = m_rest + amount;
}

kybio::Decimal AmountSum::sum() const
{
    return m_rest + decimalOf(m_units, m_scale);
}

} // namespace desk
