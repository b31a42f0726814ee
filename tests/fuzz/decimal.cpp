// SPDX-License-Identifier: MIT
// Any bytes are a decimal that keeps every digit, or they are none. Behind a line end stands a second one, to reckon with.
#include "require.h"

#include <kybio/model/decimal.h>

#include <algorithm>
#include <cctype>
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

/// The digits without zeros at either end: what is the same whatever the exponent.
QByteArray significant(QByteArrayView mantissa)
{
    QByteArray digits;
    for (const char c : mantissa)
        if (std::isdigit(static_cast<unsigned char>(c)) != 0 && (c != '0' || !digits.isEmpty()))
            digits += c;
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits;
}

/// An exponent moves the point, and nothing else.
void writtenOut(const Decimal &number, QByteArrayView mantissa, QByteArrayView exponent)
{
    const QByteArray text = number.toString().toLatin1();
    fuzzing::require(significant(text) == significant(mantissa), "no digit is lost or made up");
    fuzzing::require(text.size() <= Decimal::maxLength, "an exponent keeps to the limit");
    fuzzing::require(number.isNegative() == (mantissa.startsWith('-') && !number.isZero()), "the sign is kept");
    bool isNumber = false;
    const int power = exponent.toByteArray().toInt(&isNumber);
    fuzzing::require(isNumber, "an exponent within the limit is a number");
    const auto point = mantissa.indexOf('.');
    const qsizetype scale = point < 0 ? 0 : mantissa.size() - point - 1;
    fuzzing::require(number.scale() == std::max<qsizetype>(scale - power, 0), "the point moves as far as the exponent says");
    if (number.scale() > 0 || power == scale)
        return;
    // Behind the last significant digit stand the zeros that the exponent made.
    const QByteArray zeros(power - scale, '0');
    fuzzing::require(number.isZero() || text.endsWith(zeros), "and makes as many zeros");
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
    const auto e = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) { return c == 'e' || c == 'E'; });
    const bool isMinusZero = number->isZero() && bytes.startsWith('-');
    if (e != bytes.cend())
        writtenOut(*number, bytes.first(e - bytes.cbegin()), bytes.sliced(e - bytes.cbegin() + 1));
    else
        fuzzing::require(isMinusZero ? text == bytes.sliced(1) : text == bytes, "the digits are kept");
    fuzzing::require(Decimal::parse(text) == number, "what is printed can be read");
    fuzzing::require(number->scale() >= 0 && number->scale() < Decimal::maxLength, "the scale is a count of digits");

    const Decimal doubled = *number + *number;
    fuzzing::require(doubled - *number == *number, "a + a - a == a");
    fuzzing::require((*number - *number).isZero(), "a - a == 0");
    fuzzing::require(doubled.isNegative() == number->isNegative(), "a + a has the sign of a");
    if (line >= 0)
        if (const auto other = Decimal::parse(all.sliced(line + 1)))
            reckon(*number, *other);
    return 0;
}
