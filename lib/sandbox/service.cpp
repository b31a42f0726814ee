// SPDX-License-Identifier: MIT
#include <sandbox/service.h>

#include <sandbox/catalogue.h>
#include <sandbox/envelope.h>
#include <sandbox/memberlists.h>
#include <sandbox/trouble.h>

namespace sandbox {

namespace {

constexpr int parameterError = 9003;
constexpr auto callsBelow = "/openapi/v1/";

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
    : m_rules{options.pathPrefix.toUtf8() + callsBelow, options.appId, options.appKey, options.clockTolerance}
    , m_quota(options.dailyLimit)
    , m_pageSize(options.pageSize)
    , m_generated(options.generatedMembers)
{
}

HttpAnswer Service::answer(const ReceivedCall &call, qint64 now, QDate today)
{
    if (const auto refusal = checkAddress(call, m_rules.base))
        return refused(*refusal);
    if (!m_quota.charge(today))
        return json(quotaUsedUp());
    const Verdict verdict = checkRequest(call, m_rules, now);
    if (const auto *refusal = std::get_if<Refusal>(&verdict))
        return refused(*refusal);
    return std::visit([&](const auto &asked) { return answerTo(asked, today); }, std::get<Question>(verdict));
}

HttpAnswer Service::answerTo(const ByUid &asked, QDate today) const
{
    // A deleted member's uid has an empty member.
    const QByteArray data = memberWithUid(asked.customerUid, today);
    return json(successWith(data.isEmpty() ? QByteArray("{}") : data));
}

HttpAnswer Service::answerTo(const ByTel &asked, QDate today) const
{
    return json(successWith(membersWithPhone(asked.customerTel, today)));
}

HttpAnswer Service::answerTo(const Page &asked, QDate today) const
{
    const auto page = memberPage(asked, m_pageSize, m_generated, today);
    if (!page)
        return json(
            errorWith(parameterError, QStringLiteral("请求参数错误"), QStringLiteral("no page gave this postBackParameter")));
    return json(successWith(*page));
}

HttpAnswer Service::answerTo(const RechargeLog &asked, QDate /*today*/) const
{
    return json(successWith(topUpsOf(asked.customerUid)));
}

HttpAnswer Service::answerTo(const ByNumber &asked, QDate today) const
{
    const QString &number = asked.customerNum;
    const Trouble *trouble = findTrouble(number);
    if (trouble && trouble->insteadNumber.isEmpty())
        return {trouble->httpStatus, trouble->contentType, trouble->body, trouble->hold};
    const SampleMember *member = findMember(trouble ? trouble->insteadNumber : number);
    return member ? found(*member, today) : json(unknownMember());
}

} // namespace sandbox
