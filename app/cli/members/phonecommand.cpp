// SPDX-License-Identifier: MIT
#include <cli/members/phonecommand.h>

#include <cli/answeroutput.h>
#include <cli/lookup/faulttext.h>
#include <cli/members/membersjson.h>
#include <cli/members/memberstext.h>
#include <cli/streams.h>

#include <desk/log/lookuplog.h>
#include <desk/text/phone.h>

#include <sentences/faultsentence.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

PhoneCommand::PhoneCommand(const PhoneArguments &arguments, LookupTarget target)
    : m_phones(arguments.phones)
    , m_json(arguments.json)
    , m_service(std::move(target))
{
}

void PhoneCommand::start()
{
    QMetaObject::invokeMethod(this, &PhoneCommand::askNext, Qt::QueuedConnection);
}

void PhoneCommand::askNext()
{
    while (!m_phones.isEmpty()) {
        if (ask(m_phones.takeFirst()))
            return;
    }
    QCoreApplication::exit(static_cast<int>(m_exitCode));
}

/// True where a question is under way now.
bool PhoneCommand::ask(const QString &typed)
{
    // What can be no number on the wire can be no phone there: the same length, the same characters.
    const auto asked = kybio::MemberNumber::parse(desk::phoneToAsk(typed));
    if (!asked || typed.contains(QChar::ReplacementCharacter)) { // what Qt makes of an argument that is not UTF-8
        give({typed, {}, FaultAnswer{kybio::Fault::because(kybio::FaultCause::InvalidNumber), noPhone()}});
        return false;
    }
    desk::logAsked("phone"_L1);
    m_asked.start();
    m_reply = m_service.client().queryByTel(asked->toString());
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, [this] { m_service.countCall(); });
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, [this, typed, phone = *asked] { take(typed, phone); });
    return true;
}

void PhoneCommand::take(const QString &typed, const kybio::MemberNumber &asked)
{
    const auto reply = std::move(m_reply);
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    PhoneAnswer answer{typed, {}, {}};
    if (const auto &result = reply->result(); !result) {
        answer.fault = FaultAnswer{result.error(), sentences::faultSentence(result.error(), m_service.deadline())};
    } else if (*result) {
        for (const kybio::Member &member : **result) {
            desk::Found found{asked, member, m_service.clocks().wall(), m_service.clocks().steady()};
            if (const auto time = reply->serverTime())
                found.serverTime = std::chrono::milliseconds(*time);
            answer.members.push_back(answerOf(typed, std::move(found), m_service.clocks(), m_service.deadline()));
        }
    }
    give(answer);
    askNext();
}

void PhoneCommand::give(const PhoneAnswer &answer)
{
    if (answer.fault)
        m_exitCode = worse(m_exitCode, ExitCode::Fault);
    else if (answer.members.empty())
        m_exitCode = worse(m_exitCode, ExitCode::SomebodyNotFound);
    if (answer.fault && !m_json) {
        complain(faultReport(answer.phone, answer.fault->sentence, answer.fault->fault));
        return;
    }
    const QString blankLine = std::exchange(m_hasPrinted, true) ? u"\n"_s : QString();
    if (!printAnswer(m_json ? phoneLine(answer) : QString(blankLine + phoneText(answer)))) {
        m_exitCode = ExitCode::Fault;
        m_phones.clear();
    }
}

} // namespace cli
