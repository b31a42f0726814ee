// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

/// The `openssl s_server` program: it speaks what Qt's server refuses to (old protocols, weak keys, no encryption), and insists
/// on a client certificate.
class OpensslServer {
public:
    /// With NAME.pem and NAME.key below `folder`.
    OpensslServer(const QString &folder, const QString &name, const QStringList &more);
    ~OpensslServer();
    Q_DISABLE_COPY_MOVE(OpensslServer)

    [[nodiscard]] QString address() const { return QStringLiteral("https://127.0.0.1:") + m_port; }
    /// All that it says, and that clients told it through the encryption.
    [[nodiscard]] QByteArray said();

private:
    QProcess m_program;
    QByteArray m_said;
    QString m_port;
};
