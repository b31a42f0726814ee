// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>
#include <cli/connection/askedservice.h>
#include <cli/exitcode.h>
#include <cli/interruption.h>
#include <cli/lookup/lookuprun.h>
#include <cli/lookup/memberfile.h>
#include <cli/lookup/numberanswer.h>
#include <cli/progress.h>

namespace cli {

/// `lookup`: asks, prints or keeps each answer as it comes, and ends the application with the exit status.
class LookupCommand {
public:
    /// `numbers`: those of the arguments, or of the list that these name.
    LookupCommand(const LookupArguments &arguments, const QStringList &numbers, LookupTarget target,
                  const desk::ScanRules &rules);

    /// Returns at once; the rest happens in the event loop.
    void start();

private:
    [[nodiscard]] bool take(const NumberAnswer &answer);
    [[nodiscard]] bool print(const NumberAnswer &answer);
    [[nodiscard]] bool keep(const NumberAnswer &answer);
    void interrupt();
    void finish();

    bool m_json;
    qsizetype m_numberCount;
    qsizetype m_answerCount = 0;
    AskedService m_service;
    std::optional<MemberFile> m_file;
    std::optional<Interruption> m_interruption; ///< where there is something to save
    Progress m_progress;
    LookupRun m_run;
    ExitCode m_exitCode = ExitCode::AllFound;
    bool m_printedCard = false;
    bool m_outputLost = false;
};

} // namespace cli
