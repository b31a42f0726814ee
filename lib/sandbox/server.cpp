// SPDX-License-Identifier: MIT
#include <sandbox/server.h>

#include <sandbox/http/coding.h>
#include <sandbox/http/connections.h>
#include <sandbox/http/httpserver.h>
#include <sandbox/service.h>
#include <sandbox/signature.h>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <atomic>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto loopback = "127.0.0.1";
/// Each open connection holds a thread; two browsers' worth and some.
constexpr size_t threadCount = 32;
/// Long, because a counter asks once a minute, and a server that hangs up while the next question is on its way makes an
/// unanswered call of it.
constexpr time_t keepAliveSeconds = 300;

std::string httpDate(qint64 now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toStdString();
}

ReceivedCall received(const httplib::Request &request)
{
    ReceivedCall call{QByteArray::fromStdString(request.method),
                      QByteArray::fromStdString(request.target),
                      {},
                      QByteArray::fromStdString(request.body)};
    for (const auto &[name, value] : request.headers) {
        // cpp-httplib adds the peer's address as headers of its own.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            call.headers.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    }
    return call;
}

} // namespace

class Server::State {
public:
    explicit State(Options given)
        : options(std::move(given))
        , latency(options.latency)
        , service(options)
        , http(makeHttpServer(options))
    {
    }

    const Options options;
    std::mutex mutex; // guards the next five
    std::condition_variable stopped;
    bool stopping = false;
    std::chrono::milliseconds latency;
    std::vector<ReceivedCall> calls;
    Service service;

    std::unique_ptr<httplib::Server> http;
    std::thread listener;
    std::atomic<bool> listenerEnded = false;
    quint16 port = 0;

    void handle(const httplib::Request &request, httplib::Response &response);
    void send(const HttpAnswer &answer, const QByteArray &acceptEncoding, httplib::Response &response) const;
};

void Server::State::handle(const httplib::Request &request, httplib::Response &response)
{
    const ReceivedCall call = received(request);
    std::unique_lock lock(mutex);
    calls.push_back(call);
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 serviceTime = now.toMSecsSinceEpoch() + options.clockAhead.count();
    const HttpAnswer answer = service.answer(call, serviceTime, now.date());
    stopped.wait_for(lock, latency + answer.hold, [this] { return stopping; });
    lock.unlock();
    const std::vector<QByteArray> accepted = call.values("Accept-Encoding");
    send(answer, accepted.empty() ? QByteArray() : accepted.front(), response);
}

void Server::State::send(const HttpAnswer &answer, const QByteArray &acceptEncoding, httplib::Response &response) const
{
    response.status = answer.httpStatus;
    // As nearly every HTTP server does (RFC 9110, section 6.6.1); cpp-httplib does not.
    response.set_header("Date", httpDate(QDateTime::currentMSecsSinceEpoch() + options.clockAhead.count()));
    if (answer.httpStatus == 405)
        response.set_header("Allow", "POST");
    QByteArray body = answer.body;
    // Web pages come from gateways, not from the service: unsigned, and packed by cpp-httplib as it sees fit.
    if (!answer.contentType.startsWith("text/")) {
        if (options.signReplies)
            response.set_header("data-signature", signature(options.appKey, body).toStdString());
        const Coding coding = negotiated(options.coding, acceptEncoding);
        if (coding != Coding::Identity)
            response.set_header("Content-Encoding", codingName(coding).toStdString());
        body = encoded(body, coding);
    }
    response.set_content(body.toStdString(), answer.contentType.toStdString());
}

Server::Server(Options options)
    : m_state(std::make_unique<State>(std::move(options)))
{
    if (m_state->http == nullptr)
        return; // start() says why
    httplib::Server &http = *m_state->http;
    http.new_task_queue = [] { return new httplib::ThreadPool(threadCount); }; // cpp-httplib deletes it
    http.set_keep_alive_max_count(std::numeric_limits<size_t>::max());
    http.set_keep_alive_timeout(keepAliveSeconds);
    http.set_tcp_nodelay(true); // header and body are two writes: without it every answer waits 40 ms for an ACK
    // cpp-httplib's own choice, SO_REUSEPORT, lets two servers share a port, each getting half of the calls.
    http.set_socket_options([](socket_t socket) { keepPortToItself(static_cast<quintptr>(socket)); });
    const auto handler = [state = m_state.get()](const httplib::Request &request, httplib::Response &response) {
        state->handle(request, response);
    };
    http.Get(".*", handler).Post(".*", handler).Put(".*", handler).Patch(".*", handler).Delete(".*", handler);
    http.Options(".*", handler);
}

Server::~Server()
{
    stop();
}

bool Server::start(QString *error)
{
    const auto fail = [error](const QString &text) {
        if (error)
            *error = text;
        return false;
    };
    State &state = *m_state;
    if (state.port != 0)
        return fail(QStringLiteral("the sandbox was started before"));
    if (state.http == nullptr)
        return fail(QStringLiteral("there is no TLS in this sandbox: it was built for Windows"));
    if (!state.http->is_valid())
        return fail(QStringLiteral("the certificate or its key cannot be used: %1, %2")
                        .arg(state.options.certificateFile, state.options.keyFile));
    if (state.options.port == 0)
        state.port = static_cast<quint16>(std::max(0, state.http->bind_to_any_port(loopback)));
    else if (state.http->bind_to_port(loopback, state.options.port))
        state.port = state.options.port;
    if (state.port == 0)
        return fail(QStringLiteral("cannot listen on 127.0.0.1, port %1: is it taken?").arg(state.options.port));
    state.listener = std::thread([&state] {
        state.http->listen_after_bind();
        state.listenerEnded = true;
    });
    while (!state.http->is_running() && !state.listenerEnded) // stop() would not reach a loop that is yet to begin
        std::this_thread::sleep_for(100us);
    return true;
}

void Server::stop()
{
    State &state = *m_state;
    if (!state.listener.joinable())
        return;
    {
        const std::lock_guard lock(state.mutex);
        state.stopping = true;
    }
    state.stopped.notify_all();
    state.http->stop();
    while (!state.listenerEnded) { // again and again: a last connection may be accepted while we are at it
        hangUpConnections(state.port);
        std::this_thread::sleep_for(5ms);
    }
    state.listener.join();
}

quint16 Server::port() const
{
    return m_state->port;
}

QString Server::baseUrl() const
{
    const QString scheme = m_state->options.certificateFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_state->port).arg(m_state->options.pathPrefix);
}

int Server::callCount() const
{
    const std::lock_guard lock(m_state->mutex);
    return static_cast<int>(m_state->calls.size());
}

std::vector<ReceivedCall> Server::calls() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->calls;
}

int Server::callsCharged() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->service.callsCharged();
}

void Server::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->latency = latency;
}

Options Server::demoOptions()
{
    Options options;
    options.appId = QStringLiteral("demo-shop");
    options.appKey = QStringLiteral("demo-key-of-no-worth");
    options.dailyLimit = 0;
    return options;
}

QStringList sampleNumbers()
{
    return {QStringLiteral("8008010001"), QStringLiteral("0008010001"), QStringLiteral("8008010020"),
            QStringLiteral("8008010013"), QStringLiteral("8008010015"), QStringLiteral("8008010077"),
            QStringLiteral("8008019999")};
}

} // namespace sandbox
