// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "fakes/waiting.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

QList<QByteArray> Ran::lines() const
{
    QList<QByteArray> lines = out.split('\n');
    if (lines.last().isEmpty()) // what is behind the last line end
        lines.removeLast();
    return lines;
}

nlohmann::ordered_json Ran::json(qsizetype at) const
{
    const QByteArray line = lines().value(at);
    const auto json = nlohmann::ordered_json::parse(line.begin(), line.end(), nullptr, false);
    return json.is_discarded() ? nlohmann::ordered_json() : json;
}

QString cliProgram()
{
    return QStringLiteral(MEMBERDESK_CLI);
}

void prepareCli(QProcess &process, const QStringList &arguments, const Environment &environment)
{
    QProcessEnvironment clean = QProcessEnvironment::systemEnvironment();
    for (const QString &name : clean.keys()) {
        if (name.startsWith(u"MEMBERDESK_"_s) || name.toLower().endsWith(u"_proxy"_s))
            clean.remove(name);
    }
    clean.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent/memberdesk-tests"_s);
    clean.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto at = environment.cbegin(); at != environment.cend(); ++at)
        clean.insert(at.key(), at.value());
    process.setProcessEnvironment(clean);
    process.setProgram(cliProgram());
    process.setArguments(arguments);
}

Ran runCli(const QStringList &arguments, const Environment &environment)
{
    QProcess process;
    prepareCli(process, arguments, environment);
    QElapsedTimer clock;
    clock.start();
    process.start();
    const bool ended = fakes::until([&process] { return process.state() == QProcess::NotRunning; });
    const bool normal = ended && process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(), clock.elapsed()};
}
