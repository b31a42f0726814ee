// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <kybio/signing/baseaddress.h>
#include <kybio/transport/clientoptions.h>

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

#include <optional>

class QNetworkAccessManager;

namespace desk {

/// Checks that the server speaks HTTP, and what time it has, with one GET of the base address.
///
/// This is no call. Calls are POSTs below `openapi/v1/`, and the service charges them to the app ID in their body (PROTOCOL.md,
/// sections 1 and 4). This GET is above that path and has no body, no app ID and no signature: there is nobody to charge it to.
/// For the same reason it does no harm that Qt may send it again where an open connection has died.
///
/// Any status is an answer: nobody says what the service shows at its root.
class HttpProbe final : public Probe {
    Q_OBJECT

public:
    HttpProbe(QNetworkAccessManager &network, const kybio::BaseAddress &address, const std::optional<QSslConfiguration> &tls,
              kybio::Clock clock, std::chrono::milliseconds deadline);
    ~HttpProbe() override;

    /// How far this computer's clock is ahead of the server's, in milliseconds, exact to about a second. No value where the
    /// server did not tell its time.
    [[nodiscard]] std::optional<qint64> clockAhead() const { return m_clockAhead; }

private:
    void run() override;
    void stop() override;
    void takeHead();
    void takeEnd();

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    kybio::Clock m_clock;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_errors;
    std::optional<qint64> m_clockAhead;
};

} // namespace desk
