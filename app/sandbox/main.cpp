// SPDX-License-Identifier: MIT
#include <process/coredumps.h>
#include <process/libraries.h>

#include <sandbox/catalogue.h>
#include <sandbox/server.h>
#include <sandbox/trouble.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

namespace {

constexpr int wrongUsage = 2;
constexpr int cannotRun = 1;

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

/// Words behind the bare name of each option; the parser prints them under --help.
void describe(QCommandLineParser &parser, const sandbox::Options &defaults)
{
    parser.setApplicationDescription(
        QStringLiteral("A stand-in KYBIO Open API on 127.0.0.1 with invented members, to try and to test clients against."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char *name, const QString &text, const char *value, const QString &ifLeftOut = {}) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), ifLeftOut});
    };
    option("port", QStringLiteral("Listen on this port; 0: any free one."), "port", QStringLiteral("0"));
    option("app-id", QStringLiteral("App ID of the shop. Default: %1").arg(defaults.appId), "id", defaults.appId);
    option("app-key", QStringLiteral("App key of the shop. Default: %1").arg(defaults.appKey), "key", defaults.appKey);
    option("app-key-file", QStringLiteral("Read the app key from this file instead."), "file");
    option("limit", QStringLiteral("Calls per day; 0: no limit. Default: 300"), "calls", QStringLiteral("300"));
    option("prefix", QStringLiteral("Path before /openapi, e.g. /pospal-api2."), "path");
    option("cert", QStringLiteral("Serve TLS with this certificate chain (PEM); needs --key."), "file");
    option("key", QStringLiteral("Private key of the certificate (PEM)."), "file");
    option("coding", QStringLiteral("Pack answers as gzip, deflate or identity. Default: gzip"), "coding",
           QStringLiteral("gzip"));
    option("latency", QStringLiteral("Wait this many milliseconds before each answer."), "ms", QStringLiteral("0"));
    parser.addOption({QStringLiteral("no-reply-signature"), QStringLiteral("Do not sign answers.")});
    parser.addOption({QStringLiteral("list"), QStringLiteral("Print all member numbers and what each shows, then end.")});
}

/// A whole number within limits; else nothing, and a sentence in `error`.
std::optional<int> number(const QCommandLineParser &parser, const char *name, int highest, QString &error)
{
    bool isNumber = false;
    const int value = parser.value(QString::fromLatin1(name)).toInt(&isNumber);
    if (isNumber && value >= 0 && value <= highest)
        return value;
    error = QStringLiteral("--%1 must be a number from 0 to %2").arg(QString::fromLatin1(name)).arg(highest);
    return {};
}

std::optional<QString> firstLineOf(const QString &fileName, QString &error)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        error = QStringLiteral("--app-key-file: cannot read %1: %2").arg(fileName, file.errorString());
        return {};
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

std::optional<sandbox::Coding> coding(const QString &name, QString &error)
{
    if (name == QLatin1String("gzip"))
        return sandbox::Coding::Gzip;
    if (name == QLatin1String("deflate"))
        return sandbox::Coding::Deflate;
    if (name == QLatin1String("identity"))
        return sandbox::Coding::Identity;
    error = QStringLiteral("--coding must be gzip, deflate or identity");
    return {};
}

/// Nothing and a sentence in `error` where the command line makes no sense.
std::optional<sandbox::Options> readOptions(const QCommandLineParser &parser, QString &error)
{
    sandbox::Options options;
    const auto port = number(parser, "port", 65535, error);
    const auto limit = number(parser, "limit", 1'000'000'000, error);
    const auto latency = number(parser, "latency", 600'000, error);
    const auto packing = coding(parser.value(QStringLiteral("coding")), error);
    const auto key = parser.isSet(QStringLiteral("app-key-file"))
        ? firstLineOf(parser.value(QStringLiteral("app-key-file")), error)
        : std::optional(parser.value(QStringLiteral("app-key")));
    if (!port || !limit || !latency || !packing || !key)
        return {};
    options.appId = parser.value(QStringLiteral("app-id"));
    options.appKey = *key;
    options.port = static_cast<quint16>(*port);
    options.dailyLimit = *limit;
    options.latency = std::chrono::milliseconds(*latency);
    options.coding = *packing;
    options.pathPrefix = parser.value(QStringLiteral("prefix"));
    options.certificateFile = parser.value(QStringLiteral("cert"));
    options.keyFile = parser.value(QStringLiteral("key"));
    options.signReplies = !parser.isSet(QStringLiteral("no-reply-signature"));
    if (options.appId.isEmpty() || options.appKey.isEmpty())
        error = QStringLiteral("app ID and app key must not be empty");
    else if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        error = QStringLiteral("--cert and --key belong together");
    else if (!options.pathPrefix.isEmpty() && (!options.pathPrefix.startsWith(u'/') || options.pathPrefix.endsWith(u'/')))
        error = QStringLiteral("--prefix must begin with a slash and not end with one");
    else if (!parser.positionalArguments().isEmpty())
        error = QStringLiteral("what is %1?").arg(parser.positionalArguments().constFirst());
    else
        return options;
    return {};
}

void list()
{
    const auto print = [](const QString &number, const QString &shows) {
        std::printf("%s\t%s\n", qUtf8Printable(number), qUtf8Printable(shows));
    };
    for (const sandbox::SampleMember &member : sandbox::catalogue())
        print(member.number, member.shows);
    for (const sandbox::Trouble &trouble : sandbox::troubles())
        print(trouble.number, trouble.shows);
}

int complain(int status, const QString &text)
{
    std::fprintf(stderr, "memberdesk-sandbox: %s\n", qUtf8Printable(text));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    process::forbidCoreDumps();
    process::trustNoWorkingFolder();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("memberdesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MEMBERDESK_VERSION));
    QCommandLineParser parser;
    describe(parser, sandbox::Server::demoOptions());
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(wrongUsage, parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("list"))) {
        list();
        return 0;
    }
    QString error;
    const auto options = readOptions(parser, error);
    if (!options)
        return complain(wrongUsage, error);

    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    sandbox::Server server(*options);
    if (!server.start(&error))
        return complain(cannotRun, error);
    std::printf("listening on %s\n", qUtf8Printable(server.baseUrl()));
    std::fflush(stdout); // whoever started this reads the port from a pipe
    while (!stopAsked)   // a signal handler may do next to nothing but set a flag; this is the portable way to wait for it
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    server.stop();
    return 0;
}
