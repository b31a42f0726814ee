// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QSslConfiguration;

namespace kybio {

class BaseAddress;

/// A connection that is opened before the next question: name, TCP and TLS, and not one byte of HTTP. It is no call.
///
/// The next question uses the connection, even while it is still being opened. Where one is open already, nothing happens on the
/// network. Deleting a preconnection that is under way gives it up. A failure is not described: the next question will do that.
class Preconnection final : public QObject {
    Q_OBJECT

public:
    ~Preconnection() override;

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// After finished(): whether there is a connection.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether a connection had to be opened, or was tried. False where one was open already.
    [[nodiscard]] bool wasNeeded() const { return m_needed; }

Q_SIGNALS:
    /// Exactly once, and never from within Client::preconnect(). A slot may delete the preconnection.
    void finished();

private:
    friend class Client;

    Preconnection(QNetworkAccessManager &manager, const BaseAddress &address, const std::optional<QSslConfiguration> &tls,
                  std::chrono::milliseconds deadline);
    void end(bool open);

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    bool m_finished = false;
    bool m_open = false;
    bool m_needed = false;
};

} // namespace kybio
