// SPDX-License-Identifier: MIT
#include <cli/arguments.h>

#include <desk/settings/settingskeys.h>
#include <desk/text/displaytext.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr auto lookup = "lookup"_L1;
constexpr auto doctor = "doctor"_L1;
constexpr auto configured = "configured"_L1;
constexpr auto settings = "settings"_L1;
constexpr auto exporting = "export"_L1;
constexpr auto importing = "import"_L1;

constexpr auto json = "json"_L1;
constexpr auto onlyFree = "free"_L1;
constexpr auto demo = "demo"_L1;
constexpr auto server = "server"_L1;
constexpr auto appId = "app-id"_L1;
constexpr auto appKeyFile = "app-key-file"_L1;
constexpr auto caFile = "ca-file"_L1;
constexpr auto timeout = "timeout"_L1;
constexpr auto withAppKey = "with-app-key"_L1;
constexpr auto config = "config"_L1;
constexpr auto logFile = "log"_L1;
constexpr auto lang = "lang"_L1;
constexpr auto help = "help"_L1;
constexpr auto version = "version"_L1;

constexpr qsizetype longestEcho = 40;

class Reader {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)

public:
    static void addCommonOptions(QCommandLineParser &parser);
    static void addConnectionOptions(QCommandLineParser &parser);
    static void addDoctorOptions(QCommandLineParser &parser);
    static void addSettingsOptions(QCommandLineParser &parser);
    static Arguments readLookup(const QStringList &arguments);
    static Arguments readDoctor(const QStringList &arguments);
    static Arguments readConfigured(const QStringList &arguments);
    static Arguments readSettings(const QStringList &arguments);
    static Arguments readWithoutCommand(const QStringList &arguments);
    static WrongUsage unknownCommand(const QString &command);

private:
    static std::optional<Information> informationAskedFor(const QCommandLineParser &parser);
    static std::optional<WrongUsage> whatIsWrong(const QCommandLineParser &parser);
    static std::optional<std::chrono::seconds> seconds(const QString &text);
    static void readConnection(const QCommandLineParser &parser, ConnectionArguments &read);
};

std::optional<QString> given(const QCommandLineParser &parser, const QString &name)
{
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

void Reader::addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({config, tr("Use this settings file instead of the user's."), u"FILE"_s});
    parser.addOption({lang, tr("Speak this language: en or zh_CN."), u"LANG"_s});
    parser.addOption({logFile, tr("Write what happens into this file, without secrets and members."), u"FILE"_s});
    parser.addOption({{u"h"_s, help}, tr("Print this help and end.")});
    parser.addOption({{u"v"_s, version}, tr("Print the version and end.")});
}

void Reader::addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption({json, tr("Print one JSON object a line.")});
    parser.addOption({demo, tr("Ask the built-in demo service with its invented members. No settings and no key are read.")});
    parser.addOption({server, tr("The server address that the shop was given, with its path prefix."), u"URL"_s});
    parser.addOption({appId, tr("The app ID that the shop was given."), u"ID"_s});
    parser.addOption({appKeyFile,
                      tr("Read the app key from this file. Otherwise it comes from the environment variable "
                         "MEMBERDESK_APP_KEY, or else from the settings."),
                      u"FILE"_s});
    parser.addOption({caFile, tr("Trust these certificate authorities beside the system's own."), u"FILE"_s});
    parser.addOption({timeout,
                      tr("Wait at most this long for each answer, 1 to 120. Otherwise the settings say it, or else it is 10."),
                      u"SECONDS"_s});
}

void Reader::addDoctorOptions(QCommandLineParser &parser)
{
    parser.addOption({onlyFree, tr("Only the checks that cost nothing: no call is made.")});
}

void Reader::addSettingsOptions(QCommandLineParser &parser)
{
    parser.addOption({withAppKey, tr("Export the app keys too. Whoever reads the file then has them.")});
}

std::optional<Information> Reader::informationAskedFor(const QCommandLineParser &parser)
{
    if (parser.isSet(help))
        return Information{parser.helpText().trimmed()};
    if (parser.isSet(version))
        return Information{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    return std::nullopt;
}

std::optional<std::chrono::seconds> Reader::seconds(const QString &text)
{
    // toInt() alone would take blanks and a plus sign.
    const bool onlyDigits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int value = text.toInt(&fits);
    if (!onlyDigits || !fits || value < desk::keys::store::timeoutSeconds.least || value > desk::keys::store::timeoutSeconds.most)
        return std::nullopt;
    return std::chrono::seconds(value);
}

void Reader::readConnection(const QCommandLineParser &parser, ConnectionArguments &read)
{
    read.demo = parser.isSet(demo);
    read.server = given(parser, server);
    read.appId = given(parser, appId);
    read.appKeyFile = given(parser, appKeyFile);
    read.caFile = given(parser, caFile);
    read.timeout = seconds(parser.value(timeout));
}

std::optional<WrongUsage> Reader::whatIsWrong(const QCommandLineParser &parser)
{
    for (const auto &name : {server, appId}) {
        if (parser.isSet(demo) && parser.isSet(name))
            return WrongUsage{tr("--demo and --%1 exclude each other.").arg(name)};
    }
    if (parser.isSet(timeout) && !seconds(parser.value(timeout))) {
        return WrongUsage{tr("--timeout must be a whole number of seconds from %1 to %2.")
                              .arg(desk::keys::store::timeoutSeconds.least)
                              .arg(desk::keys::store::timeoutSeconds.most)};
    }
    return std::nullopt;
}

Arguments Reader::readLookup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Asks for each member number once, in the order given and over one connection, and prints who it is. "
           "Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault."));
    parser.addPositionalArgument(lookup, tr("Look up members."));
    parser.addPositionalArgument(u"number"_s, tr("Member numbers, with all their zeros."), u"NUMBER..."_s);
    addConnectionOptions(parser);
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (auto information = informationAskedFor(parser))
        return *information;
    if (parser.positionalArguments().size() < 2)
        return WrongUsage{tr("lookup needs at least one member number.")};
    if (auto wrong = whatIsWrong(parser))
        return *wrong;
    LookupArguments read;
    readConnection(parser, read);
    read.numbers = parser.positionalArguments().mid(1);
    read.json = parser.isSet(json);
    return read;
}

