// SPDX-License-Identifier: MIT
#include <kybio/model/decimal.h>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <string>

namespace kybio {
namespace {

using Integer = boost::multiprecision::cpp_int;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype skipDigits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

int scaleOf(const QByteArray &text)
{
    const auto point = text.indexOf('.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

/// The number times ten to the power of `scale`, an integer because scale is at least the number's own.
Integer unscaled(const QByteArray &text, int scale)
{
    std::string digits;
    for (const char c : text)
        if (isDigit(c))
            digits.push_back(c);
    digits.append(static_cast<std::size_t>(scale - scaleOf(text)), '0');
    // A leading zero would make Boost read the text as octal.
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const Integer magnitude(digits);
    return text.startsWith('-') ? Integer(-magnitude) : magnitude;
}

QByteArray written(const Integer &value, int scale)
{
    std::string digits = Integer(abs(value)).str();
    const auto places = static_cast<std::size_t>(scale);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    if (value < 0)
        digits.insert(0, 1, '-');
    return QByteArray::fromStdString(digits);
}

/// Where the digits that begin at `at` end; nothing where there are none.
std::optional<qsizetype> endOfDigits(QByteArrayView text, qsizetype at)
{
    const qsizetype end = skipDigits(text, at);
    return end > at ? std::optional(end) : std::nullopt;
}

/// The exponent behind `e` or `E`: an optional sign and digits; nothing for another text and for one beyond maxLength.
std::optional<qsizetype> exponentOf(QByteArrayView text)
{
    const bool isSigned = text.startsWith('-') || text.startsWith('+');
    const QByteArrayView digits = text.sliced(isSigned ? 1 : 0);
    if (endOfDigits(digits, 0) != digits.size())
        return std::nullopt;
    qsizetype value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        if (value > Decimal::maxLength)
            return std::nullopt;
    }
    return text.startsWith('-') ? -value : value;
}

/// `mantissa` (`-?digits(.digits)?`) times ten to the power of `exponent`, written out: its point moves and no digit is lost.
QByteArray writtenOut(QByteArrayView mantissa, qsizetype exponent)
{
    const bool isNegative = mantissa.startsWith('-');
    QByteArray digits = mantissa.sliced(isNegative ? 1 : 0).toByteArray();
    const auto pointAt = digits.indexOf('.');
    const qsizetype scale = (pointAt < 0 ? 0 : digits.size() - pointAt - 1) - exponent;
    if (pointAt >= 0)
        digits.remove(pointAt, 1);
    digits.append(std::max<qsizetype>(-scale, 0), '0');
    const qsizetype places = std::max<qsizetype>(scale, 0);
    digits.prepend(std::max<qsizetype>(places + 1 - digits.size(), 0), '0');
    while (digits.size() > places + 1 && digits.startsWith('0'))
        digits.remove(0, 1);
    if (places > 0)
        digits.insert(digits.size() - places, '.');
    return isNegative ? '-' + digits : digits;
}

} // namespace

std::optional<Decimal> Decimal::parse(QByteArrayView ascii)
{
    if (ascii.isEmpty() || ascii.size() > maxLength)
        return std::nullopt;
    const qsizetype first = ascii.front() == '-' ? 1 : 0;
    auto end = endOfDigits(ascii, first);
    if (!end || (*end - first > 1 && ascii[first] == '0'))
        return std::nullopt;
    if (*end < ascii.size() && ascii[*end] == '.') {
        end = endOfDigits(ascii, *end + 1);
        if (!end)
            return std::nullopt;
    }
    Decimal decimal(ascii.first(*end).toByteArray());
    if (*end < ascii.size()) {
        if (ascii[*end] != 'e' && ascii[*end] != 'E')
            return std::nullopt;
        const auto exponent = exponentOf(ascii.sliced(*end + 1));
        if (!exponent)
            return std::nullopt;
        decimal.m_text = writtenOut(decimal.m_text, *exponent);
        if (decimal.m_text.size() > maxLength)
            return std::nullopt;
    }
    if (first == 1 && decimal.isZero())
        decimal.m_text.remove(0, 1);
    return decimal;
}

QString Decimal::toString() const
{
    return QString::fromLatin1(m_text);
}

int Decimal::scale() const
{
    return scaleOf(m_text);
}

bool Decimal::isNegative() const
{
    return m_text.startsWith('-');
}

bool Decimal::isZero() const
{
    return std::none_of(m_text.cbegin(), m_text.cend(), [](char c) { return c >= '1' && c <= '9'; });
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale(), b.scale());
    const int order = unscaled(a.m_text, scale).compare(unscaled(b.m_text, scale));
    return order <=> 0;
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale(), b.scale());
    return Decimal(written(unscaled(a.m_text, scale) + unscaled(b.m_text, scale), scale));
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale(), b.scale());
    return Decimal(written(unscaled(a.m_text, scale) - unscaled(b.m_text, scale), scale));
}

} // namespace kybio
