// SPDX-License-Identifier: MIT
#include <cli/lookup/lookupcommand.h>

#include <cli/answeroutput.h>
#include <cli/lookup/faulttext.h>
#include <cli/lookup/jsonline.h>
#include <cli/lookup/membercard.h>
#include <cli/streams.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class LookupWords {
    Q_DECLARE_TR_FUNCTIONS(CliLookup)

public:
    static QString notAsked(int numbers) { return tr("%n numbers were not asked.", nullptr, numbers); }
    static QString progress(qsizetype done, qsizetype of) { return tr("%1 of %2 numbers").arg(done).arg(of); }
};

ExitCode exitCodeOf(const NumberAnswer &answer)
{
    if (answer.fault())
        return ExitCode::Fault;
    return answer.shown.found() != nullptr ? ExitCode::AllFound : ExitCode::SomebodyNotFound;
}

} // namespace

LookupCommand::LookupCommand(const LookupArguments &arguments, const QStringList &numbers, LookupTarget target,
                             const desk::ScanRules &rules)
    : m_json(arguments.json)
    , m_numberCount(numbers.size())
    , m_service(std::move(target))
    , m_progress(arguments.keep ? OutputTo::File : OutputTo::Stream)
    , m_run(m_service.client(), numbers, arguments.list ? NumbersOf::List : NumbersOf::CommandLine, rules,
            [this](const QString &typed, desk::LookupState state) {
                return take(answerOf(typed, std::move(state), m_service.clocks(), m_service.deadline()));
            })
{
    if (arguments.keep) {
        m_file.emplace(*arguments.keep);
        m_interruption.emplace();
        QObject::connect(&*m_interruption, &Interruption::came, &m_run, [this] { interrupt(); });
    }
    QObject::connect(&m_run, &LookupRun::sending, &m_run, [this] { m_service.countCall(); });
    QObject::connect(&m_run, &LookupRun::finished, qApp, [this] { finish(); });
}

void LookupCommand::start()
{
    if (m_file && !m_file->begin())
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(static_cast<int>(ExitCode::Fault)); }, Qt::QueuedConnection);
    else
        m_run.start();
}

bool LookupCommand::take(const NumberAnswer &answer)
{
    m_exitCode = worse(m_exitCode, exitCodeOf(answer));
    m_progress.clear();
    m_outputLost = !(m_file ? keep(answer) : print(answer));
    if (m_outputLost)
        m_exitCode = ExitCode::Fault;
    else
        m_progress.show(LookupWords::progress(++m_answerCount, m_numberCount));
    return !m_outputLost;
}

bool LookupCommand::print(const NumberAnswer &answer)
{
    if (m_json)
        return printAnswer(jsonLine(answer));
    if (answer.fault()) {
        complain(faultReport(answer));
        return true;
    }
    const QString blankLine = m_printedCard ? u"\n"_s : QString();
    m_printedCard = true;
    return printAnswer(blankLine + card(answer));
}

/// Who is not found does not stand in the file: standard error says it.
bool LookupCommand::keep(const NumberAnswer &answer)
{
    if (answer.fault())
        complain(faultReport(answer));
    else if (answer.shown.found() == nullptr)
        complain(card(answer));
    else {
        if (answer.numberDiffers)
            complain(otherNumber(answer));
        return m_file->add(answer.shown.found()->member, answer.shown.standing->standing);
    }
    return true;
}

void LookupCommand::interrupt()
{
    m_progress.clear();
    sayInterrupted();
    m_exitCode = ExitCode::Fault;
    m_run.stop();
}

void LookupCommand::finish()
{
    m_progress.clear();
    if (m_run.left() > 0 && !m_outputLost) // who left does not need to know
        complain(LookupWords::notAsked(m_run.left()));
    if (m_file && !m_outputLost) {
        if (m_file->count() == 0)
            complain(m_file->untouched());
        else if (!m_file->finish() || !printAnswer(m_file->summary()))
            m_exitCode = ExitCode::Fault;
    }
    QCoreApplication::exit(static_cast<int>(m_exitCode));
}

} // namespace cli
