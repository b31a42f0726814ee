// SPDX-License-Identifier: MIT
#include <kybio/transport/preconnection.h>

#include <kybio/signing/baseaddress.h>
#include <kybio/transport/connectionrules.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

/// What QNetworkAccessManager::connectToHost[Encrypted]() ask for themselves. Those give no reply to end or to hear of.
QNetworkRequest connectRequest(const BaseAddress &address, const std::optional<QSslConfiguration> &tls)
{
    const QUrl server = address.endpoint({});
    QUrl url;
    url.setScheme(address.isPlainHttp() ? u"preconnect-http"_s : u"preconnect-https"_s);
    url.setHost(server.host());
    url.setPort(server.port(address.isPlainHttp() ? 80 : 443));
    QNetworkRequest request(url);
    // The same as of every question: a connection is only used by a request under the same rules.
    forbidExtras(request);
    if (tls)
        request.setSslConfiguration(*tls);
    return request;
}

} // namespace

Preconnection::Preconnection(QNetworkAccessManager &manager, const BaseAddress &address,
                             const std::optional<QSslConfiguration> &tls, std::chrono::milliseconds deadline)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    m_deadline.start(deadline);
    m_reply = manager.get(connectRequest(address, tls));
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_needed = true; });
    connect(m_reply, &QNetworkReply::finished, this, [this] { end(m_reply->error() == QNetworkReply::NoError); });
    connect(m_reply, &QObject::destroyed, this, [this] { end(false); }); // with its manager
}

Preconnection::~Preconnection()
{
    m_finished = true;
    end(false);
}

void Preconnection::end(bool open)
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_finished)
        return;
    m_finished = true;
    m_open = open;
    m_deadline.stop();
    Q_EMIT finished(); // last: a slot may delete this
}

} // namespace kybio
