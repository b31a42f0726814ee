// SPDX-License-Identifier: MIT
#include <sandbox/envelope.h>

#include <nlohmann/json.hpp>

namespace sandbox {

namespace {

QByteArray quoted(const QString &text)
{
    return QByteArray::fromStdString(nlohmann::json(text.toStdString()).dump());
}

} // namespace

QByteArray successWith(const QByteArray &data, ErrorCodeOfSuccess errorCode)
{
    QByteArray json = R"({"status":"success","messages":[])";
    if (errorCode == ErrorCodeOfSuccess::Null)
        json += R"(,"errorCode":null)";
    if (!data.isEmpty())
        json += R"(,"data":)" + data;
    return json + '}';
}

QByteArray errorWith(int errorCode, const QString &message, const QString &hint)
{
    QByteArray messages = quoted(message);
    if (!hint.isEmpty())
        messages += ',' + quoted(hint);
    return R"({"status":"error","messages":[)" + messages + R"(],"errorCode":)" + QByteArray::number(errorCode) + '}';
}

QByteArray unknownMember()
{
    return errorWith(2015, QStringLiteral("会员不存在"));
}

QByteArray quotaUsedUp()
{
    return R"({"status":"error","messages":[)" + quoted(QStringLiteral("您已用完当日请求量，请明天再试"))
        + R"(],"errorCode":null})";
}

} // namespace sandbox
