// SPDX-License-Identifier: MIT
#include <desk/pay/bill.h>

#include <QByteArray>

namespace desk {
namespace {

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == u'．' || c == u'，' || c == u'。';
}

} // namespace

tl::expected<kybio::Decimal, BillProblem> billOf(const QString &typed)
{
    QByteArray whole;
    QByteArray decimals;
    bool isBehind = false;
    for (const QChar c : typed.trimmed()) {
        if (isSeparator(c)) {
            if (isBehind)
                return tl::unexpected(BillProblem::NoAmount);
            isBehind = true;
        } else if (const int digit = c.digitValue(); digit >= 0) {
            (isBehind ? decimals : whole).append(static_cast<char>('0' + digit));
        } else {
            return tl::unexpected(BillProblem::NoAmount);
        }
    }
    constexpr qsizetype group = 3;
    if (decimals.size() == group && whole.size() <= group && !whole.isEmpty() && whole != "0")
        return tl::unexpected(BillProblem::Ambiguous);
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    const QByteArray text = (whole.isEmpty() ? QByteArray("0") : whole) + (decimals.isEmpty() ? QByteArray() : '.' + decimals);
    const auto amount = kybio::Decimal::parse(text);
    if (!amount)
        return tl::unexpected(BillProblem::NoAmount);
    if (amount->isZero())
        return tl::unexpected(BillProblem::Empty);
    return *amount;
}

} // namespace desk