Arguments Reader::readDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Checks the connection step by step and says what is wrong and where to mend it. It makes one call, which counts "
           "against today's calls. Ends with 0: all is fine, 2: wrong usage, 3: something is not."));
    parser.addPositionalArgument(doctor, tr("Check the connection."));
    addDoctorOptions(parser);
    addConnectionOptions(parser);
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (auto information = informationAskedFor(parser))
        return *information;
    if (parser.positionalArguments().size() > 1)
        return WrongUsage{tr("doctor takes no argument.")};
    if (auto wrong = whatIsWrong(parser))
        return *wrong;
    DoctorArguments read;
    readConnection(parser, read);
    read.json = parser.isSet(json);
    read.free = parser.isSet(onlyFree);
    return read;
}

Arguments Reader::readConfigured(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Says whether server address, app ID and app key are stored in the settings. "
                                        "Ends with 0: stored, 1: not stored, 2: wrong usage."));
    parser.addPositionalArgument(configured, tr("Look at the settings."));
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (auto information = informationAskedFor(parser))
        return *information;
    if (parser.positionalArguments().size() > 1)
        return WrongUsage{tr("configured takes no argument.")};
    return ConfiguredArguments{};
}

Arguments Reader::readSettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Moves a set-up, the stores and the counter's settings, to another computer. An import replaces the stores; it is "
           "whole or nothing. Ends with 0: done, 2: wrong usage, 3: not done."));
    parser.addPositionalArgument(settings, tr("Move a set-up."));
    parser.addPositionalArgument(u"action"_s, tr("export: write FILE. import: read it."), u"export|import"_s);
    parser.addPositionalArgument(u"file"_s, tr("The file that moves."), u"FILE"_s);
    addSettingsOptions(parser);
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (auto information = informationAskedFor(parser))
        return *information;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(1);
    if (words.size() != 3 || (action != exporting && action != importing) || words.last().isEmpty())
        return WrongUsage{tr("settings needs “export” or “import”, and one file.")};
    if (action == importing && parser.isSet(withAppKey))
        return WrongUsage{tr("--with-app-key is for an export only: an import takes what the file holds.")};
    return SettingsArguments{action == exporting, words.last(), parser.isSet(withAppKey)};
}

Arguments Reader::readWithoutCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Looks up shop members by number at the KYBIO Open API."));
    parser.addPositionalArgument(
        u"command"_s,
        tr("lookup: look up members. doctor: check the connection. configured: say whether credentials are "
           "stored. settings: move a set-up. Each has a --help of its own."),
        u"COMMAND"_s);
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (auto information = informationAskedFor(parser))
        return *information;
    return WrongUsage{tr("Name a command: lookup, doctor, configured or settings.")};
}

WrongUsage Reader::unknownCommand(const QString &command)
{
    return {tr("There is no command “%1”: it is lookup, doctor, configured or settings.")
                .arg(desk::cut(desk::singleLine(command), longestEcho))};
}

} // namespace

Preamble readPreamble(const QStringList &arguments)
{
    QCommandLineParser parser; // knows every option of every command, to tell commands from the values of options
    Reader::addConnectionOptions(parser);
    Reader::addDoctorOptions(parser);
    Reader::addSettingsOptions(parser);
    Reader::addCommonOptions(parser);
    parser.parse(arguments);
    return {parser.positionalArguments().value(0), parser.value(lang), given(parser, config), parser.isSet(demo),
            parser.value(logFile)};
}

Arguments readArguments(const QStringList &arguments)
{
    const QString command = readPreamble(arguments).command;
    if (command == lookup)
        return Reader::readLookup(arguments);
    if (command == doctor)
        return Reader::readDoctor(arguments);
    if (command == configured)
        return Reader::readConfigured(arguments);
    if (command == settings)
        return Reader::readSettings(arguments);
    if (command.isEmpty())
        return Reader::readWithoutCommand(arguments);
    return Reader::unknownCommand(command);
}

} // namespace cli
