// SPDX-License-Identifier: MIT
// Any bytes are a decimal that keeps every digit, or they are none.
#include "require.h"

#include <kybio/model/decimal.h>

#include <cstddef>
#include <cstdint>

using kybio::Decimal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
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
    return 0;
}
