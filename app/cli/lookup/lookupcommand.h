// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>
#include <cli/connection/lookuptarget.h>
#include <cli/exitcode.h>
#include <cli/lookup/lookuprun.h>
#include <cli/lookup/numberanswer.h>
#include <cli/streams.h>

#include <desk/connection/allowance.h>
#include <desk/connection/connection.h>

namespace cli {

/// `lookup`: asks, prints each answer as it comes, and ends the application with the exit status.
class LookupCommand {
public:
    LookupCommand(const LookupArguments &arguments, LookupTarget target, const desk::ScanRules &rules);

    /// Returns at once; the rest happens in the event loop.
    void start() { m_run.start(); }

private:
    [[nodiscard]] NumberAnswer answerOf(const QString &typed, desk::LookupState state) const;
    [[nodiscard]] bool print(const NumberAnswer &answer);
    [[nodiscard]] Printed printForPeople(const NumberAnswer &answer);

    bool m_json;
    std::chrono::seconds m_deadline;
    desk::Clocks m_clocks;
    desk::Connection m_connection; // one for all numbers
    desk::Allowance m_allowance;
    LookupRun m_run;
    ExitCode m_exitCode = ExitCode::AllFound;
    bool m_printedCard = false;
};

} // namespace cli
