// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace kybio {

/// One field of a record as the service gave it: not given (absent, null or empty), a value, or something that could not
/// be read as this field. The third is kept apart so that an unreadable balance is never shown as none or as zero, and
/// so that one bad field does not hide the others. It keeps its text, which a person may be able to read.
template<typename T>
class Field {
public:
    /// Not given.
    Field() = default;
    // Implicit on purpose: a value is the ordinary case.
    Field(T value)
        : m_value(std::move(value))
    {
    }

    /// `asSent`: the text that could not be read; empty where it was no text (true, a list, an object).
    [[nodiscard]] static Field unreadable(const QString &asSent = {})
    {
        Field field;
        field.m_unreadable = true;
        field.m_asSent = asSent;
        return field;
    }

    [[nodiscard]] bool hasValue() const { return m_value.has_value(); }
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }
    /// What was sent where it is unreadable: untrusted, of any length, to be shown and never read as a value.
    [[nodiscard]] const QString &asSent() const { return m_asSent; }
    /// The value where there is one.
    [[nodiscard]] const std::optional<T> &value() const { return m_value; }

    friend bool operator==(const Field &a, const Field &b) = default;

private:
    std::optional<T> m_value;
    bool m_unreadable = false;
    QString m_asSent;
};

} // namespace kybio
