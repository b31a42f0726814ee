// SPDX-License-Identifier: MIT
// Any body is a member, nobody, or a fault that says why: envelope and member, from bytes to values.
#include "require.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using kybio::Expected;
using kybio::FaultKind;
using kybio::Field;
using kybio::Member;
namespace json = kybio::json;

namespace {

/// A password or weixinOpenIds has no place in the tree, in whatever letter case and however deep.
void requireNoSecret(const json::Value &value)
{
    if (const json::Array *array = value.array())
        for (const json::Value &entry : *array)
            requireNoSecret(entry);
    const json::Object *object = value.object();
    if (object == nullptr)
        return;
    for (const auto &[key, entry] : *object) {
        const QByteArray name = QByteArray::fromStdString(key).toLower();
        fuzzing::require(name != "password" && name != "weixinopenids", "no secret is kept");
        requireNoSecret(entry);
    }
}

/// The text of a field as the tree has it, whether it came as a string or as a number.
const std::string *rawText(const json::Object &object, std::string_view key)
{
    const auto at = object.find(key);
    if (at == object.end())
        return nullptr;
    if (const json::Number *number = at->second.number())
        return &number->text;
    return at->second.string();
}

QString shown(const QString &text)
{
    return text;
}

QString shown(const kybio::Decimal &number)
{
    return number.toString();
}

QString shown(qint64 number)
{
    return QString::number(number);
}

QString shown(const kybio::CalendarDate &date)
{
    return date.toString();
}

/// An exponent is written out: that the digits are right is a matter of the target `decimal`.
bool isWrittenOut(const QString &sent)
{
    return sent.contains(u'e', Qt::CaseInsensitive);
}

/// What a field shows is, character by character, what was sent: no zero lost, no digit rounded, no day moved.
template<typename T>
void requireSame(const json::Object &object, std::string_view key, const Field<T> &field)
{
    fuzzing::require(!(field.hasValue() && field.isUnreadable()), "a value or unreadable, not both");
    if (!field.hasValue())
        return;
    const std::string *raw = rawText(object, key);
    fuzzing::require(raw != nullptr, "a value was sent");
    QString sent = QString::fromStdString(*raw);
    if constexpr (std::is_same_v<T, kybio::CalendarDate>) {
        // The time may be behind a T, without seconds or with a fraction; day, hour and minute are as sent.
        constexpr qsizetype day = 10;
        constexpr qsizetype minute = 16;
        if (sent.size() > day && sent[day] == u'T')
            sent[day] = u' ';
        fuzzing::require(shown(*field.value()).first(std::min(minute, sent.size())) == sent.first(std::min(minute, sent.size())),
                         "the day and the minute are what was sent");
        fuzzing::require(kybio::CalendarDate::parse(shown(*field.value())) == field.value(), "what is printed can be read");
        fuzzing::require(!sent.contains(u'Z') && sent.count(u'-') == 2 && !sent.contains(u'+'), "it had no zone");
        return;
    }
    if constexpr (std::is_same_v<T, kybio::Decimal> || std::is_same_v<T, qint64>)
        if (isWrittenOut(sent))
            return;
    if constexpr (!std::is_same_v<T, QString>)
        if (shown(*field.value()) != sent && sent.startsWith(u'-'))
            sent.remove(0, 1); // a minus sign on zero is dropped
    fuzzing::require(shown(*field.value()) == sent, "the value is what was sent");
    fuzzing::require(sent.isValidUtf16(), "and can be written");
}

void look(const json::Object &object, const Member &member)
{
    fuzzing::require(member.customerUid.hasValue() || member.customerUid.isUnreadable(), "a member has a uid");
    requireSame(object, "customerUid", member.customerUid);
    if (member.customerUid.hasValue())
        fuzzing::require(!isWrittenOut(QString::fromStdString(*rawText(object, "customerUid"))), "a uid has all its digits");
    requireSame(object, "number", member.number);
    requireSame(object, "name", member.name);
    requireSame(object, "categoryName", member.categoryName);
    requireSame(object, "balance", member.balance);
    requireSame(object, "point", member.point);
    requireSame(object, "discount", member.discount);
    requireSame(object, "phone", member.phone);
    requireSame(object, "birthday", member.birthday);
    requireSame(object, "email", member.email);
    requireSame(object, "createdDate", member.createdDate);
    requireSame(object, "expiryDate", member.expiryDate);
    requireSame(object, "onAccount", member.onAccount);
    requireSame(object, "enable", member.enable);
}

QByteArray inBlanks(QByteArrayView body)
{
    // In front of a byte-order mark they would be something else.
    const bool hasMark = body.startsWith("\xef\xbb\xbf");
    return QByteArray(hasMark ? "" : " \r\n\t") + body.toByteArray() + "\n ";
}

void requireSameEnvelope(const Expected<json::Value> &a, const Expected<json::Value> &b)
{
    fuzzing::require(a.has_value() == b.has_value(), "blanks around an answer change nothing");
    if (!a)
        fuzzing::require(a.error() == b.error(), "nor why it is none");
    else
        fuzzing::require(kybio::decodeMember(*a) == kybio::decodeMember(*b), "nor the member");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    const auto envelope = kybio::decodeEnvelope(body);
    if (!envelope) {
        const FaultKind kind = envelope.error().kind();
        fuzzing::require(kind == FaultKind::BadReply || kind == FaultKind::Refused || kind == FaultKind::QuotaExhausted,
                         "an envelope is unreadable, refused or out of quota");
        fuzzing::require(!envelope.error().code().isEmpty(), "every fault has a code");
        for (const QString &message : envelope.error().messages)
            fuzzing::require(message.isValidUtf16() && !message.trimmed().isEmpty(), "a message says something");
        return 0;
    }
    requireSameEnvelope(envelope, kybio::decodeEnvelope(inBlanks(body)));
    requireNoSecret(*envelope);
    const auto member = kybio::decodeMember(*envelope);
    if (!member) {
        fuzzing::require(member.error().kind() == FaultKind::BadReply, "data is a member, nobody or unreadable");
        return 0;
    }
    if (*member)
        look(*envelope->object(), **member);
    return 0;
}
