// SPDX-License-Identifier: MIT
#include <desk/log/lookuplog.h>

#include <desk/log/logevent.h>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QLatin1StringView nameOf(kybio::ContentType type)
{
    switch (type) {
    case kybio::ContentType::None:
        return "none"_L1;
    case kybio::ContentType::Json:
        return "json"_L1;
    case kybio::ContentType::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

void logService(const kybio::Client *client)
{
    if (client == nullptr || !client->credentials())
        qCInfo(connectionLog) << LogEvent("no-service"_L1);
    else
        qCInfo(connectionLog) << LogEvent("service"_L1)
                                     .token("host"_L1, QUrl(client->credentials()->address().toString()).host())
                                     .word("tls"_L1, client->credentials()->address().isPlainHttp() ? "no"_L1 : "yes"_L1);
}

void logAsked(const kybio::MemberNumber &number)
{
    qCInfo(lookupLog) << LogEvent("asked"_L1).number("length"_L1, number.toString().size());
}

void logAskedByPhone()
{
    qCInfo(lookupLog) << LogEvent("asked"_L1).word("by"_L1, "phone"_L1);
}

void logEnded(const kybio::ReplyBase &reply, const kybio::Fault *fault, bool isFound, std::chrono::milliseconds took)
{
    if (!lookupLog().isInfoEnabled())
        return;
    LogEvent event("ended"_L1);
    if (fault == nullptr)
        event.word("outcome"_L1, isFound ? "found"_L1 : "nobody"_L1);
    else
        event.word("outcome"_L1, kybio::kindName(fault->kind())).token("code"_L1, fault->code());
    const kybio::Transfer transfer = reply.transfer();
    event.number("ms"_L1, took.count())
        .number("status"_L1, transfer.httpStatus)
        .number("bytes"_L1, transfer.bytes)
        .word("type"_L1, nameOf(transfer.contentType))
        .word("charged"_L1, reply.mayHaveBeenCharged() ? "perhaps"_L1 : "no"_L1);
    qCInfo(lookupLog) << event;
}

void logDropped()
{
    qCInfo(lookupLog) << LogEvent("dropped"_L1);
}

} // namespace desk
