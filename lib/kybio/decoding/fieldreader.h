// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>
#include <kybio/model/calendardate.h>
#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

namespace kybio {

/// Reads the fields of one object. Absent, null and "" are "not given"; a number may come as a string and a string as a
/// number (PROTOCOL.md, section 2); every other shape is unreadable.
class FieldReader {
public:
    explicit FieldReader(const json::Object &object)
        : m_object(object)
    {
    }

    /// Null where absent, null or "".
    [[nodiscard]] const json::Value *given(std::string_view key) const
    {
        const json::Value *value = json::find(m_object, key);
        if (value == nullptr || value->isNull())
            return nullptr;
        m_sawRepeated = m_sawRepeated || value->isRepeated();
        const std::string *string = value->string();
        return string != nullptr && string->empty() ? nullptr : value;
    }
    /// One of the keys asked for so far came more than once.
    [[nodiscard]] bool sawRepeated() const { return m_sawRepeated; }

    [[nodiscard]] Field<QString> text(std::string_view key) const
    {
        return read<QString>(key, [](const std::string &raw) { return std::optional(QString::fromStdString(raw)); });
    }

    [[nodiscard]] Field<Decimal> decimal(std::string_view key) const
    {
        return read<Decimal>(key, [](const std::string &raw) { return Decimal::parse(raw); });
    }

    [[nodiscard]] Field<qint64> integer(std::string_view key) const { return read<qint64>(key, wholeNumber); }

    /// A whole number with every digit written: who writes `6.77E+17` had it in a double, and it may be somebody else's.
    [[nodiscard]] Field<qint64> identifier(std::string_view key) const
    {
        return read<qint64>(key, [](const std::string &raw) {
            return raw.find_first_of("eE") == std::string::npos ? wholeNumber(raw) : std::nullopt;
        });
    }

    [[nodiscard]] Field<CalendarDate> date(std::string_view key) const
    {
        return read<CalendarDate>(key, [](const std::string &raw) { return CalendarDate::parse(QString::fromStdString(raw)); });
    }

private:
    [[nodiscard]] static std::optional<qint64> wholeNumber(const std::string &raw)
    {
        // Decimal's grammar first: toLongLong alone would take blanks and a plus sign.
        const auto strict = Decimal::parse(raw);
        if (!strict || strict->scale() != 0)
            return std::nullopt;
        bool fits = false;
        const qint64 value = strict->toString().toLongLong(&fits);
        return fits ? std::optional(value) : std::nullopt;
    }

    template<typename T, typename Parse>
    [[nodiscard]] Field<T> read(std::string_view key, Parse parse) const
    {
        const json::Value *value = given(key);
        if (value == nullptr)
            return {};
        const std::string *raw = value->string();
        if (const json::Number *number = value->number())
            raw = &number->text;
        if (raw == nullptr)
            return Field<T>::unreadable();
        const std::optional<T> parsed = parse(*raw);
        return parsed ? Field<T>(*parsed) : Field<T>::unreadable(QString::fromStdString(*raw));
    }

    const json::Object &m_object;
    mutable bool m_sawRepeated = false;
};

} // namespace kybio
