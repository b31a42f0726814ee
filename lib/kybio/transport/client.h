// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>
#include <kybio/signing/credentials.h>
#include <kybio/transport/call.h>
#include <kybio/transport/clientoptions.h>
#include <kybio/transport/preconnection.h>
#include <kybio/transport/reply.h>

#include <QSslConfiguration>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace kybio {

namespace json {
struct Value;
}

/// The door to the service. Asks; keeps nothing between two questions but the connection, which belongs to the manager.
///
/// Each question is sent at most once, whatever the server does: no redirect is followed, nothing is retried, no cookie is
/// kept, no certificate error can be ignored, HTTP/2 is off. Give a fresh manager after changing credentials or options:
/// a kept connection would go on under the old ones.
class Client {
public:
    /// `manager` must outlive the client. Its proxy is the one used. Without credentials every question ends as
    /// not-configured, and nothing is sent.
    Client(QNetworkAccessManager &manager, std::optional<Credentials> credentials, ClientOptions options = {});

    /// customerOpenApi/queryByNumber. An empty result: nobody has that number.
    [[nodiscard]] std::unique_ptr<Reply<Member>> queryByNumber(const MemberNumber &number) const;

    /// Opens the connection that the next question will use, without asking anything: see Preconnection. Null without
    /// credentials. Not while a question is under way: it has the connection, and a second one would be opened.
    [[nodiscard]] std::unique_ptr<Preconnection> preconnect() const;
    /// False for a moment at the start of a program where there are extra authorities: the system's are being read, and a
    /// question or a preconnection would hold the thread up until they are.
    [[nodiscard]] bool isPrepared() const;
    /// Closes every connection of the manager. To be called after a preconnection that failed, and never while a question is
    /// under way: Qt 6.4 counts a failed preconnection for ever and would open one connection more for each with the next
    /// question.
    void dropConnections() const;

    [[nodiscard]] const std::optional<Credentials> &credentials() const { return m_credentials; }

private:
    /// What the next endpoint costs: a call (path and body) and a decoder for `data`. Only with credentials.
    template<typename T>
    [[nodiscard]] std::unique_ptr<Reply<T>> ask(const Call &call, Result<T> (*decodeData)(const json::Value &)) const;

    [[nodiscard]] const std::optional<QSslConfiguration> &tls() const;
    [[nodiscard]] bool needsAuthorities() const;

    QNetworkAccessManager *m_manager;
    std::optional<Credentials> m_credentials;
    ClientOptions m_options;
    /// One object for every request: connections are only reused under the same one. Made when first needed: the first use
    /// of QSslConfiguration in a process costs 5 to 11 ms, which a window that is about to appear does not have.
    mutable std::optional<QSslConfiguration> m_tls;
};

} // namespace kybio
