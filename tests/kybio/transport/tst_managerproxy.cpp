// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <kybio/transport/managerproxy.h>

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

using kybio::Client;
using namespace Qt::StringLiterals;

namespace {

/// What was asked of the system, and by whom. Outlives the factory, which is Qt's.
struct Asked {
    std::atomic<int> times = 0;
    std::atomic<bool> byTheWindowsThread = false;
    QSemaphore answers; ///< one for each time that it may answer
    bool isSlow = false;
};

/// A system that has to look for its proxy's script first.
class System final : public QNetworkProxyFactory {
public:
    explicit System(Asked &asked)
        : m_asked(asked)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override
    {
        ++m_asked.times;
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            m_asked.byTheWindowsThread = true;
        else if (m_asked.isSlow)
            m_asked.answers.acquire();
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    Asked &m_asked;
};

} // namespace

/// The system is asked for its proxy in another thread: the window goes on.
class TestManagerProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked = std::make_unique<Asked>();
        QNetworkProxyFactory::setApplicationProxyFactory(std::make_unique<System>(*m_asked).release()); // takes it over
        kybio::useProxy(m_network.emplace(), QNetworkProxy(QNetworkProxy::DefaultProxy));
        m_server.restart({.bytes = examples::httpReply(examples::goodBody())});
    }
    void cleanup()
    {
        m_asked->answers.release(1000);
        m_network.reset();
        QThreadPool::globalInstance()->waitForDone();
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    }

    void aQuestionWaits();
    void theDeadlineHolds();
    void aManagerThatGoes();
    void isRemembered();
    void isForgotten();
    void notBySomebodyElse();

private:
    [[nodiscard]] Client client(kybio::ClientOptions options = {})
    {
        // This computer under a name that Qt does not know for it: about those that it knows it asks nobody.
        const auto address = examples::address(u"http://0.0.0.0:%1"_s.arg(m_server.port()), kybio::PlainHttp::Anywhere);
        return {*m_network, kybio::Credentials::create(address, examples::appId, examples::appKey).value(), std::move(options)};
    }

    ScriptedServer m_server;
    std::unique_ptr<Asked> m_asked;
    std::optional<QNetworkAccessManager> m_network;
};

void TestManagerProxy::aQuestionWaits()
{
    m_asked->isSlow = true;
    const Client asker = client();
    QVERIFY(!asker.isPrepared());
    Asking asking(asker.queryByNumber(examples::number(u"1"_s))); // comes back although nothing answers yet
    QVERIFY(fakes::until([this] { return m_asked->times > 0; }));
    fakes::deliverPosted();
    QCOMPARE(asking.finished(), 0);
    QCOMPARE(m_server.connectionCount(), 0);
    m_asked->answers.release(1000);
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(m_server.posts(), 1);
    QVERIFY(!m_asked->byTheWindowsThread);
    QVERIFY(asker.isPrepared());
}

void TestManagerProxy::theDeadlineHolds()
{
    using namespace std::chrono_literals;
    m_asked->isSlow = true;
    kybio::ClientOptions options;
    options.deadline = 100ms;
    Asking asking(client(options).queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"NET-05"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    m_asked->answers.release(1000);
    QThreadPool::globalInstance()->waitForDone();
    fakes::deliverPosted();
    QCOMPARE(m_server.connectionCount(), 0);
}

void TestManagerProxy::aManagerThatGoes()
{
    m_asked->isSlow = true;
    Asking asking(client().queryByNumber(examples::number(u"1"_s)));
    m_network.reset();
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
}

void TestManagerProxy::isRemembered()
{
    const Client asker = client();
    for (int question = 0; question < 3; ++question) {
        Asking asking(asker.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.foundMember(), asking.outcome().constData());
        if (question == 0)
            m_asked->isSlow = true; // nobody asks it again
    }
    QVERIFY(asker.isPrepared());
    QCOMPARE(m_server.connectionCount(), 1);
    QVERIFY(!m_asked->byTheWindowsThread);
}

void TestManagerProxy::isForgotten()
{
    const Client asker = client();
    m_server.restart({.bytes = {}, .ending = Script::Ending::Close});
    Asking asking(asker.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY(!asking.result());
    // It may have been the proxy: the next question asks anew.
    m_asked->times = 0;
    m_server.restart({.bytes = examples::httpReply(examples::goodBody())});
    Asking next(asker.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(next.wait());
    QVERIFY2(next.foundMember(), next.outcome().constData());
    QVERIFY(m_asked->times > 0);
    QVERIFY(!m_asked->byTheWindowsThread);
}

void TestManagerProxy::notBySomebodyElse()
{
    // A manager without useProxy() is Qt's own affair.
    QNetworkAccessManager other;
    QVERIFY(kybio::proxyIsKnown(other, QUrl(u"https://h.example"_s)));
    // A proxy that somebody chose is known for HTTPS, where nothing else is looked at.
    kybio::useProxy(other, QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128));
    QVERIFY(kybio::proxyIsKnown(other, QUrl(u"https://h.example"_s)));
    QCOMPARE(m_asked->times.load(), 0);
    QCOMPARE(other.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(u"https://h.example"_s))).value(0).hostName(),
             u"proxy.example"_s);
}

TEST_UNDER(QCoreApplication, TestManagerProxy)
#include "tst_managerproxy.moc"
