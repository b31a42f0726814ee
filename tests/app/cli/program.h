// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

/// How one run of memberdesk-cli ended.
struct Ran {
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray out;
    QByteArray err;
    qint64 tookMs = 0;

    [[nodiscard]] QByteArray all() const { return out + err; }
    /// Lines of standard output, without their ends.
    [[nodiscard]] QList<QByteArray> lines() const;
    /// Line `at` as JSON, its keys in their order. Null where there is no such line or it is no JSON.
    [[nodiscard]] nlohmann::ordered_json json(qsizetype at = 0) const;
};

using Environment = QMap<QString, QString>;

/// Runs the real program, away from the settings, the key and the proxy of whoever runs the tests. The event loop of the
/// test goes on meanwhile, so that servers of the test process can answer.
[[nodiscard]] Ran runCli(const QStringList &arguments, const Environment &environment = {});

/// The same program, for tests that want to meddle while it runs.
void prepareCli(QProcess &process, const QStringList &arguments, const Environment &environment = {});
[[nodiscard]] QString cliProgram();
