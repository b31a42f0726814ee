// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>
#include <cli/connection/askedservice.h>
#include <cli/exitcode.h>
#include <cli/members/memberanswers.h>

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace cli {

/// `phone`: asks for phones one after the other, each at most once, prints each answer as it comes, and ends the application with
/// the exit status.
class PhoneCommand final : public QObject {
    Q_OBJECT

public:
    PhoneCommand(const PhoneArguments &arguments, LookupTarget target);

    /// Returns at once; the rest happens in the event loop.
    void start();

private:
    void askNext();
    [[nodiscard]] bool ask(const QString &typed);
    void take(const QString &typed, const kybio::MemberNumber &asked);
    void give(const PhoneAnswer &answer);

    QStringList m_phones; ///< to be asked
    bool m_json;
    AskedService m_service;
    std::unique_ptr<kybio::Reply<std::vector<kybio::Member>>> m_reply;
    QElapsedTimer m_asked;
    ExitCode m_exitCode = ExitCode::AllFound;
    bool m_hasPrinted = false;
};

} // namespace cli
