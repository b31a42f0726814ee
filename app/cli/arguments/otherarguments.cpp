// SPDX-License-Identifier: MIT
#include <cli/arguments/otherarguments.h>

#include <cli/arguments/options.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr auto exporting = "export"_L1;
constexpr auto importing = "import"_L1;

class OtherArguments {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)

public:
    static Arguments doctor(const QStringList &arguments);
    static Arguments configured(const QStringList &arguments);
    static Arguments settings(const QStringList &arguments);
};

Arguments OtherArguments::doctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Checks the connection step by step and says what is wrong and where to mend it. It makes one call, which counts "
           "against today's calls. Ends with 0: all is fine, 2: wrong usage, 3: something is not."));
    parser.addPositionalArgument(u"doctor"_s, tr("Check the connection."));
    addDoctorOptions(parser);
    addConnectionOptions(parser);
    return parsed(parser, arguments, [&parser]() -> Arguments {
        if (parser.positionalArguments().size() > 1)
            return WrongUsage{tr("doctor takes no argument.")};
        DoctorArguments read;
        if (auto wrong = readConnection(parser, read))
            return *wrong;
        read.json = parser.isSet(option::json);
        read.free = parser.isSet(option::onlyFree);
        return read;
    });
}

Arguments OtherArguments::configured(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Says whether server address, app ID and app key are stored in the settings. "
                                        "Ends with 0: stored, 1: not stored, 2: wrong usage."));
    parser.addPositionalArgument(u"configured"_s, tr("Look at the settings."));
    return parsed(parser, arguments, [&parser]() -> Arguments {
        if (parser.positionalArguments().size() > 1)
            return WrongUsage{tr("configured takes no argument.")};
        return ConfiguredArguments{};
    });
}

Arguments OtherArguments::settings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Moves a set-up, the stores and the counter's settings, to another computer. An import replaces the stores; it is "
           "whole or nothing. Ends with 0: done, 2: wrong usage, 3: not done."));
    parser.addPositionalArgument(u"settings"_s, tr("Move a set-up."));
    parser.addPositionalArgument(u"action"_s, tr("export: write FILE. import: read it."), u"export|import"_s);
    parser.addPositionalArgument(u"file"_s, tr("The file that moves."), u"FILE"_s);
    addSettingsOptions(parser);
    return parsed(parser, arguments, [&parser]() -> Arguments {
        const QStringList words = parser.positionalArguments();
        const QString action = words.value(1);
        if (words.size() != 3 || (action != exporting && action != importing) || words.last().isEmpty())
            return WrongUsage{tr("settings needs “export” or “import”, and one file.")};
        if (action == importing && parser.isSet(option::withAppKey))
            return WrongUsage{tr("--with-app-key is for an export only: an import takes what the file holds.")};
        return SettingsArguments{action == exporting, words.last(), parser.isSet(option::withAppKey)};
    });
}

} // namespace

Arguments readDoctor(const QStringList &arguments)
{
    return OtherArguments::doctor(arguments);
}

Arguments readConfigured(const QStringList &arguments)
{
    return OtherArguments::configured(arguments);
}

Arguments readSettings(const QStringList &arguments)
{
    return OtherArguments::settings(arguments);
}

} // namespace cli
