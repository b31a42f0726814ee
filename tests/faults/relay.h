// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <optional>

/// A stretch of bad network between a client and a server on loopback.
class Relay final : public QObject {
    Q_OBJECT

public:
    struct Manners {
        std::chrono::milliseconds latency{0};   ///< in each direction
        qsizetype pieces = 0;                   ///< not 0: what the server says goes on in pieces of so many bytes
        std::chrono::milliseconds stutter{0};   ///< between two pieces
        std::optional<qsizetype> cutAfter = {}; ///< the server's bytes that get through; then both sides are hung up on
        bool swallows = false;                  ///< nothing gets through any more, and nobody is told
    };

    /// Listens on a free port of 127.0.0.1; each connection goes on to `target` there.
    explicit Relay(quint16 target);
    ~Relay() override;

    /// For what comes from now on.
    Manners manners;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of the connection that said most: bytes of the server that went to the client.
    [[nodiscard]] qsizetype passed() const { return m_passed; }
    /// As if a cable were pulled that somebody notices: connections end, new ones are refused.
    void goAway();
    void comeBack();

private:
    void accept();
    void toClient(QTcpSocket &client, QTcpSocket &server, QByteArray bytes);
    void later(QTcpSocket &socket, std::chrono::milliseconds delay, std::function<void()> action);

    QTcpServer m_listener;
    quint16 m_target;
    quint16 m_port = 0;
    qsizetype m_passed = 0;
};
