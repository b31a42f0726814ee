// SPDX-License-Identifier: MIT
// What a program pays that asks with Qt's own QNetworkAccessManager as it comes, or with lib/kybio: COUNT questions one after
// the other over one connection, microseconds each, one a line. The first one is cold.
// usage: bench-ask qnam|kybio COUNT SERVER APP-ID APP-KEY [AUTHORITY.pem]
#include <kybio/signing/signature.h>
#include <kybio/transport/client.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"0008010001"_s;

/// The documented request, and everything else as Qt comes.
bool askBare(QNetworkAccessManager &manager, const kybio::Credentials &credentials)
{
    const QByteArray body = "{\"appId\":\"" + credentials.appId().toUtf8() + "\",\"customerNum\":\"" + number.toUtf8() + "\"}";
    QNetworkRequest request(credentials.address().endpoint("customerOpenApi/queryByNumber"_L1));
    request.setRawHeader("User-Agent", "openApi");
    request.setRawHeader("Content-Type", "application/json; charset=utf-8");
    request.setRawHeader("Accept-encoding", "gzip,deflate"); // demanded by the service; Qt then leaves the answer packed
    request.setRawHeader("Time-stamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
    request.setRawHeader("Data-signature", kybio::signature(credentials.appKey(), body));
    QNetworkReply *reply = manager.post(request, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qWarning("%s", qPrintable(reply->errorString()));
    const bool good = reply->error() == QNetworkReply::NoError && reply->readAll().size() > 100;
    delete reply;
    return good;
}

bool askKybio(const kybio::Client &client)
{
    const auto reply = client.queryByNumber(*kybio::MemberNumber::parse(number));
    QEventLoop loop;
    QObject::connect(reply.get(), &kybio::ReplyBase::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->result() && reply->result()->has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto address = kybio::BaseAddress::parse(arguments.value(3));
    if (!address)
        qFatal("no such server address");
    const auto credentials = kybio::Credentials::create(*address, arguments.value(4), arguments.value(5));
    if (!credentials)
        qFatal("no such credentials");
    kybio::ClientOptions options;
    if (!arguments.value(6).isEmpty()) {
        options.extraAuthorities = QSslCertificate::fromPath(arguments.value(6));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(options.extraAuthorities);
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const kybio::Client client(manager, *credentials, options);
    for (int i = arguments.value(2).toInt(); i > 0; --i) {
        const auto begin = std::chrono::steady_clock::now();
        if (!(arguments.value(1) == u"kybio" ? askKybio(client) : askBare(manager, *credentials)))
            qFatal("no answer");
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        std::printf("%lld\n", static_cast<long long>(took.count()));
    }
    return 0;
}
