// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>
#include <kybio/model/memberpage.h>
#include <kybio/model/topup.h>
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

/// Asks the service. Between two questions it keeps nothing but the open connection, which belongs to the manager.
///
/// Each question is sent at most once, whatever the server does: no redirect is followed, nothing is retried, no cookie is kept,
/// no certificate error can be ignored, and HTTP/2 is off. After a change of credentials or options, use a new manager: a
/// connection that is kept open would go on with the old ones.
class Client {
public:
    /// `manager` must outlive the client; its proxy is used, see useProxy() for how to choose it. Without credentials every
    /// question ends with the fault NotConfigured, and nothing is sent.
    Client(QNetworkAccessManager &manager, std::optional<Credentials> credentials, ClientOptions options = {});

    /// Asks by customerOpenApi/queryByNumber. An empty result means that nobody has the number. The caller owns the reply.
    [[nodiscard]] std::unique_ptr<Reply<Member>> queryByNumber(const MemberNumber &number) const;

    /// Asks by customerOpenApi/queryByUid. `customerUid` comes from an earlier answer. An empty result: deleted meanwhile.
    [[nodiscard]] std::unique_ptr<Reply<Member>> queryByUid(qint64 customerUid) const;
    /// Asks by customerOpenapi/queryBytel: all members with exactly this phone; an empty result means that nobody has it.
    [[nodiscard]] std::unique_ptr<Reply<std::vector<Member>>> queryByTel(const QString &phone) const;
    /// Asks by customerOpenApi/queryCustomerPages for one page of all members: the first, or the one that an earlier page named.
    /// A page is about 60 KB. Never an empty result.
    [[nodiscard]] std::unique_ptr<Reply<MemberPage>> queryCustomerPage(const std::optional<PagePosition> &from = {}) const;
    /// Asks by customerOpenApi/queryCustomerRechargeLog for what a member has paid in. Never an empty result.
    [[nodiscard]] std::unique_ptr<Reply<TopUps>> queryRechargeLog(qint64 customerUid) const;

    /// Opens the connection that the next question will use, without asking anything; see Preconnection. The caller owns it. Null
    /// without credentials. Do not call it while a question is under way: that has the connection, and a second one would be
    /// opened.
    [[nodiscard]] std::unique_ptr<Preconnection> preconnect() const;
    /// False for a moment at the start: the system's proxy is still being found out, and a preconnection would block the thread
    /// until it is; or there are extra authorities and those of the system are still being read, and a question would block it
    /// too.
    [[nodiscard]] bool isPrepared() const;
    /// Closes every connection of the manager. Call it after a preconnection that failed, and never while a question is under
    /// way. Qt 6.4 never forgets a failed preconnection, and would open one connection more for each with the next question.
    void dropConnections() const;

    [[nodiscard]] const std::optional<Credentials> &credentials() const { return m_credentials; }

private:
    /// All that another endpoint needs: what makes the call (path and body) of credentials, and a decoder for `data`.
    template<typename T, typename MakeCall>
    [[nodiscard]] std::unique_ptr<Reply<T>> ask(MakeCall makeCall, Result<T> (*decodeData)(const json::Value &)) const;

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
