// SPDX-License-Identifier: MIT
#include <cli/answeroutput.h>

#include <cli/streams.h>

#include <QCoreApplication>

namespace cli {
namespace {

class OutputWords {
    Q_DECLARE_TR_FUNCTIONS(CliOutput)

public:
    static QString lost() { return tr("The answer could not be written. Nothing more is asked."); }
    static QString interrupted()
    {
        return tr("Ending with what came. The answer that is under way is still waited for; Ctrl+C again ends at once.");
    }
};

} // namespace

bool printAnswer(const QString &text)
{
    const Printed printed = printLine(text);
    if (printed == Printed::Failed)
        complain(OutputWords::lost());
    return printed == Printed::Yes;
}

void sayInterrupted()
{
    complain(OutputWords::interrupted());
}

} // namespace cli
