// SPDX-License-Identifier: MIT
#include <kybio/decoding/envelope.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr qint64 memberDoesNotExist = 2015;

using json::find;

bool saysSomethingTwice(const json::Object &envelope)
{
    constexpr auto known = std::array{"status", "messages", "errorCode", "data"};
    return std::any_of(known.begin(), known.end(), [&envelope](const char *key) {
        const json::Value *given = find(envelope, key);
        return given != nullptr && given->isRepeated();
    });
}

QStringList messagesOf(const json::Object &envelope)
{
    QStringList messages;
    const json::Value *given = find(envelope, "messages");
    if (given == nullptr)
        return messages;
    if (const auto *one = given->string())
        messages << QString::fromStdString(*one);
    if (const auto *list = given->array())
        for (const json::Value &entry : *list)
            if (const auto *text = entry.string())
                messages << QString::fromStdString(*text);
    messages.removeIf([](const QString &message) { return message.trimmed().isEmpty(); });
    return messages;
}

struct ErrorCode {
    std::optional<qint64> number;
    bool isUnreadable = false; ///< there is one, and it is no whole number
};

ErrorCode errorCodeOf(const json::Object &envelope)
{
    const json::Value *given = find(envelope, "errorCode");
    if (given == nullptr || given->isNull())
        return {};
    const std::string *text = given->string();
    if (const auto *number = given->number())
        text = &number->text;
    if (text == nullptr)
        return {std::nullopt, true};
    const QByteArray digits = QByteArray::fromStdString(*text).trimmed();
    bool isInteger = false;
    const qint64 code = digits.toLongLong(&isInteger);
    if (!isInteger)
        return {std::nullopt, !digits.isEmpty()};
    return {code, false};
}

bool saysQuotaIsUsedUp(const QStringList &messages)
{
    // The one place where a message is branched on: the code of this refusal is unknown (PROTOCOL.md, section 4).
    return std::any_of(messages.cbegin(), messages.cend(),
                       [](const QString &message) { return message.contains(u"您已用完当日请求量"_s); });
}

Fault refusal(const json::Object &envelope, std::optional<qint64> code)
{
    Fault fault;
    fault.messages = messagesOf(envelope);
    fault.serviceCode = code;
    fault.cause = saysQuotaIsUsedUp(fault.messages) ? FaultCause::QuotaExhausted : FaultCause::RefusedByService;
    return fault;
}

} // namespace

Expected<json::Value> decodeEnvelope(QByteArrayView body)
{
    auto document = json::parse(body);
    if (!document)
        return document;
    auto *envelope = std::get_if<json::Object>(&document->is);
    if (envelope == nullptr)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"not an object"_s));
    if (saysSomethingTwice(*envelope))
        return tl::unexpected(Fault::because(FaultCause::NotJson, u"duplicate key"_s));

    const json::Value *given = find(*envelope, "status");
    const std::string *text = given == nullptr ? nullptr : given->string();
    const QString status = text == nullptr ? QString() : QString::fromStdString(*text).toLower();
    const bool succeeded = status == "success"_L1;
    if (!succeeded && status != "error"_L1)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"no status"_s));

    const auto [code, codeIsUnreadable] = errorCodeOf(*envelope);
    if (code == memberDoesNotExist)
        return json::Value{};
    // Something went wrong there, or this is another service: no member comes out of that.
    if (succeeded && codeIsUnreadable)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"success with an unreadable error code"_s));
    // 0 is "unknown error" beside `error`; beside `success` it can only mean that there was none.
    if (!succeeded || code.value_or(0) != 0)
        return tl::unexpected(refusal(*envelope, code));

    const auto data = envelope->find("data");
    return data == envelope->end() ? json::Value{} : std::move(data->second);
}

} // namespace kybio
