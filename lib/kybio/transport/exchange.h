// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>
#include <kybio/transport/call.h>
#include <kybio/transport/clientoptions.h>
#include <kybio/transport/transfer.h>

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace kybio {

struct Arrived;

/// One HTTP exchange under one deadline: sends once, collects at most the cap, judges what came.
class Exchange final : public QObject {
    Q_OBJECT

public:
    /// Sends at once, or as soon as it is known which proxy to use. `manager` may go away meanwhile: the exchange then ends as
    /// cancelled.
    Exchange(QNetworkAccessManager &manager, const QNetworkRequest &request, const Call &call, QString appKey,
             const ClientOptions &options);
    ~Exchange() override;

    void abort();
    [[nodiscard]] bool mayHaveBeenCharged() const { return m_taken; }
    [[nodiscard]] std::optional<qint64> serverTime() const { return m_serverTime; }
    [[nodiscard]] const Transfer &transfer() const { return m_transfer; }

Q_SIGNALS:
    void sending();
    /// Exactly once. The exchange may be deleted in a slot of this.
    void arrived(const kybio::Expected<QByteArray> &arrival);

private:
    void send();
    void collect();
    void lookAtHeader();
    void judgeReply();
    [[nodiscard]] Arrived whatArrived();
    void end(const Expected<QByteArray> &arrival);
    void letGo() noexcept;

    QPointer<QNetworkAccessManager> m_manager;
    QNetworkRequest m_request;
    QByteArray m_body;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QString m_appKey;
    Clock m_clock;
    QByteArray m_wire;
    QList<QSslError> m_sslErrors;
    std::optional<qint64> m_serverTime;
    Transfer m_transfer;
    bool m_taken = false;
    bool m_ended = false;
    bool m_isLast = false; ///< of its connection: the server has closed it
};

} // namespace kybio
