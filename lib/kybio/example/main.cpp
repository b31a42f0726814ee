// SPDX-License-Identifier: MIT
// kybio-example NUMBER: prints one member's name and balance. Server and credentials come from the environment.
#include <kybio/transport/client.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto number = kybio::MemberNumber::parse(app.arguments().value(1));
    const auto address = kybio::BaseAddress::parse(qEnvironmentVariable("KYBIO_SERVER"));
    if (!number || !address)
        return std::fputs("usage: KYBIO_SERVER=... KYBIO_APP_ID=... KYBIO_APP_KEY=... kybio-example NUMBER\n", stderr), 2;
    const auto credentials = kybio::Credentials::create(*address, qEnvironmentVariable("KYBIO_APP_ID"),
                                                        qEnvironmentVariable("KYBIO_APP_KEY"));
    if (!credentials)
        return std::fputs("KYBIO_APP_ID or KYBIO_APP_KEY cannot be used\n", stderr), 2;

    QNetworkAccessManager network;
    const auto reply = kybio::Client(network, *credentials).queryByNumber(*number);
    QObject::connect(reply.get(), &kybio::ReplyBase::finished, &app, &QCoreApplication::quit);
    QCoreApplication::exec();
    const auto &result = reply->result();
    if (!result)
        return std::fprintf(stderr, "No answer: %s\n", qPrintable(result.error().code())), 3;
    if (!*result)
        return std::puts("Nobody has that number."), 1;
    const auto balance = (*result)->balance.value();
    std::printf("%s: %s\n", qPrintable((*result)->name.value().value_or(QString())),
                balance ? qPrintable(balance->toString()) : "unknown");
}
