// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <QCommandLineParser>
#include <QLatin1StringView>

#include <functional>
#include <optional>

namespace cli {

/// Names of options, without their dashes.
namespace option {
inline constexpr QLatin1StringView json("json");
inline constexpr QLatin1StringView onlyFree("free");
inline constexpr QLatin1StringView demo("demo");
inline constexpr QLatin1StringView withAppKey("with-app-key");
inline constexpr QLatin1StringView mostCalls("most-calls");
inline constexpr QLatin1StringView from("from");
inline constexpr QLatin1StringView column("column");
inline constexpr QLatin1StringView csv("csv");
inline constexpr QLatin1StringView xlsx("xlsx");
inline constexpr QLatin1StringView withContacts("with-contacts");
inline constexpr QLatin1StringView config("config");
inline constexpr QLatin1StringView logFile("log");
inline constexpr QLatin1StringView lang("lang");
} // namespace option

/// Adds options, each with its help in the language that is installed.
void addCommonOptions(QCommandLineParser &parser);
void addConnectionOptions(QCommandLineParser &parser); ///< and --json
void addDoctorOptions(QCommandLineParser &parser);
void addSettingsOptions(QCommandLineParser &parser);
void addListOptions(QCommandLineParser &parser);    ///< --from, --column
void addMembersOptions(QCommandLineParser &parser); ///< --most-calls
void addKeepOptions(QCommandLineParser &parser);    ///< --csv, --xlsx, --with-contacts

/// Nothing where the option was not given.
[[nodiscard]] std::optional<QString> given(const QCommandLineParser &parser, const QString &name);
/// A number of ASCII digits alone within these limits.
[[nodiscard]] std::optional<int> wholeNumber(const QString &text, int least, int most);

/// Into `read`, or what is wrong with these options.
[[nodiscard]] std::optional<WrongUsage> readConnection(const QCommandLineParser &parser, ConnectionArguments &read);
/// The file to keep members in, or what is wrong with that.
[[nodiscard]] std::optional<WrongUsage> readKeep(const QCommandLineParser &parser, std::optional<KeptFile> &read);

/// What every command begins with: reads the words, and answers --help and --version. `take` goes on where neither was asked for.
[[nodiscard]] Arguments parsed(QCommandLineParser &parser, const QStringList &arguments, const std::function<Arguments()> &take);

} // namespace cli
