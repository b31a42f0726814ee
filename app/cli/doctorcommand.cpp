// SPDX-License-Identifier: MIT
#include <cli/doctorcommand.h>

#include <cli/doctorjson.h>
#include <cli/exitcode.h>
#include <cli/streams.h>

#include <sentences/doctorsentence.h>

#include <kybio/transport/managerproxy.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class DoctorCommandWords {
    Q_DECLARE_TR_FUNCTIONS(CliDoctor)

public:
    static QString line(const desk::DoctorStep &step)
    {
        const sentences::Sentence sentence = sentences::doctorSentence(step);
        //: One line of the connection check: verdict, what was looked at, what was found, what to do.
        return tr("%1 - %2: %3. %4")
            .arg(sentences::doctorVerdictWord(step.verdict()), sentences::doctorCheckName(step.check), sentence.title,
                 sentence.text);
    }
    static QString leaveOut() { return tr("--free leaves the call out."); }
};

} // namespace

DoctorCommand::DoctorCommand(const DoctorArguments &arguments, const desk::DoctorInput &input,
                             const std::optional<QNetworkProxy> &proxy)
    : m_arguments(arguments)
    , m_allowance(desk::Allowance::standardFolder())
    , m_doctor(m_network, input)
{
    if (proxy)
        kybio::useProxy(m_network, *proxy);
    if (!arguments.demo)
        QObject::connect(&m_doctor, &desk::Doctor::sending, qApp, [this, appId = input.appId] { m_allowance.count(appId); });
    QObject::connect(&m_doctor, &desk::Doctor::changed, qApp, [this] { follow(); });
    QObject::connect(&m_doctor, &desk::Doctor::finished, qApp, [this] { end(); });
}

void DoctorCommand::start()
{
    if (!m_arguments.free) // on standard error: a script that reads the answer must not stumble over it
        complain(sentences::doctorCostNotice() + u' ' + DoctorCommandWords::leaveOut());
    m_doctor.start(m_arguments.free ? desk::DoctorScope::FreeOnly : desk::DoctorScope::WithCall);
}

void DoctorCommand::follow()
{
    if (m_arguments.json)
        return;
    // The clock may be judged again by the call's answer: its line waits for that.
    const QList<desk::DoctorStep> &steps = m_doctor.steps();
    const auto current = m_doctor.current();
    while (m_printed < steps.size() && steps.at(m_printed).finding != desk::DoctorFinding::Waiting) {
        const bool mayStillChange = steps.at(m_printed).check == desk::DoctorCheck::Clock && current
            && *current <= desk::DoctorCheck::Service;
        if (mayStillChange)
            return;
        m_outputLost = printLine(DoctorCommandWords::line(steps.at(m_printed++))) != Printed::Yes || m_outputLost;
    }
}

void DoctorCommand::end()
{
    if (m_arguments.json)
        m_outputLost = printLine(doctorJson(m_doctor)) != Printed::Yes;
    const bool fine = desk::worstOf(m_doctor.steps()) == nullptr && !m_outputLost;
    QCoreApplication::exit(static_cast<int>(fine ? ExitCode::AllFound : ExitCode::Fault));
}

} // namespace cli
