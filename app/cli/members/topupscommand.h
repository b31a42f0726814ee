// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>
#include <cli/connection/askedservice.h>
#include <cli/exitcode.h>
#include <cli/members/memberanswers.h>

#include <desk/scan/readscan.h>

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace cli {

/// `topups`: for each number one question who that is, and one what they have paid in; prints each answer as it comes, and ends
/// the application with the exit status.
class TopUpsCommand final : public QObject {
    Q_OBJECT

public:
    TopUpsCommand(const TopUpsArguments &arguments, LookupTarget target, desk::ScanRules rules);

    /// Returns at once; the rest happens in the event loop.
    void start();

private:
    void askNext();
    [[nodiscard]] bool ask(const QString &typed);
    void takeMember(const QString &typed, const kybio::MemberNumber &asked);
    void askTopUps(const NumberAnswer &member, qint64 customerUid);
    void takeTopUps(const NumberAnswer &member);
    void give(const TopUpsAnswer &answer);
    void follow(const kybio::ReplyBase &reply);

    QStringList m_numbers; ///< to be asked
    bool m_json;
    desk::ScanRules m_rules;
    AskedService m_service;
    std::unique_ptr<kybio::Reply<kybio::Member>> m_memberReply;
    std::unique_ptr<kybio::Reply<kybio::TopUps>> m_topUpsReply;
    QElapsedTimer m_asked;
    ExitCode m_exitCode = ExitCode::AllFound;
    bool m_hasPrinted = false;
};

} // namespace cli
