// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

/// What a ScriptedServer does about one request.
struct Script {
    enum class Moment {
        Accepted,    ///< at once, before anything was read; the request that may follow is then left unanswered
        RequestRead, ///< the whole request, body included, was read
    };
    enum class Ending { KeepOpen, Close, Reset };

    QByteArray bytes = {}; ///< sent as they are; nothing where empty
    Ending ending = Ending::KeepOpen;
    Moment moment = Moment::RequestRead;
    int dripMs = 0; ///< not 0: `dripStep` bytes every so many milliseconds, from `dripFrom` on
    qsizetype dripFrom = 0;
    qsizetype dripStep = 1;
    bool endless = false; ///< goes on with blanks for as long as somebody reads
};

/// One request as it was on the wire.
struct WireRequest {
    QByteArray head; ///< request line and header lines, with their line ends
    QByteArray body; ///< Content-Length bytes

    /// The value of the first header of this name, in small letters or capitals; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// How Qt writes a header's name: as it was set, and from 6.8 on in small letters, whatever was set. HTTP takes one for the
    /// other (RFC 9110, 5.1).
    [[nodiscard]] static QByteArray writtenName(const QByteArray &name);
};

/// A server on loopback that sends exactly the bytes it is told, also wrong ones, and counts what reaches it over all
/// connections. The script for request n is the n-th given; the last one serves all that follow.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    /// Listens on a free port of 127.0.0.1.
    ScriptedServer();

    void willDo(Script script) { m_scripts.append(std::move(script)); }
    /// Forgets the scripts that are left and what was seen.
    void restart(Script script);
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Serves a connection that somebody else accepted (a QSslServer); takes it over.
    void serve(QTcpSocket *socket);
    /// At once: what was not sent yet is dropped.
    void closeConnections();
    /// Sent to everybody who is connected, whatever the scripts say.
    void sayToAll(const QByteArray &bytes);

    /// POSTs whose header was complete.
    [[nodiscard]] int posts() const { return m_posts; }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// How often something dripped, see Script::dripMs.
    [[nodiscard]] int drips() const { return m_drips; }
    [[nodiscard]] const QList<WireRequest> &requests() const { return m_requests; }

private:
    void read(QTcpSocket *socket);
    void perform(QTcpSocket *socket);
    void drip(QTcpSocket *socket, const Script &script);
    void finish(QTcpSocket *socket, Script::Ending ending);

    QTcpServer m_listener;
    QList<Script> m_scripts;
    QList<WireRequest> m_requests;
    qint64 m_bytesReceived = 0;
    int m_connections = 0;
    int m_posts = 0;
    int m_drips = 0;
};
