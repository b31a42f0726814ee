// SPDX-License-Identifier: MIT
#include <desk/topups/topuplist.h>

#include <algorithm>
#include <utility>

namespace desk {
namespace {

qint64 secondsOf(const kybio::CalendarDate &at)
{
    constexpr qint64 secondsADay = 24 * 60 * 60;
    return at.date.toJulianDay() * secondsADay + at.time.value_or(QTime(0, 0)).msecsSinceStartOfDay() / 1000;
}

/// The newest first; without a date behind all that have one.
bool isNewer(const kybio::TopUp &a, const kybio::TopUp &b)
{
    if (!a.at.hasValue() || !b.at.hasValue())
        return a.at.hasValue() && !b.at.hasValue();
    return secondsOf(*a.at.value()) > secondsOf(*b.at.value());
}

int thousandths(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<int>((part * 1000 + whole / 2) / whole);
}

/// The digits behind `scale`, as one whole number of any length.
QString digitsAt(const kybio::Decimal &amount, int scale)
{
    QString text = amount.toString();
    text.remove(u'-').remove(u'.');
    return text + QString(scale - amount.scale(), u'0');
}

/// Amounts as whole numbers of at most 15 digits in the same unit: enough for a picture, where the digits of an amount may be 64.
class Ruler {
public:
    explicit Ruler(const QList<kybio::Decimal> &amounts)
    {
        for (const kybio::Decimal &amount : amounts)
            m_scale = std::max(m_scale, amount.scale());
        qsizetype longest = 0;
        for (const kybio::Decimal &amount : amounts)
            longest = std::max(longest, digitsAt(amount, m_scale).size());
        constexpr qsizetype mostDigits = 15; // times 1000 and twice that fits into 64 bits
        m_dropped = std::max<qsizetype>(0, longest - mostDigits);
    }

    [[nodiscard]] qint64 units(const kybio::Decimal &amount) const
    {
        QString digits = digitsAt(amount, m_scale);
        digits.chop(m_dropped);
        return amount.isNegative() ? -digits.toLongLong() : digits.toLongLong();
    }

private:
    int m_scale = 0;
    qsizetype m_dropped = 0;
};

} // namespace

TopUpList::TopUpList(kybio::TopUps answer)
    : m_rows(std::move(answer.rows))
    , m_unreadableRows(answer.unreadableRows)
{
    std::ranges::stable_sort(m_rows, isNewer);
    for (const kybio::TopUp &row : m_rows) {
        m_paid.add(row.paid);
        m_given.add(row.given);
    }
    placePoints();
}

void TopUpList::placePoints()
{
    // Of two at the same time the one that came first stands above the other: it is the newer one in the picture too.
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
        if (row->at.hasValue() && row->balanceAfter.hasValue())
            m_points.append({0, 0, *row->at.value(), *row->balanceAfter.value()});
    if (m_points.isEmpty())
        return;
    QList<kybio::Decimal> balances;
    for (const BalancePoint &point : std::as_const(m_points)) {
        balances << point.balance;
        m_lowest = std::min(m_lowest, point.balance);
        m_highest = std::max(m_highest, point.balance);
    }
    const Ruler ruler(balances);
    const qint64 bottom = ruler.units(m_lowest);
    const qint64 height = ruler.units(m_highest) - bottom;
    const qint64 begin = secondsOf(m_points.first().at);
    const qint64 length = secondsOf(m_points.last().at) - begin;
    m_zero = thousandths(-bottom, height);
    for (BalancePoint &point : m_points) {
        point.across = thousandths(secondsOf(point.at) - begin, length);
        point.up = thousandths(ruler.units(point.balance) - bottom, height);
    }
}

const kybio::Field<QString> &storeOf(const kybio::TopUp &topUp)
{
    const bool hasAccount = topUp.storeAccount.hasValue() || topUp.storeAccount.isUnreadable();
    return hasAccount ? topUp.storeAccount : topUp.storeAppId;
}

} // namespace desk
