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
    /// Most characters that a number may have; the service's are under 25. Bounds the work of a hostile reply.
    static constexpr qsizetype maxLength = 64;

    /// Zero, written `0`.
    Decimal() = default;

    /// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?` and nothing else: no blanks, grouping, plus sign, exponent, currency sign or
    /// digits of other scripts. A minus sign on zero is dropped. Nothing for any other text.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView ascii);

    /// The digits as they were written, e.g. `671.20`.
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

    QByteArray m_text = QByteArrayLiteral("0"); // canonical: what parse() accepts, never "-0"
};

} // namespace kybio
