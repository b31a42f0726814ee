// SPDX-License-Identifier: MIT
#include "fakes/fakenetwork.h"

#include <algorithm>
#include <cstring>

FakeAnswer FakeAnswer::of(const QByteArray &body)
{
    FakeAnswer answer;
    answer.body = body;
    return answer;
}

FakeReply::FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *outgoing,
                     FakeAnswer answer, std::shared_ptr<SeenRequest> seen, QObject *parent)
    : QNetworkReply(parent)
    , m_outgoing(outgoing)
    , m_answer(std::move(answer))
    , m_seen(std::move(seen))
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &FakeReply::answer, Qt::QueuedConnection);
}

void FakeReply::answer()
{
    if (isFinished())
        return;
    if (m_answer.takesBody && m_outgoing)
        m_seen->body = m_outgoing->readAll();
    const QPointer<FakeReply> self = this;
    if (!m_answer.sslErrors.isEmpty())
        Q_EMIT sslErrors(m_answer.sslErrors);
    if (!self || isFinished() || !m_answer.ends)
        return;
    if (m_answer.status != 0)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    if (m_answer.status != 0) // as on a real network, where there is always a header line
        setRawHeader("Content-Length", QByteArray::number(m_answer.body.size()));
    for (const auto &[name, value] : m_answer.headers)
        setRawHeader(name, value);
    m_unread = m_answer.body;
    if (!m_unread.isEmpty())
        Q_EMIT readyRead();
    if (!self || isFinished())
        return;
    if (m_answer.error != NoError)
        setError(m_answer.error, m_answer.errorText);
    setFinished(true);
    Q_EMIT finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, QStringLiteral("Operation canceled"));
    setFinished(true);
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return m_unread.size();
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(m_unread.size(), maxSize);
    std::memcpy(data, m_unread.constData(), static_cast<std::size_t>(size));
    m_unread.remove(0, size);
    return size;
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const auto seen = std::make_shared<SeenRequest>(SeenRequest{operation, request, {}});
    m_seen.append(seen);
    FakeAnswer answer;
    if (m_script.isEmpty())
        answer.ends = false;
    else
        answer = m_script.takeFirst();
    return new FakeReply(operation, request, outgoing, std::move(answer), seen, this);
}
