// SPDX-License-Identifier: MIT
#include <kybio/transport/exchange.h>

#include <kybio/transport/httpdate.h>
#include <kybio/transport/lastresort.h>
#include <kybio/transport/managerproxy.h>
#include <kybio/transport/onceonlybody.h>
#include <kybio/transport/outcome.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

/// Name and port of the proxy, chosen as QNetworkAccessManager does: its factory, its own proxy, the application's. Empty
/// where there is none.
QString proxyOf(const QNetworkAccessManager &manager, const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    QList<QNetworkProxy> proxies{manager.proxy()};
    if (auto *factory = manager.proxyFactory())
        proxies = factory->queryProxy(query);
    else if (manager.proxy().type() == QNetworkProxy::DefaultProxy)
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy::NoProxy);
    const bool isNone = proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    return isNone ? QString() : proxy.hostName() + u':' + QString::number(proxy.port());
}

/// Qt reads to the end of the connection where it is none.
bool isLength(const QByteArray &header)
{
    bool isNumber = false;
    return header.toLongLong(&isNumber) >= 0 && isNumber;
}

ContentType contentType(const QByteArray &header)
{
    const qsizetype parameters = header.indexOf(';');
    const QByteArrayView type = QByteArrayView(header).first(parameters < 0 ? header.size() : parameters).trimmed();
    if (type.isEmpty())
        return ContentType::None;
    return type.compare("application/json", Qt::CaseInsensitive) == 0 ? ContentType::Json : ContentType::Other;
}

/// Whether the server has closed the connection, or will: nothing else can be asked on it.
bool isLastOfItsConnection(const Arrived &arrived)
{
    const bool endsByClose = arrived.status != 0 && !arrived.hasLength && !arrived.isChunked;
    return arrived.requestLeft
        && (endsByClose || arrived.error == QNetworkReply::RemoteHostClosedError
            || arrived.error == QNetworkReply::ContentReSendError || arrived.error == QNetworkReply::UnknownNetworkError);
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const QNetworkRequest &request, const Call &call, QString appKey,
                   const ClientOptions &options)
    : m_manager(&manager)
    , m_request(request)
    , m_body(call.body)
    , m_appKey(std::move(appKey))
    , m_clock(options.clock)
{
    // Our own deadline: setTransferTimeout measures inactivity only and can fire after the reply is gone.
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(tl::unexpected(Fault::because(FaultCause::DeadlinePassed))); });
    m_deadline.start(options.deadline);
    send();
}

void Exchange::send()
{
    if (m_ended)
        return;
    if (m_manager == nullptr) {
        abort();
        return;
    }
    if (!proxyIsKnown(*m_manager, m_request.url())) {
        using namespace std::chrono_literals;
        QTimer::singleShot(5ms, this, &Exchange::send);
        return;
    }
    auto body = std::make_unique<OnceOnlyBody>(m_body);
    connect(body.get(), &OnceOnlyBody::taken, this, [this] {
        m_taken = true;
        Q_EMIT sending();
    });
    if (const QByteArray signIn = proxySignIn(*m_manager, m_request.url()); !signIn.isEmpty())
        m_request.setRawHeader("Proxy-Authorization", signIn);
    m_reply = m_manager->post(m_request, body.get());
    // The reply may read its body for as long as it lives, which can be longer than this exchange.
    body.release()->setParent(m_reply);
    // No setReadBufferSize(): Qt 6.4 loses it before the request is under way and, told of it then, looks twice for a quick reply
    // and closes the connection behind it. collect() keeps to the cap.
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::lookAtHeader);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::judgeReply);
    // A manager that goes away deletes its replies without finished().
    connect(m_reply, &QObject::destroyed, this, &Exchange::abort);
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::abort()
{
    end(tl::unexpected(Fault::because(FaultCause::Cancelled)));
}

void Exchange::collect()
{
    const auto size = orInternalError([this]() -> Expected<qsizetype> {
        m_wire += m_reply->readAll();
        return m_wire.size();
    });
    m_transfer.bytes = m_wire.size();
    if (!size)
        end(tl::unexpected(size.error()));
    else if (*size > replyCap)
        end(tl::unexpected(Fault::because(FaultCause::ReplyTooLarge, u"on the wire"_s)));
}

void Exchange::lookAtHeader()
{
    // Without its lines Qt does not know where an answer ends either, and would wait for the server to close.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == httpOk && m_reply->rawHeaderList().isEmpty())
        judgeReply();
}

void Exchange::judgeReply()
{
    collect();
    if (m_ended)
        return;
    end(orInternalError([this] {
        const Arrived arrived = whatArrived();
        m_isLast = isLastOfItsConnection(arrived);
        return judge(arrived, m_appKey, m_clock());
    }));
}

Arrived Exchange::whatArrived()
{
    Arrived arrived;
    arrived.error = m_reply->error();
    arrived.errorText = arrived.error == QNetworkReply::NoError ? QString() : m_reply->errorString();
    if (arrived.error != QNetworkReply::NoError)
        arrived.proxy = proxyOf(*m_reply->manager(), m_reply->url());
    arrived.requestLeft = m_taken;
    arrived.sslErrors = m_sslErrors;
    arrived.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_transfer.httpStatus = arrived.status;
    m_transfer.contentType = contentType(m_reply->rawHeader("Content-Type"));
    arrived.hasHeader = !m_reply->rawHeaderList().isEmpty();
    arrived.hasLength = isLength(m_reply->rawHeader("Content-Length"));
    arrived.isChunked = m_reply->hasRawHeader("Transfer-Encoding");
    arrived.contentEncoding = m_reply->rawHeader("Content-Encoding");
    arrived.retryAfter = m_reply->rawHeader("Retry-After");
    arrived.dataSignature = m_reply->rawHeader("Data-signature");
    arrived.wire = m_wire;
    m_serverTime = parseHttpDate(m_reply->rawHeader("Date"));
    return arrived;
}

void Exchange::end(const Expected<QByteArray> &arrival)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    letGo();
    if (!arrival && m_manager != nullptr)
        forgetProxy(*m_manager);
    Q_EMIT arrived(arrival); // last: a slot may delete this
}

void Exchange::letGo() noexcept
{
    const QPointer<QNetworkReply> reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr)
        return;
    try {
        // abort() would emit finished() right here.
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        // Qt 6.8 remembers that it wanted to send this question again and could not; it then calls a next one, asked at once,
        // hung up although the server has it. Qt 6.11 does so behind a reply that ends by close. It forgets with the connection.
        if (m_isLast && reply->manager() != nullptr)
            reply->manager()->clearConnectionCache();
    } catch (...) {
        // Without memory it stays until its manager goes. The question ends all the same.
    }
}

} // namespace kybio
