// SPDX-License-Identifier: MIT
#include <sandbox/question.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace sandbox {
namespace {

using nlohmann::json;
using Read = std::variant<Question, QString>;

/// Nothing where every field of the body is a known one; else what is wrong.
std::optional<QString> unknownField(const json &body, std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : body.items()) {
        const bool isKnown = key == "appId" || std::ranges::find(known, key) != known.end();
        if (!isKnown || (key == "groupShare" && !value.is_number_integer()))
            return QStringLiteral("unknown or mistyped field in the body: %1").arg(QString::fromStdString(key));
    }
    return {};
}

/// A filled string.
std::optional<QString> text(const json &object, const char *key)
{
    const auto value = object.find(key);
    if (value == object.end() || !value->is_string() || value->get_ref<const std::string &>().empty())
        return {};
    return QString::fromStdString(value->get_ref<const std::string &>());
}

/// A JSON number that is an integer of 64 bits.
std::optional<qint64> uid(const json &body)
{
    const auto value = body.find("customerUid");
    if (value == body.end() || !value->is_number_integer())
        return {};
    return value->get<qint64>();
}

Read readNumber(const json &body)
{
    if (const auto wrong = unknownField(body, {"customerNum", "groupShare"}))
        return *wrong;
    const auto number = text(body, "customerNum");
    if (!number)
        return QStringLiteral("customerNum must be a JSON string (as a number it loses its leading zeros)");
    return ByNumber{*number};
}

Read readTel(const json &body)
{
    if (const auto wrong = unknownField(body, {"customerTel", "groupShare"}))
        return *wrong;
    const auto tel = text(body, "customerTel");
    if (!tel)
        return QStringLiteral("customerTel must be a JSON string (as a number it loses its leading zeros)");
    return ByTel{*tel};
}

template<typename Kind>
Read readUid(const json &body)
{
    if (const auto wrong = unknownField(body, {"customerUid"}))
        return *wrong;
    const auto number = uid(body);
    if (!number)
        return QStringLiteral("customerUid must be a JSON number with all its digits");
    return Kind{*number};
}

Read readPage(const json &body)
{
    if (const auto wrong = unknownField(body, {"postBackParameter"}))
        return *wrong;
    const auto position = body.find("postBackParameter");
    if (position == body.end())
        return Page{};
    const auto type = position->is_object() ? text(*position, "parameterType") : std::nullopt;
    const auto value = position->is_object() ? text(*position, "parameterValue") : std::nullopt;
    if (!type || !value || position->size() != 2)
        return QStringLiteral("postBackParameter must be what the page before gave: two strings");
    return Page{*type, *value};
}

} // namespace

std::optional<Endpoint> endpointOf(const QByteArray &path)
{
    static const std::array<std::pair<QByteArray, Endpoint>, 5> endpoints{{
        {"customerOpenApi/queryByNumber", Endpoint::ByNumber},
        {"customerOpenApi/queryByUid", Endpoint::ByUid},
        {"customerOpenapi/queryBytel", Endpoint::ByTel},
        {"customerOpenApi/queryCustomerPages", Endpoint::Pages},
        {"customerOpenApi/queryCustomerRechargeLog", Endpoint::RechargeLog},
    }};
    const auto at = std::ranges::find(endpoints, path, &std::pair<QByteArray, Endpoint>::first);
    return at == endpoints.end() ? std::nullopt : std::optional(at->second);
}

Read readQuestion(Endpoint endpoint, const json &body)
{
    switch (endpoint) {
    case Endpoint::ByNumber:
        return readNumber(body);
    case Endpoint::ByUid:
        return readUid<ByUid>(body);
    case Endpoint::ByTel:
        return readTel(body);
    case Endpoint::Pages:
        return readPage(body);
    case Endpoint::RechargeLog:
        return readUid<RechargeLog>(body);
    }
    Q_UNREACHABLE();
}

} // namespace sandbox
