// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace cli {

/// Whom to ask and how, as the command line said. Nothing: not given there.
struct ConnectionArguments {
    bool demo = false;
    std::optional<QString> server;
    std::optional<QString> appId;
    std::optional<QString> appKeyFile;
    std::optional<QString> caFile;
    std::optional<std::chrono::seconds> timeout; ///< within the limits of the setting
};

/// A file that somebody wrote member numbers into.
struct NumberFile {
    QString file;                  ///< `-`: standard input
    std::optional<QString> column; ///< by the name in the first line; nothing: the first
};

/// A file that members are written into.
struct KeptFile {
    enum class Format { Csv, Xlsx };
    Format format = Format::Csv;
    QString file;
    bool withContacts = false;
};

/// `lookup NUMBER...` and `lookup --from FILE`
struct LookupArguments : ConnectionArguments {
    QStringList numbers; ///< as typed; at least one where there is no list
    std::optional<NumberFile> list;
    bool json = false;
    std::optional<KeptFile> keep; ///< nothing: members are printed
};

/// `phone PHONE...`
struct PhoneArguments : ConnectionArguments {
    QStringList phones; ///< as typed; at least one
    bool json = false;
};

/// `topups NUMBER...`
struct TopUpsArguments : ConnectionArguments {
    QStringList numbers; ///< as typed; at least one
    bool json = false;
};

/// `members`
struct MembersArguments : ConnectionArguments {
    std::optional<int> mostCalls; ///< 1 or more; nothing: no limit
    bool json = false;
    bool withContacts = false;    ///< of JSON; a file says it itself
    std::optional<KeptFile> keep; ///< nothing: members are printed
};

/// `doctor`
struct DoctorArguments : ConnectionArguments {
    bool json = false;
    bool free = false; ///< no call
};

/// `configured`
struct ConfiguredArguments {};

/// `settings export FILE` and `settings import FILE`
struct SettingsArguments {
    bool isExport = false;
    QString file;
    bool withAppKey = false; ///< export only
};

/// `--help`, `--version`: print this and end well.
struct Information {
    QString text;
};

/// One sentence that names what is wrong with the command line.
struct WrongUsage {
    QString sentence;
};

using Arguments = std::variant<LookupArguments, PhoneArguments, TopUpsArguments, MembersArguments, DoctorArguments,
                               ConfiguredArguments, SettingsArguments, Information, WrongUsage>;

/// What has to be known before the first sentence can be spoken: the rest is translated already.
struct Preamble {
    QString command;
    QString language;                  ///< empty: not given
    std::optional<QString> configFile; ///< nothing: the standard one
    bool demo = false;
    QString logFile; ///< empty: none
};

/// Reads only what Preamble holds; what is wrong with the rest is readArguments()'s to say.
[[nodiscard]] Preamble readPreamble(const QStringList &arguments);

/// `arguments` begin with the program's name.
[[nodiscard]] Arguments readArguments(const QStringList &arguments);

} // namespace cli
