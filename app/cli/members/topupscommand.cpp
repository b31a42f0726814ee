// SPDX-License-Identifier: MIT
#include <cli/members/topupscommand.h>

#include <cli/answeroutput.h>
#include <cli/lookup/faulttext.h>
#include <cli/lookup/lookuprun.h>
#include <cli/members/membersjson.h>
#include <cli/members/memberstext.h>
#include <cli/streams.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/answerstate.h>

#include <sentences/faultsentence.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

TopUpsCommand::TopUpsCommand(const TopUpsArguments &arguments, LookupTarget target, desk::ScanRules rules)
    : m_numbers(arguments.numbers)
    , m_json(arguments.json)
    , m_rules(std::move(rules))
    , m_service(std::move(target))
{
}

void TopUpsCommand::start()
{
    QMetaObject::invokeMethod(this, &TopUpsCommand::askNext, Qt::QueuedConnection);
}

void TopUpsCommand::askNext()
{
    while (!m_numbers.isEmpty()) {
        if (ask(m_numbers.takeFirst()))
            return;
    }
    QCoreApplication::exit(static_cast<int>(m_exitCode));
}

/// True where a question is under way now.
bool TopUpsCommand::ask(const QString &typed)
{
    const desk::ScanReading reading = readNumber(typed, m_rules);
    if (!reading) {
        const NumberAnswer refused = answerOf(typed, desk::Refused{reading.error(), m_rules}, m_service.clocks(),
                                              m_service.deadline());
        give({refused, {}, FaultAnswer{*refused.fault(), refused.shown.verdict}});
        return false;
    }
    desk::logAsked(reading->number);
    m_memberReply = m_service.client().queryByNumber(reading->number);
    follow(*m_memberReply);
    connect(m_memberReply.get(), &kybio::ReplyBase::finished, this,
            [this, typed, asked = reading->number] { takeMember(typed, asked); });
    return true;
}

void TopUpsCommand::follow(const kybio::ReplyBase &reply)
{
    m_asked.start();
    connect(&reply, &kybio::ReplyBase::sending, this, [this] { m_service.countCall(); });
}

void TopUpsCommand::takeMember(const QString &typed, const kybio::MemberNumber &asked)
{
    const auto reply = std::move(m_memberReply);
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    const NumberAnswer member = answerOf(typed, desk::answerState(asked, *reply, m_service.clocks()), m_service.clocks(),
                                         m_service.deadline());
    if (const desk::Found *found = member.shown.found(); found != nullptr) {
        if (const auto &uid = found->member.customerUid.value())
            return askTopUps(member, *uid);
        give({member, {}, FaultAnswer{kybio::Fault::because(kybio::FaultCause::NotJson, u"no customerUid"_s), noUid()}});
    } else if (const auto fault = member.fault()) {
        give({member, {}, FaultAnswer{*fault, member.shown.verdict}});
    } else {
        give({member, {}, {}});
    }
    askNext();
}

void TopUpsCommand::askTopUps(const NumberAnswer &member, qint64 customerUid)
{
    desk::logAsked("topups"_L1);
    m_topUpsReply = m_service.client().queryRechargeLog(customerUid);
    follow(*m_topUpsReply);
    connect(m_topUpsReply.get(), &kybio::ReplyBase::finished, this, [this, member] { takeTopUps(member); });
}

void TopUpsCommand::takeTopUps(const NumberAnswer &member)
{
    const auto reply = std::move(m_topUpsReply);
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    TopUpsAnswer answer{member, {}, {}};
    if (const auto &result = reply->result(); !result) {
        answer.fault = FaultAnswer{result.error(), sentences::faultSentence(result.error(), m_service.deadline())};
    } else {
        answer.topUps = desk::TopUpList(result->value_or(kybio::TopUps()));
    }
    give(answer);
    askNext();
}

void TopUpsCommand::give(const TopUpsAnswer &answer)
{
    if (answer.fault)
        m_exitCode = worse(m_exitCode, ExitCode::Fault);
    else if (!answer.topUps)
        m_exitCode = worse(m_exitCode, ExitCode::SomebodyNotFound);
    if (answer.fault && !m_json) {
        complain(faultReport(answer.member.number, answer.fault->sentence, answer.fault->fault));
        return;
    }
    const QString blankLine = std::exchange(m_hasPrinted, true) ? u"\n"_s : QString();
    if (!printAnswer(m_json ? topUpsLine(answer) : QString(blankLine + topUpsText(answer)))) {
        m_exitCode = ExitCode::Fault;
        m_numbers.clear();
    }
}

} // namespace cli
