// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

namespace kybio {

/// An exact decimal number that keeps the digits it was written with: money, points, percent.
///
/// `12.30` stays `12.30` (scale 2) and equals `12.3`. No double, no rounding, anywhere. The text is ASCII, with `.` and
/// without grouping, whatever the locale; showing it to people is somebody else's work.
class Decimal {
public:
    /// Most characters that a number may have, as written and written out; the service's are under 25. Bounds the work of a
    /// hostile reply.
    static constexpr qsizetype maxLength = 64;

    /// Zero, written `0`.
    Decimal() = default;

    /// Reads a number of JSON, `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`, and nothing else: no blanks, grouping, plus
    /// sign in front, currency sign or digits of other scripts. A minus sign on zero is dropped.
    ///
    /// An exponent is written out, exactly: `1E+2` (a BigDecimal of Java whose zeros were stripped) is `100`, `0E-8` is
    /// `0.00000000`, `1.50e1` is `15.0`. Nothing where that takes more than maxLength characters or the exponent is beyond
    /// maxLength itself, and nothing for any other text.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView ascii);

    /// The digits as they were written, e.g. `671.20`; an exponent written out.
    [[nodiscard]] QString toString() const;
    /// Digits behind the point.
    [[nodiscard]] int scale() const;
    [[nodiscard]] bool isNegative() const;
    [[nodiscard]] bool isZero() const;

    /// By value: 12.30 == 12.3.
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == std::strong_ordering::equal; }
    /// Exact; the result has the larger scale of the two.
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);

private:
    explicit Decimal(QByteArray text)
        : m_text(std::move(text))
    {
    }

    QByteArray m_text = QByteArrayLiteral("0"); // canonical: what parse() accepts without an exponent, never "-0"
};

} // namespace kybio
