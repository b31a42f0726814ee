// SPDX-License-Identifier: MIT
// Any bytes are a decimal that keeps every digit, or they are none. Behind a line end stands a second one, to reckon with.
#include "require.h"

#include <kybio/model/decimal.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using kybio::Decimal;

namespace {

void reckon(const Decimal &a, const Decimal &b)
{
    fuzzing::require(a + b == b + a, "a + b == b + a");
    fuzzing::require((a + b) - b == a, "a + b - b == a");
    fuzzing::require((a - b).isNegative() == (a < b), "a is below b where a - b is below zero");
    fuzzing::require((a - b).isZero() == (a == b), "a equals b where a - b is zero");
    fuzzing::require((a < b) + (b < a) + (a == b) == 1, "below, above or equal");
    fuzzing::require((a + b).scale() == std::max(a.scale(), b.scale()), "a sum has the larger scale");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView all(data, static_cast<qsizetype>(size));
    const auto line = all.indexOf('\n');
    const QByteArrayView bytes = line < 0 ? all : all.first(line);
    const auto number = Decimal::parse(bytes);
    if (!number)
        return 0;
    const QByteArray text = number->toString().toLatin1();
    const bool isMinusZero = number->isZero() && bytes.startsWith('-');
    fuzzing::require(isMinusZero ? text == bytes.sliced(1) : text == bytes, "the digits are kept");
    fuzzing::require(Decimal::parse(text) == number, "what is printed can be read");
    fuzzing::require(number->scale() >= 0 && number->scale() < bytes.size(), "the scale is a count of digits");

    const Decimal doubled = *number + *number;
    fuzzing::require(doubled - *number == *number, "a + a - a == a");
    fuzzing::require((*number - *number).isZero(), "a - a == 0");
    fuzzing::require(doubled.isNegative() == number->isNegative(), "a + a has the sign of a");
    if (line >= 0)
        if (const auto other = Decimal::parse(all.sliced(line + 1)))
            reckon(*number, *other);
    return 0;
}
