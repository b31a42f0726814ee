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

/// Whether HTTP is spoken, and what time it is there: one GET of the base address.
///
/// This is no call. Calls are POSTs below `openapi/v1/`, and the service charges them to the app ID in their body
/// (PROTOCOL.md, sections 1 and 4); a GET above that path, without body, app ID and signature, has nobody to be charged to.
/// For the same reason it does no harm that Qt may send a GET again where a kept connection has died.
/// Any status counts as an answer: nothing says what the service shows at its root.
class HttpProbe final : public Probe {
    Q_OBJECT

public:
    HttpProbe(QNetworkAccessManager &network, const kybio::BaseAddress &address, const std::optional<QSslConfiguration> &tls,
              kybio::Clock clock, std::chrono::milliseconds deadline);
    ~HttpProbe() override;

    /// This computer's clock minus the server's, in milliseconds, exact to about a second; nothing where the server did not
    /// tell its time.
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
