// SPDX-License-Identifier: MIT
#pragma once

#include <desk/member/standing.h>
#include <desk/members/membercolumns.h>

#include <kybio/errors/fault.h>
#include <kybio/model/member.h>

#include <QString>

#include <nlohmann/json.hpp>

namespace cli {

/// Keys stay in the order in which they are added.
using Json = nlohmann::ordered_json;

[[nodiscard]] Json json(const QString &text);
[[nodiscard]] Json json(QLatin1StringView text);

/// Fields in the order in which they are added, and a warning, `unreadable-<key>`, for each that cannot be read.
class FieldsObject {
public:
    template<typename T, typename ToJson>
    void add(const char *name, const kybio::Field<T> &field, ToJson toJson)
    {
        m_object[name] = field.hasValue() ? Json(toJson(*field.value())) : Json();
        if (field.isUnreadable()) {
            std::string warning = "unreadable-"; // in one expression GCC 12 warns of a copy that is not there
            warning += name;
            m_warnings.push_back(warning);
        }
    }
    void add(const char *name, const kybio::Field<QString> &field)
    {
        add(name, field, [](const QString &text) { return json(text); });
    }
    void add(const char *name, const kybio::Field<kybio::Decimal> &field)
    {
        add(name, field, [](const kybio::Decimal &amount) { return json(amount.toString()); });
    }
    void addDay(const char *name, const kybio::Field<kybio::CalendarDate> &field)
    {
        add(name, field, [](const kybio::CalendarDate &date) { return json(date.date.toString(Qt::ISODate)); });
    }
    void addTime(const char *name, const kybio::Field<kybio::CalendarDate> &field)
    {
        add(name, field, [](const kybio::CalendarDate &date) { return json(date.toString()); });
    }
    void add(const char *name, QLatin1StringView text) { m_object[name] = json(text); }

    [[nodiscard]] const Json &object() const { return m_object; }
    [[nodiscard]] const Json &warnings() const { return m_warnings; }

private:
    Json m_object = Json::object();
    Json m_warnings = Json::array();
};

/// A member: keys, their order and their types are the contract. Without contacts their keys are left out.
[[nodiscard]] FieldsObject describe(const kybio::Member &member, desk::Standing standing, desk::Contacts contacts);
/// `text`: a sentence for people.
[[nodiscard]] Json describe(const kybio::Fault &fault, const QString &text);

/// Adds what is not in there yet.
void addWarnings(Json &warnings, const Json &more);

/// In one compact line, see withInvisibleEscaped().
[[nodiscard]] QString lineOf(const Json &object);

/// A line of JSON in which everything is escaped that is no letter or sign of its own, in JSON's way (`\u2028`): control
/// characters above U+007F, which a terminal obeys; line and paragraph separators, at which other programs split a line;
/// direction marks and other format characters, which make a terminal show something else than is there. Whoever reads the JSON
/// gets the same text. JSON itself escapes only what is below U+0020.
[[nodiscard]] QString withInvisibleEscaped(const QString &line);

} // namespace cli
