// SPDX-License-Identifier: MIT
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <tests/sandbox/curl.h>

#include <sandbox/server.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

sandbox::Options shop()
{
    sandbox::Options options;
    options.appId = QStringLiteral("shop");
    options.appKey = QStringLiteral("secret");
    return options;
}

/// A curl that is left running.
std::unique_ptr<QProcess> startCurl(const curl::Ask &ask)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral("curl"), curl::arguments(ask));
    process->waitForStarted(fakes::longest());
    process->write(ask.body);
    process->closeWriteChannel();
    process->waitForBytesWritten(fakes::longest());
    return process;
}

} // namespace

/// The server's life: connections, threads, TLS, and what it remembers.
class TestSandboxServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsConnections()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        // cpp-httplib would hang up after 5 requests by itself.
        for (int i = 0; i < 7; ++i)
            ask.moreArguments << ask.base + ask.path;
        ask.moreArguments << QStringLiteral("-w") << QStringLiteral("connects=%{num_connects};");
        const curl::Heard heard = curl::send(ask);
        QCOMPARE(heard.exitStatus, 0);
        QCOMPARE(heard.body.count("connects=1;"), 1);
        QCOMPARE(heard.body.count("connects=0;"), 7);
        QCOMPARE(server.callCount(), 8);
    }

    void remembersCallsAsTheyCame()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        curl::Ask ask;
        ask.base = server.baseUrl();
        ask.body = R"( {"appId":"shop", "customerNum":"会员001"} )";
        ask.headers["Data-signature"] = curl::md5("secret" + ask.body.trimmed());
        ask.path += QStringLiteral("?x=%20");
        QCOMPARE(curl::send(ask).httpStatus, 404);
        QCOMPARE(server.callCount(), 1);
        const sandbox::ReceivedCall call = server.calls().front();
        QCOMPARE(call.method, QByteArray("POST"));
        QCOMPARE(call.target, QByteArray("/openapi/v1/customerOpenApi/queryByNumber?x=%20"));
        QCOMPARE(call.body, ask.body);
        QCOMPARE(call.values("data-SIGNATURE"), std::vector{ask.headers["Data-signature"]});
        const auto spelled = [&call](const char *name) {
            return std::ranges::any_of(call.headers, [name](const auto &header) { return header.first == name; });
        };
        QVERIFY(spelled("Accept-encoding"));
        QVERIFY(!spelled("Accept-Encoding"));
        QVERIFY(!spelled("REMOTE_ADDR")); // cpp-httplib's addition, never sent
    }

    void answersManyAtOnce()
    {
        sandbox::Options options = shop();
        options.latency = std::chrono::milliseconds(400);
        sandbox::Server server(options);
        QVERIFY(server.start());
        const curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        QElapsedTimer time;
        time.start();
        std::vector<std::unique_ptr<QProcess>> clients;
        for (int i = 0; i < 12; ++i)
            clients.push_back(startCurl(ask));
        for (const auto &client : clients) {
            QVERIFY(client->waitForFinished(fakes::longest()));
            QVERIFY(client->readAllStandardOutput().contains("Tan Mei Ling"));
        }
        QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
        // And not one after the other: where none is answered, all come in.
        server.setLatency(std::chrono::hours(1));
        for (auto &client : clients)
            client = startCurl(ask);
        TRY_COMPARE(server.callCount(), 12 + 12);
        for (const auto &client : clients)
            client->kill();
        for (const auto &client : clients)
            QVERIFY(client->waitForFinished(fakes::longest()));
    }

    void latencyCanChange()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        const curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        server.setLatency(std::chrono::milliseconds(700));
        QElapsedTimer time;
        time.start();
        QVERIFY(curl::send(ask).body.contains("Tan Mei Ling"));
        QVERIFY(time.elapsed() >= 700);
        server.setLatency(std::chrono::hours(1));
        server.setLatency(std::chrono::milliseconds(0));
        QVERIFY(curl::send(ask).body.contains("Tan Mei Ling")); // nobody waits an hour for it
    }

    void silentNumberIsSilent()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008019991"));
        QVERIFY(fakes::withDeadlineFrom(std::chrono::seconds(1), [&](std::chrono::milliseconds deadline) {
            ask.moreArguments = QStringList{QStringLiteral("--max-time"), QString::number(deadline.count() / 1000)};
            return curl::send(ask).exitStatus != 28 || server.callCount() > 0; // curl gave up, and not before it had asked
        }));
        QCOMPARE(server.callCount(), 1);
        QCOMPARE(curl::send(ask).exitStatus, 28);
    }

    /// With a call that is not answered, a connection kept open after its answer, and one that never said a word.
    void stopsAtOnce()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        const auto unanswered = startCurl(curl::about(server.baseUrl(), QStringLiteral("8008019991")));
        // After its first answer this curl waits a minute before the second request, on the same connection (--rate).
        curl::Ask twice = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        twice.moreArguments = QStringList{QStringLiteral("-N"), QStringLiteral("--rate"), QStringLiteral("1/m"),
                                          twice.base + twice.path};
        const auto kept = startCurl(twice);
        QTcpSocket mute;
        mute.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(mute.waitForConnected(fakes::longest()));
        TRY_COMPARE(server.callCount(), 2);
        QByteArray said;
        TRY_VERIFY((said += kept->readAllStandardOutput()).contains("Tan Mei Ling"));
        fakes::nothingFor(300); // for the mute one, whose coming in makes no event
        QCOMPARE(unanswered->state(), QProcess::Running);
        QCOMPARE(kept->state(), QProcess::Running);
        QCOMPARE(mute.state(), QAbstractSocket::ConnectedState);

        // What it must not wait for takes 30 s, or as long as the test wants it to.
        QElapsedTimer time;
        time.start();
        server.stop();
        QVERIFY2(time.elapsed() < fakes::longest() / 2, qPrintable(QString::number(time.elapsed())));
        QVERIFY(unanswered->waitForFinished(fakes::longest()));
        TRY_COMPARE(mute.state(), QAbstractSocket::UnconnectedState);
        kept->kill();
        kept->waitForFinished(fakes::longest());
        curl::Ask after = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        QCOMPARE(curl::send(after).exitStatus, 7); // nobody listens
        server.stop();                             // twice is fine
    }

    void refusesATakenPort()
    {
        sandbox::Server first(shop());
        QVERIFY(first.start());
        sandbox::Options options = shop();
        options.port = first.port();
        sandbox::Server second(options);
        QString error;
        QVERIFY(!second.start(&error));
        QVERIFY2(error.contains(QString::number(first.port())), qPrintable(error));
        first.stop();
        sandbox::Server third(options);
        QVERIFY2(third.start(&error), qPrintable(error)); // free again at once
        QCOMPARE(third.port(), first.port());
    }

    void startsOnce()
    {
        sandbox::Server server(shop());
        QVERIFY(server.start());
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY(!error.isEmpty());
    }

    void speaksTls()
    {
        QTemporaryDir dir;
        sandbox::Options options = shop();
        options.certificateFile = dir.filePath(QStringLiteral("cert.pem"));
        options.keyFile = dir.filePath(QStringLiteral("key.pem"));
        const QStringList arguments = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=sandbox "
                                                     "-addext subjectAltName=IP:127.0.0.1 -out %1 -keyout %2")
                                          .arg(options.certificateFile, options.keyFile)
                                          .split(u' ');
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        QVERIFY(openssl.waitForFinished(fakes::longest()));
        QCOMPARE(openssl.exitCode(), 0);

        sandbox::Server server(options);
        QString error;
        QVERIFY2(server.start(&error), qPrintable(error));
        QVERIFY(server.baseUrl().startsWith(QStringLiteral("https://127.0.0.1:")));
        curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        QCOMPARE(curl::send(ask).exitStatus, 60); // certificate not trusted
        QCOMPARE(server.callCount(), 0);
        ask.moreArguments = QStringList{QStringLiteral("--cacert"), options.certificateFile};
        const curl::Heard heard = curl::send(ask);
        QCOMPARE(heard.exitStatus, 0);
        QVERIFY(heard.body.contains("Tan Mei Ling"));

        QElapsedTimer time; // with a connection that never shakes hands
        QTcpSocket mute;
        mute.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(mute.waitForConnected(fakes::longest()));
        fakes::nothingFor(300);
        time.start();
        server.stop();
        QVERIFY2(time.elapsed() < fakes::longest() / 2, qPrintable(QString::number(time.elapsed())));
        TRY_COMPARE(mute.state(), QAbstractSocket::UnconnectedState);
    }

    void refusesABadCertificate()
    {
        QTemporaryDir dir;
        sandbox::Options options = shop();
        options.certificateFile = dir.filePath(QStringLiteral("no-such.pem"));
        options.keyFile = options.certificateFile;
        sandbox::Server server(options);
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY2(error.contains(options.certificateFile), qPrintable(error));
    }
};

TEST_UNDER(QCoreApplication, TestSandboxServer)
#include "tst_sandboxserver.moc"
