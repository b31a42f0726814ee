// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>

#include <memory>

/// What a FakeNetwork saw of one request. `body` is filled when the reply begins to answer, as on a real network.
struct SeenRequest {
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::UnknownOperation;
    QNetworkRequest request;
    QByteArray body;
};

/// What it answers.
struct FakeAnswer {
    int status = 200;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QList<QSslError> sslErrors; ///< announced by the signal, before the end
    bool takesBody = true;      ///< false: the connection failed before the request left
    bool ends = true;           ///< false: never finishes by itself

    /// HTTP 200 with this body.
    [[nodiscard]] static FakeAnswer of(const QByteArray &body);
};

class FakeReply final : public QNetworkReply {
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *outgoing, FakeAnswer answer,
              std::shared_ptr<SeenRequest> seen, QObject *parent);

    /// As QNetworkAccessManager's: finished() before it returns, OperationCanceledError.
    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void answer();

    QPointer<QIODevice> m_outgoing;
    FakeAnswer m_answer;
    std::shared_ptr<SeenRequest> m_seen;
    QByteArray m_unread;
};

/// A network without a network: writes every request down and answers from a script, in order; a request beyond the
/// script never ends. Answers come from the event loop, never from within the call.
class FakeNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    void willAnswer(FakeAnswer answer) { m_script.append(std::move(answer)); }
    [[nodiscard]] int requestCount() const { return static_cast<int>(m_seen.size()); }
    [[nodiscard]] const SeenRequest &seen(int index) const { return *m_seen.at(index); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QList<FakeAnswer> m_script;
    QList<std::shared_ptr<SeenRequest>> m_seen;
};
