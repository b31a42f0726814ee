// SPDX-License-Identifier: MIT
#include <tests/sandbox/curl.h>

#include "fakes/waiting.h"

#include <QProcess>

namespace curl {

namespace {

struct Ran {
    int exitStatus = -1;
    QByteArray output;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(fakes::longest()))
        qFatal("%s is not installed", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(fakes::longest()))
        qFatal("%s hangs", qPrintable(program));
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

QByteArray md5(const QByteArray &text)
{
    const QByteArray output = run(QStringLiteral("openssl"), {QStringLiteral("md5"), QStringLiteral("-r")}, text).output;
    return output.left(32).toUpper();
}

QStringList arguments(const Ask &ask)
{
    std::map<QByteArray, QByteArray> headers = {
        {"User-Agent", "openApi"},       {"Content-Type", "application/json; charset=utf-8"}, {"Accept-encoding", "gzip,deflate"},
        {"Time-stamp", "1700000000000"}, {"Data-signature", md5(ask.appKey + ask.body)},
    };
    for (const auto &[name, value] : ask.headers)
        headers[name] = value;
    QStringList line{QStringLiteral("-s"),
                     QStringLiteral("-i"),
                     QStringLiteral("--compressed"),
                     QStringLiteral("--noproxy"),
                     QStringLiteral("*"),
                     QStringLiteral("-X"),
                     ask.method,
                     QStringLiteral("--data-binary"),
                     QStringLiteral("@-")};
    for (const auto &[name, value] : headers)
        line << QStringLiteral("-H")
             << QString::fromUtf8(value.isEmpty() ? QByteArray(name + ":") : QByteArray(name + ": " + value));
    return line + ask.moreArguments + QStringList(ask.base + ask.path);
}

Heard send(const Ask &ask)
{
    const Ran ran = run(QStringLiteral("curl"), arguments(ask), ask.body);
    Heard heard;
    heard.exitStatus = ran.exitStatus;
    const qsizetype end = ran.output.indexOf("\r\n\r\n");
    QList<QByteArray> lines = ran.output.left(end).split('\n');
    heard.httpStatus = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        heard.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    heard.body = end < 0 ? QByteArray() : ran.output.mid(end + 4);
    return heard;
}

Ask about(const QString &base, const QString &number)
{
    Ask ask;
    ask.base = base;
    ask.body = R"({"appId":"shop","customerNum":")" + number.toUtf8() + "\"}";
    return ask;
}

} // namespace curl
