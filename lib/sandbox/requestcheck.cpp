// SPDX-License-Identifier: MIT
#include <sandbox/requestcheck.h>

#include <sandbox/signature.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

using nlohmann::json;

constexpr int noSignature = 1031;
constexpr int wrongSignature = 1032;
constexpr int unknownAppId = 1034;
constexpr int outsideAllowedTime = 9001;
constexpr int parameterError = 9003;

Refusal parameter(const QString &hint)
{
    return {200, parameterError, QStringLiteral("请求参数错误"), hint};
}

QByteArray withoutBlanks(QByteArray text)
{
    return text.replace(' ', QByteArray()).replace('\t', QByteArray());
}

/// Header names and media types mean the same in any letter case; the value of User-Agent does not.
bool isAsDocumented(const QByteArray &name, const QByteArray &got, const QByteArray &documented)
{
    return name == "User-Agent" ? got == documented : withoutBlanks(got).toLower() == withoutBlanks(documented);
}

std::optional<Refusal> checkHeaders(const ReceivedCall &call)
{
    static const std::array<std::pair<QByteArray, QByteArray>, 3> documented{{
        {"User-Agent", "openApi"},
        {"Content-Type", "application/json; charset=utf-8"},
        {"Accept-encoding", "gzip,deflate"},
    }};
    for (const auto &[name, value] : documented) {
        const std::vector<QByteArray> got = call.values(name);
        if (got.size() != 1 || !isAsDocumented(name, got.front(), value)) {
            return parameter(QStringLiteral("header %1 must be there once and be: %2")
                                 .arg(QString::fromLatin1(name), QString::fromLatin1(value)));
        }
    }
    return {};
}

std::optional<Refusal> checkTime(const ReceivedCall &call, const Rules &rules, qint64 now)
{
    const std::vector<QByteArray> stamps = call.values("Time-stamp");
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (stamps.size() != 1 || stamps.front().size() != 13 || !std::ranges::all_of(stamps.front(), isDigit))
        return parameter(QStringLiteral("header Time-stamp must be there once and be milliseconds since 1970, 13 digits"));
    if (!rules.clockTolerance)
        return {};
    const qint64 away = std::abs(stamps.front().toLongLong() - now);
    if (away <= rules.clockTolerance->count())
        return {};
    return Refusal{200, outsideAllowedTime, QStringLiteral("请求不在允许的时间内"),
                   QStringLiteral("Time-stamp is %1 ms away from the service's clock").arg(away)};
}

std::optional<Refusal> checkSignature(const ReceivedCall &call, const Rules &rules)
{
    if (call.values("Data-signature").front() == signature(rules.appKey, call.body))
        return {};
    return Refusal{200, wrongSignature, QStringLiteral("消息体与消息签名不匹配"), {}};
}

} // namespace

std::optional<Refusal> checkAddress(const ReceivedCall &call, const QByteArray &base)
{
    if (!call.target.startsWith(base) || !endpointOf(call.target.sliced(base.size())))
        return Refusal{404, 0, {}, {}};
    if (call.method != "POST")
        return Refusal{405, 0, {}, {}};
    return {};
}

Verdict checkRequest(const ReceivedCall &call, const Rules &rules, qint64 now)
{
    if (auto refusal = checkAddress(call, rules.base))
        return *refusal;
    if (call.values("Data-signature").size() != 1)
        return Refusal{200, noSignature, QStringLiteral("请求头中没有签名"),
                       QStringLiteral("header Data-signature must be there once")};
    if (auto refusal = checkHeaders(call))
        return *refusal;
    if (auto refusal = checkTime(call, rules, now))
        return *refusal;

    const json body = json::parse(call.body.begin(), call.body.end(), nullptr, false);
    if (!body.is_object())
        return parameter(QStringLiteral("the body must be one JSON object in UTF-8"));
    const auto appId = body.find("appId");
    if (appId == body.end() || !appId->is_string())
        return parameter(QStringLiteral("appId must be a JSON string"));
    if (QString::fromStdString(appId->get_ref<const std::string &>()) != rules.appId)
        return Refusal{200, unknownAppId, QStringLiteral("没有该appId对应的用户"),
                       QStringLiteral("this sandbox has another app ID")};
    if (auto refusal = checkSignature(call, rules))
        return *refusal;
    const auto read = readQuestion(*endpointOf(call.target.sliced(rules.base.size())), body);
    if (const auto *wrong = std::get_if<QString>(&read))
        return parameter(*wrong);
    return std::get<Question>(read);
}

} // namespace sandbox
