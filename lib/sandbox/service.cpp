// SPDX-License-Identifier: MIT
#include <sandbox/service.h>

#include <sandbox/catalogue.h>
#include <sandbox/envelope.h>
#include <sandbox/trouble.h>

namespace sandbox {

namespace {

constexpr auto callPath = "/openapi/v1/customerOpenApi/queryByNumber";

HttpAnswer json(const QByteArray &body)
{
    return {200, jsonContentType, body, {}};
}

HttpAnswer refused(const Refusal &refusal)
{
    if (refusal.httpStatus == 200)
        return json(errorWith(refusal.errorCode, refusal.message, refusal.hint));
    const QByteArray words = refusal.httpStatus == 405 ? "405 Method Not Allowed" : "404 Not Found";
    return {refusal.httpStatus, "text/html; charset=utf-8", "<html><body><h1>" + words + "</h1></body></html>\n", {}};
}

HttpAnswer found(const SampleMember &member, QDate today)
{
    return json(successWith(withDates(member.data, today),
                            member.leavesOutErrorCode ? ErrorCodeOfSuccess::LeftOut : ErrorCodeOfSuccess::Null));
}

} // namespace

Service::Service(const Options &options)
    : m_rules{options.pathPrefix.toUtf8() + callPath, options.appId, options.appKey, options.clockTolerance}
    , m_quota(options.dailyLimit)
{
}

HttpAnswer Service::answer(const ReceivedCall &call, qint64 now, QDate today)
{
    if (const auto refusal = checkAddress(call, m_rules.path))
        return refused(*refusal);
    if (!m_quota.charge(today))
        return json(quotaUsedUp());
    const Verdict verdict = checkRequest(call, m_rules, now);
    if (const auto *refusal = std::get_if<Refusal>(&verdict))
        return refused(*refusal);
    return answerFor(std::get<Question>(verdict).customerNum, today);
}

HttpAnswer Service::answerFor(const QString &number, QDate today)
{
    const Trouble *trouble = findTrouble(number);
    if (trouble && trouble->insteadNumber.isEmpty())
        return {trouble->httpStatus, trouble->contentType, trouble->body, trouble->hold};
    const SampleMember *member = findMember(trouble ? trouble->insteadNumber : number);
    return member ? found(*member, today) : json(unknownMember());
}

} // namespace sandbox
