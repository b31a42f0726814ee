// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace kybio {

/// Why a text is not a member number.
enum class NumberFault {
    Empty,            ///< nothing but blanks
    TooLong,          ///< more than MemberNumber::maxLength characters
    ControlCharacter, ///< a control character inside (at the ends they count as blanks)
    BrokenText,       ///< half of a surrogate pair: cannot be written as UTF-8
};

/// A member number. It is **text** from the keyboard to the wire: real ones begin with zeros, and some are words.
///
/// Blanks and line ends at its ends are taken off; everything inside is kept as it is.
class MemberNumber {
public:
    /// In characters (code points), not in UTF-16 units or bytes.
    static constexpr int maxLength = 64;

    [[nodiscard]] static tl::expected<MemberNumber, NumberFault> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    /// Compares a number in an answer with the one that was asked for: letter case and blanks at the ends make no difference.
    [[nodiscard]] bool matches(const QString &answered) const;

    friend bool operator==(const MemberNumber &a, const MemberNumber &b) = default;

private:
    explicit MemberNumber(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace kybio
