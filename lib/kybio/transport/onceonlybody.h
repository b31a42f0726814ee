// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace kybio {

/// A request body that can be read once, and rewound only while nobody has taken a byte of it.
///
/// QNetworkAccessManager silently sends a POST again when the server hangs up before a reply header is complete, and the
/// service charges every copy. A sequential body makes that impossible: Qt then ends with ContentReSendError instead.
class OnceOnlyBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OnceOnlyBody(QByteArray bytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    /// Qt tries it whenever a server hangs up, and also where it gave a question to a connection that is just being closed behind
    /// one that was given up. Nothing has left then: a refusal would lose that question. Refused without QIODevice's warning.
    bool seek(qint64 position) override { return position == 0 && m_at == 0; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

Q_SIGNALS:
    /// Somebody takes the first bytes: from now on they may be on their way.
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace kybio
