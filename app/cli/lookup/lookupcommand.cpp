// SPDX-License-Identifier: MIT
#include <cli/lookup/lookupcommand.h>

#include <cli/lookup/card.h>
#include <cli/lookup/faulttext.h>
#include <cli/lookup/jsonline.h>

#include <desk/log/lookuplog.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CliLookup)

public:
    static QString outputLost() { return tr("The answer could not be written. No more numbers are asked."); }
};

ExitCode exitCodeOf(const Answer &answer)
{
    if (!answer.result)
        return ExitCode::Fault;
    return *answer.result ? ExitCode::AllFound : ExitCode::SomebodyNotFound;
}

} // namespace

LookupCommand::LookupCommand(const LookupArguments &arguments, Service service)
    : m_json(arguments.json)
    , m_deadline(std::chrono::duration_cast<std::chrono::seconds>(service.options.deadline))
    , m_connection(service.credentials, std::move(service.options), service.proxy)
    , m_allowance(desk::Allowance::standardFolder())
    , m_run(m_connection.client(), arguments.numbers, [this](const Answer &answer) { return print(answer); })
{
    desk::logService(&m_connection.client());
    if (service.isCounted && service.credentials)
        QObject::connect(&m_run, &LookupRun::sending, &m_run, [this, appId = service.credentials->appId()] {
            m_allowance.count(appId); // what cannot be kept is no reason not to ask
        });
    QObject::connect(&m_run, &LookupRun::finished, qApp, [this] { QCoreApplication::exit(static_cast<int>(m_exitCode)); });
}

bool LookupCommand::print(const Answer &answer)
{
    m_exitCode = worse(m_exitCode, exitCodeOf(answer));
    const Printed printed = m_json ? printLine(jsonLine(answer, QDate::currentDate(), m_deadline)) : printForPeople(answer);
    if (printed == Printed::Yes)
        return true;
    if (printed == Printed::Failed)
        complain(Words::outputLost());
    m_exitCode = ExitCode::Fault;
    return false;
}

Printed LookupCommand::printForPeople(const Answer &answer)
{
    if (!answer.result) {
        complain(faultReport(answer, m_deadline));
        return Printed::Yes;
    }
    const QString blankLine = m_printedCard ? u"\n"_s : QString();
    m_printedCard = true;
    return printLine(blankLine + card(answer, QDate::currentDate(), QLocale()));
}

} // namespace cli
