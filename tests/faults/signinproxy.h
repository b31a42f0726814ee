// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

/// An HTTP proxy that lets through who signs in with a name and a password (Basic), and nobody else.
class SignInProxy final : public QObject {
    Q_OBJECT

public:
    /// Listens on a free port of 127.0.0.1. Whatever server is asked for, each connection goes on to `target` there.
    SignInProxy(QByteArray user, QByteArray password, quint16 target);
    ~SignInProxy() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Requests that it refused, and those that it let through.
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int passed() const { return m_passed; }

private:
    void accept();
    void read(QTcpSocket &client);
    void pass(QTcpSocket &client, const QByteArray &request);

    QTcpServer m_listener;
    QByteArray m_line; // that has to be among the headers
    quint16 m_target;
    int m_refused = 0;
    int m_passed = 0;
};
