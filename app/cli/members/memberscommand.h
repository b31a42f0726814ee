// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>
#include <cli/connection/askedservice.h>
#include <cli/exitcode.h>
#include <cli/interruption.h>
#include <cli/lookup/memberfile.h>
#include <cli/members/memberanswers.h>
#include <cli/members/membertotals.h>
#include <cli/progress.h>

#include <desk/members/everyone.h>

#include <QDate>
#include <QElapsedTimer>
#include <QObject>

namespace cli {

/// `members`: asks page by page, prints or keeps each page as it comes, then the sums, and ends the application with the exit
/// status. Keeps no member.
class MembersCommand final : public QObject {
    Q_OBJECT

public:
    MembersCommand(const MembersArguments &arguments, LookupTarget target);

    /// Returns at once; the rest happens in the event loop.
    void start();

private:
    void noteAnswer(const kybio::ReplyBase &reply);
    void take(const std::vector<kybio::Member> &members);
    [[nodiscard]] QString lineOf(const kybio::Member &member) const;
    void interrupt();
    void loseOutput();
    void finish();
    [[nodiscard]] std::optional<FaultAnswer> fault() const;
    /// False: it cannot be written.
    [[nodiscard]] bool sayEnd();

    MembersArguments m_arguments;
    AskedService m_service;
    std::optional<MemberFile> m_file;
    Progress m_progress;
    Interruption m_interruption;
    desk::Everyone m_everyone;
    MemberTotals m_totals;
    QDate m_today; ///< that the members of the last page are judged by
    bool m_clockDiffers = false;
    QElapsedTimer m_asked;
    bool m_outputLost = false;
};

} // namespace cli
