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
};

} // namespace

bool printAnswer(const QString &text)
{
    const Printed printed = printLine(text);
    if (printed == Printed::Failed)
        complain(OutputWords::lost());
    return printed == Printed::Yes;
}

} // namespace cli
