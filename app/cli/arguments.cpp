// SPDX-License-Identifier: MIT
#include <cli/arguments.h>

#include <cli/arguments/askingarguments.h>
#include <cli/arguments/options.h>
#include <cli/arguments/otherarguments.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qsizetype longestEcho = 40;

struct Command {
    QLatin1StringView name;
    Arguments (*read)(const QStringList &arguments);
};
constexpr std::array commands{
    Command{"lookup"_L1, readLookup},     Command{"phone"_L1, readPhone},   Command{"topups"_L1, readTopUps},
    Command{"members"_L1, readMembers},   Command{"doctor"_L1, readDoctor}, Command{"configured"_L1, readConfigured},
    Command{"settings"_L1, readSettings},
};

class CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)

public:
    static Arguments withoutCommand(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.setApplicationDescription(tr("Looks up shop members by number at the KYBIO Open API."));
        parser.addPositionalArgument(u"command"_s,
                                     tr("lookup: look up members. phone: find members by phone. topups: list top-ups. members: "
                                        "list all members. doctor: check the connection. configured: say whether credentials "
                                        "are stored. settings: move a set-up. Each has a --help of its own."),
                                     u"COMMAND"_s);
        return parsed(parser, arguments, []() -> Arguments {
            return WrongUsage{tr("Name a command: lookup, phone, topups, members, doctor, configured or settings.")};
        });
    }
    static WrongUsage unknown(const QString &command)
    {
        return {tr("There is no command “%1”: it is lookup, phone, topups, members, doctor, configured or settings.")
                    .arg(desk::cut(desk::singleLine(command), longestEcho))};
    }
};

} // namespace

Preamble readPreamble(const QStringList &arguments)
{
    QCommandLineParser parser; // knows every option of every command, to tell commands from the values of options
    addConnectionOptions(parser);
    addDoctorOptions(parser);
    addSettingsOptions(parser);
    addListOptions(parser);
    addMembersOptions(parser);
    addKeepOptions(parser);
    addCommonOptions(parser);
    parser.parse(arguments);
    return {parser.positionalArguments().value(0), parser.value(option::lang), given(parser, option::config),
            parser.isSet(option::demo), parser.value(option::logFile)};
}

Arguments readArguments(const QStringList &arguments)
{
    const QString command = readPreamble(arguments).command;
    if (command.isEmpty())
        return CommandWords::withoutCommand(arguments);
    for (const Command &known : commands) {
        if (command == known.name)
            return known.read(arguments);
    }
    return CommandWords::unknown(command);
}

} // namespace cli
