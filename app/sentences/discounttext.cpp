// SPDX-License-Identifier: MIT
#include <sentences/discounttext.h>

#include <desk/text/amounttext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

using kybio::Decimal;

Decimal hundred()
{
    return *Decimal::parse("100");
}

/// Without zeros at the end of a fraction.
Decimal shortest(const Decimal &number)
{
    QByteArray text = number.toString().toLatin1();
    if (number.scale() > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return Decimal::parse(text).value_or(number);
}

Decimal tenthOf(const Decimal &number)
{
    const QByteArray shifted = number.toString().toLatin1() + "E-1";
    return shortest(Decimal::parse(shifted).value_or(number));
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(Discount)

public:
    static DiscountText of(const Decimal &paid, const QLocale &locale)
    {
        if (paid == hundred())
            return {tr("No discount"), {}};
        if (paid.isNegative() || paid.isZero() || paid > hundred())
            return {desk::amountText(paid, locale), tr("as the service sent it")};
        const auto filled = [&](QString pattern) {
            return pattern.replace("{off}"_L1, desk::amountText(shortest(hundred() - paid), locale))
                .replace("{paid}"_L1, desk::amountText(shortest(paid), locale))
                .replace("{tenths}"_L1, desk::amountText(tenthOf(paid), locale))
                .replace("{%}"_L1, locale.percent());
        };
        //: {off}: what is taken off, in percent. {tenths}: what is paid, in tenths, where that is how the trade says it
        //: (Chinese).
        return {filled(tr("{off}{%} off")),
                //: {paid}: the share of the price that is paid, in percent
                filled(tr("pays {paid}{%}"))};
    }
};

} // namespace

DiscountText discountText(const Decimal &paid, const QLocale &locale)
{
    return Words::of(paid, locale);
}

} // namespace sentences
