// SPDX-License-Identifier: MIT
#include <cli/members/memberscommand.h>

#include <cli/answeroutput.h>
#include <cli/lookup/faulttext.h>
#include <cli/members/membersjson.h>
#include <cli/members/memberstext.h>
#include <cli/streams.h>

#include <desk/clock/trustedday.h>
#include <desk/log/lookuplog.h>

#include <sentences/clockwarning.h>
#include <sentences/faultsentence.h>

#include <QCoreApplication>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

using State = desk::MemberRun::State;

MembersCommand::MembersCommand(const MembersArguments &arguments, LookupTarget target)
    : m_arguments(arguments)
    , m_service(std::move(target))
    , m_progress(arguments.keep ? OutputTo::File : OutputTo::Stream)
    , m_everyone(m_service.client())
{
    if (arguments.keep)
        m_file.emplace(*arguments.keep);
    connect(&m_everyone, &desk::MemberRun::sending, this, [this] {
        m_service.countCall();
        desk::logAsked("members"_L1);
        m_asked.start();
    });
    connect(&m_interruption, &Interruption::came, this, &MembersCommand::interrupt);
    connect(&m_everyone, &desk::MemberRun::answered, this, &MembersCommand::noteAnswer);
    connect(&m_everyone, &desk::Everyone::arrived, this, &MembersCommand::take);
    connect(&m_everyone, &desk::MemberRun::stateChanged, this, [this] {
        if (m_everyone.state() != State::Asking)
            finish();
    });
}

void MembersCommand::start()
{
    const auto begin = [this] {
        if (m_file && !m_file->begin())
            QCoreApplication::exit(static_cast<int>(ExitCode::Fault));
        else
            m_everyone.goOn(m_arguments.mostCalls.value_or(std::numeric_limits<int>::max()));
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void MembersCommand::noteAnswer(const kybio::ReplyBase &reply)
{
    // It asks for pages and nothing else.
    desk::logEnded(static_cast<const kybio::Reply<kybio::MemberPage> &>(reply),
                   std::chrono::milliseconds(m_asked.isValid() ? m_asked.elapsed() : 0));
    const desk::TimeHere now{m_service.clocks().wall(), m_service.clocks().steady()};
    desk::AnswerTime answer{now.wall, now.steady};
    if (const auto time = reply.serverTime())
        answer.server = std::chrono::milliseconds(*time);
    const auto ahead = desk::serverAhead(answer, now);
    m_today = desk::trustedDay(now, ahead);
    if (!desk::isWorthSaying(ahead) || std::exchange(m_clockDiffers, true) || m_arguments.json)
        return;
    complain(sentences::clockWarning(ahead, m_today == now.wall.date() ? QDate() : m_today, QLocale()));
}

void MembersCommand::take(const std::vector<kybio::Member> &members)
{
    QStringList lines;
    for (const kybio::Member &member : members) {
        m_totals.balance.add(member.balance);
        m_totals.point.add(member.point);
        if (!m_file)
            lines << lineOf(member);
        else if (!m_file->add(member, desk::standingOf(member, m_today).standing))
            return loseOutput();
    }
    m_progress.clear();
    if (!lines.isEmpty() && !printAnswer(lines.join(u'\n')))
        return loseOutput();
    m_progress.show(membersProgress(m_everyone.count(), m_everyone.calls()));
}

QString MembersCommand::lineOf(const kybio::Member &member) const
{
    const desk::StandingVerdict verdict = desk::standingOf(member, m_today);
    if (!m_arguments.json)
        return memberText(member, verdict);
    const auto contacts = m_arguments.withContacts ? desk::Contacts::Kept : desk::Contacts::Left;
    return memberLine(member, verdict.standing, contacts, m_clockDiffers);
}

void MembersCommand::interrupt()
{
    m_progress.clear();
    sayInterrupted();
    m_everyone.stop();
}

void MembersCommand::loseOutput()
{
    m_outputLost = true;
    m_everyone.stop();
}

void MembersCommand::finish()
{
    m_progress.clear();
    m_totals.members = m_everyone.count();
    m_totals.calls = m_everyone.calls();
    m_totals.unreadableRows = m_everyone.unreadableRows();
    m_totals.isComplete = m_everyone.state() == State::Complete;
    const bool isWritten = !m_outputLost && sayEnd();
    ExitCode exitCode = m_everyone.state() == State::CallLimit ? ExitCode::SomebodyNotFound : ExitCode::Fault;
    if (m_totals.isComplete)
        exitCode = ExitCode::AllFound;
    QCoreApplication::exit(static_cast<int>(isWritten ? exitCode : ExitCode::Fault));
}

std::optional<FaultAnswer> MembersCommand::fault() const
{
    if (const auto &fault = m_everyone.fault())
        return FaultAnswer{*fault, sentences::faultSentence(*fault, m_service.deadline())};
    if (m_everyone.state() == State::Circling)
        return FaultAnswer{kybio::Fault::because(kybio::FaultCause::NotJson, u"the same page again"_s), circling()};
    if (m_everyone.state() == State::Stopped)
        return FaultAnswer{kybio::Fault::because(kybio::FaultCause::Cancelled), stopped()};
    return std::nullopt;
}

bool MembersCommand::sayEnd()
{
    const auto fault = this->fault();
    if (m_arguments.json)
        return printAnswer(summaryLine(m_totals, fault));
    if (fault)
        complain(faultReport({}, fault->sentence, fault->fault));
    if (m_file) {
        // A file that is there may be a whole list: it is not given away for none.
        if (m_totals.members == 0 && !m_totals.isComplete) {
            complain(m_file->untouched());
            return true;
        }
        if (!m_file->finish() || !printAnswer(m_file->summary()))
            return false;
    }
    if (!m_totals.isComplete)
        complain(incomplete());
    const QString blankLine = m_file || m_totals.members == 0 ? QString() : u"\n"_s;
    return printAnswer(blankLine + summaryText(m_totals));
}

} // namespace cli
