// SPDX-License-Identifier: MIT
#include <cli/arguments/options.h>

#include <desk/settings/settingskeys.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr auto server = "server"_L1;
constexpr auto appId = "app-id"_L1;
constexpr auto appKeyFile = "app-key-file"_L1;
constexpr auto caFile = "ca-file"_L1;
constexpr auto timeout = "timeout"_L1;
constexpr auto help = "help"_L1;
constexpr auto version = "version"_L1;

class OptionWords {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)

public:
    static void addCommon(QCommandLineParser &parser)
    {
        parser.addOption({option::config, tr("Use this settings file instead of the user's."), u"FILE"_s});
        parser.addOption({option::lang, tr("Speak this language: en or zh_CN."), u"LANG"_s});
        parser.addOption({option::logFile, tr("Write what happens into this file, without secrets and members."), u"FILE"_s});
        parser.addOption({{u"h"_s, help}, tr("Print this help and end.")});
        parser.addOption({{u"v"_s, version}, tr("Print the version and end.")});
    }
    static void addConnection(QCommandLineParser &parser)
    {
        parser.addOption({option::json, tr("Print one JSON object a line.")});
        parser.addOption(
            {option::demo, tr("Ask the built-in demo service with its invented members. No settings and no key are read.")});
        parser.addOption({server, tr("The server address that the shop was given, with its path prefix."), u"URL"_s});
        parser.addOption({appId, tr("The app ID that the shop was given."), u"ID"_s});
        parser.addOption({appKeyFile,
                          tr("Read the app key from this file. Otherwise it comes from the environment variable "
                             "MEMBERDESK_APP_KEY, or else from the settings."),
                          u"FILE"_s});
        parser.addOption({caFile, tr("Trust these certificate authorities beside the system's own."), u"FILE"_s});
        parser.addOption(
            {timeout, tr("Wait at most this long for each answer, 1 to 120. Otherwise the settings say it, or else it is 10."),
             u"SECONDS"_s});
    }
    static void addDoctor(QCommandLineParser &parser)
    {
        parser.addOption({option::onlyFree, tr("Only the checks that cost nothing: no call is made.")});
    }
    static void addSettings(QCommandLineParser &parser)
    {
        parser.addOption({option::withAppKey, tr("Export the app keys too. Whoever reads the file then has them.")});
    }
    static void addList(QCommandLineParser &parser)
    {
        parser.addOption({option::from,
                          tr("Take the member numbers from this text or CSV file, or from standard input (-): one a line, or "
                             "from a column. Each is asked once."),
                          u"FILE"_s});
        parser.addOption({option::column,
                          tr("The column of that file to take, by the name in its first line. Otherwise it is the first."),
                          u"NAME"_s});
    }
    static void addMembers(QCommandLineParser &parser)
    {
        parser.addOption(
            {option::mostCalls, tr("Make at most so many calls. Otherwise as many as there are pages of members."), u"N"_s});
    }
    static void addKeep(QCommandLineParser &parser)
    {
        parser.addOption({option::csv, tr("Write the members into this CSV file instead of printing them."), u"FILE"_s});
        parser.addOption({option::xlsx, tr("Write the members into this Excel file instead of printing them."), u"FILE"_s});
        parser.addOption({option::withContacts,
                          tr("Phone, e-mail, QQ, address, remarks and birthday too. Without it a list has none of them.")});
    }

    static WrongUsage excludeEachOther(const QString &one, const QString &other)
    {
        return {tr("--%1 and --%2 exclude each other.").arg(one, other)};
    }
    static WrongUsage wrongTimeout()
    {
        return {tr("--timeout must be a whole number of seconds from %1 to %2.")
                    .arg(desk::keys::store::timeoutSeconds.least)
                    .arg(desk::keys::store::timeoutSeconds.most)};
    }
    static WrongUsage needsFile(const QString &option) { return {tr("--%1 needs the name of a file.").arg(option)}; }
};

} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    OptionWords::addCommon(parser);
}

void addConnectionOptions(QCommandLineParser &parser)
{
    OptionWords::addConnection(parser);
}

void addDoctorOptions(QCommandLineParser &parser)
{
    OptionWords::addDoctor(parser);
}

void addSettingsOptions(QCommandLineParser &parser)
{
    OptionWords::addSettings(parser);
}

void addListOptions(QCommandLineParser &parser)
{
    OptionWords::addList(parser);
}

void addMembersOptions(QCommandLineParser &parser)
{
    OptionWords::addMembers(parser);
}

void addKeepOptions(QCommandLineParser &parser)
{
    OptionWords::addKeep(parser);
}

std::optional<QString> given(const QCommandLineParser &parser, const QString &name)
{
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

std::optional<int> wholeNumber(const QString &text, int least, int most)
{
    // toInt() alone would take blanks and a plus sign.
    const bool onlyDigits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int value = text.toInt(&fits);
    if (!onlyDigits || !fits || value < least || value > most)
        return std::nullopt;
    return value;
}

std::optional<WrongUsage> readConnection(const QCommandLineParser &parser, ConnectionArguments &read)
{
    for (const auto &name : {server, appId}) {
        if (parser.isSet(option::demo) && parser.isSet(name))
            return OptionWords::excludeEachOther(option::demo, name);
    }
    if (const auto text = given(parser, timeout)) {
        const auto &limits = desk::keys::store::timeoutSeconds;
        const auto seconds = wholeNumber(*text, static_cast<int>(limits.least), static_cast<int>(limits.most));
        if (!seconds)
            return OptionWords::wrongTimeout();
        read.timeout = std::chrono::seconds(*seconds);
    }
    read.demo = parser.isSet(option::demo);
    read.server = given(parser, server);
    read.appId = given(parser, appId);
    read.appKeyFile = given(parser, appKeyFile);
    read.caFile = given(parser, caFile);
    return std::nullopt;
}

std::optional<WrongUsage> readKeep(const QCommandLineParser &parser, std::optional<KeptFile> &read)
{
    for (const auto &[name, other] :
         {std::pair(option::csv, option::xlsx), std::pair(option::csv, option::json), std::pair(option::xlsx, option::json)}) {
        if (parser.isSet(name) && parser.isSet(other))
            return OptionWords::excludeEachOther(name, other);
    }
    for (const auto &[name, format] :
         {std::pair(option::csv, KeptFile::Format::Csv), std::pair(option::xlsx, KeptFile::Format::Xlsx)}) {
        if (!parser.isSet(name))
            continue;
        if (parser.value(name).isEmpty())
            return OptionWords::needsFile(name);
        read = KeptFile{format, parser.value(name), parser.isSet(option::withContacts)};
    }
    return std::nullopt;
}

Arguments parsed(QCommandLineParser &parser, const QStringList &arguments, const std::function<Arguments()> &take)
{
    addCommonOptions(parser);
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (parser.isSet(help))
        return Information{parser.helpText().trimmed()};
    if (parser.isSet(version))
        return Information{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    return take();
}

} // namespace cli
