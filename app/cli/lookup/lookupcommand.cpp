// SPDX-License-Identifier: MIT
#include <cli/lookup/lookupcommand.h>

#include <cli/lookup/faulttext.h>
#include <cli/lookup/jsonline.h>
#include <cli/lookup/membercard.h>

#include <desk/log/lookuplog.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class LookupWords {
    Q_DECLARE_TR_FUNCTIONS(CliLookup)

public:
    static QString outputLost() { return tr("The answer could not be written. No more numbers are asked."); }
};

ExitCode exitCodeOf(const NumberAnswer &answer)
{
    if (answer.fault())
        return ExitCode::Fault;
    return answer.shown.found() != nullptr ? ExitCode::AllFound : ExitCode::SomebodyNotFound;
}

} // namespace

LookupCommand::LookupCommand(const LookupArguments &arguments, LookupTarget target, const desk::ScanRules &rules)
    : m_json(arguments.json)
    , m_deadline(std::chrono::duration_cast<std::chrono::seconds>(target.options.deadline))
    , m_connection(target.credentials, std::move(target.options), target.proxy)
    , m_allowance(desk::Allowance::standardFolder())
    , m_run(m_connection.client(), arguments.numbers, rules,
            [this](const QString &typed, desk::LookupState state) { return print(answerOf(typed, std::move(state))); })
{
    desk::logService(&m_connection.client());
    if (target.isCounted && target.credentials)
        QObject::connect(&m_run, &LookupRun::sending, &m_run, [this, appId = target.credentials->appId()] {
            m_allowance.count(appId); // what cannot be kept is no reason not to ask
        });
    QObject::connect(&m_run, &LookupRun::finished, qApp, [this] { QCoreApplication::exit(static_cast<int>(m_exitCode)); });
}

NumberAnswer LookupCommand::answerOf(const QString &typed, desk::LookupState state) const
{
    bool differs = false;
    if (auto *found = std::get_if<desk::Found>(&state))
        differs = std::exchange(found->awaitsConfirmation, false);
    return {typed, sentences::presentationOf(state, {.now = {m_clocks.wall(), m_clocks.steady()}, .deadline = m_deadline}),
            differs};
}

bool LookupCommand::print(const NumberAnswer &answer)
{
    m_exitCode = worse(m_exitCode, exitCodeOf(answer));
    const Printed printed = m_json ? printLine(jsonLine(answer)) : printForPeople(answer);
    if (printed == Printed::Yes)
        return true;
    if (printed == Printed::Failed)
        complain(LookupWords::outputLost());
    m_exitCode = ExitCode::Fault;
    return false;
}

Printed LookupCommand::printForPeople(const NumberAnswer &answer)
{
    if (answer.fault()) {
        complain(faultReport(answer));
        return Printed::Yes;
    }
    const QString blankLine = m_printedCard ? u"\n"_s : QString();
    m_printedCard = true;
    return printLine(blankLine + card(answer));
}

} // namespace cli
