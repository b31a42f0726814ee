// SPDX-License-Identifier: MIT
#include <cli/arguments/askingarguments.h>

#include <cli/arguments/options.h>

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class AskingArguments {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)

public:
    static Arguments lookup(const QStringList &arguments);
    static Arguments phone(const QStringList &arguments);
    static Arguments topUps(const QStringList &arguments);
    static Arguments members(const QStringList &arguments);

private:
    static Arguments takeLookup(const QCommandLineParser &parser);
    static Arguments takeMembers(const QCommandLineParser &parser);
};

Arguments AskingArguments::lookup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Asks for each member number once, in the order given and over one connection, and prints who it is. "
           "Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault."));
    parser.addPositionalArgument(u"lookup"_s, tr("Look up members."));
    parser.addPositionalArgument(u"number"_s, tr("Member numbers, with all their zeros."), u"NUMBER..."_s);
    addListOptions(parser);
    addKeepOptions(parser);
    addConnectionOptions(parser);
    return parsed(parser, arguments, [&parser] { return takeLookup(parser); });
}

Arguments AskingArguments::takeLookup(const QCommandLineParser &parser)
{
    LookupArguments read;
    read.numbers = parser.positionalArguments().mid(1);
    const auto list = given(parser, option::from);
    if (list && !read.numbers.isEmpty())
        return WrongUsage{tr("lookup takes member numbers or --from, not both.")};
    if (!list && read.numbers.isEmpty())
        return WrongUsage{tr("lookup needs at least one member number.")};
    if (!list && parser.isSet(option::column))
        return WrongUsage{tr("--column is for --from.")};
    if (auto wrong = readConnection(parser, read))
        return *wrong;
    if (auto wrong = readKeep(parser, read.keep))
        return *wrong;
    if (parser.isSet(option::withContacts) && !read.keep)
        return WrongUsage{tr("--with-contacts is for --csv and --xlsx: what is printed has them.")};
    if (list)
        read.list = NumberFile{*list, given(parser, option::column)};
    read.json = parser.isSet(option::json);
    return read;
}

Arguments AskingArguments::phone(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Asks for each phone once, in the order given, and prints all members who have it. Blanks, dashes and brackets are "
           "taken out of a phone, and nothing else is changed. One call a phone. "
           "Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault."));
    parser.addPositionalArgument(u"phone"_s, tr("Find members by phone."));
    parser.addPositionalArgument(u"number"_s, tr("Phones, as the members gave them."), u"PHONE..."_s);
    addConnectionOptions(parser);
    return parsed(parser, arguments, [&parser]() -> Arguments {
        PhoneArguments read;
        read.phones = parser.positionalArguments().mid(1);
        if (read.phones.isEmpty())
            return WrongUsage{tr("phone needs at least one phone.")};
        if (auto wrong = readConnection(parser, read))
            return *wrong;
        read.json = parser.isSet(option::json);
        return read;
    });
}

Arguments AskingArguments::topUps(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints what each member has paid in, the newest first, and the sums. Two calls a member: one to find the member, one "
           "for the top-ups. Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault."));
    parser.addPositionalArgument(u"topups"_s, tr("List the top-ups of members."));
    parser.addPositionalArgument(u"number"_s, tr("Member numbers, with all their zeros."), u"NUMBER..."_s);
    addConnectionOptions(parser);
    return parsed(parser, arguments, [&parser]() -> Arguments {
        TopUpsArguments read;
        read.numbers = parser.positionalArguments().mid(1);
        if (read.numbers.isEmpty())
            return WrongUsage{tr("topups needs at least one member number.")};
        if (auto wrong = readConnection(parser, read))
            return *wrong;
        read.json = parser.isSet(option::json);
        return read;
    });
}

Arguments AskingArguments::members(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints all members of the shop and the sums of their balances and points. It asks page by page: one call for each "
           "hundred members, and how many that are is known with the last page. "
           "Ends with 0: complete, 1: --most-calls was reached before, 2: wrong usage, 3: a fault; what came is printed."));
    parser.addPositionalArgument(u"members"_s, tr("List all members."));
    addMembersOptions(parser);
    addKeepOptions(parser);
    addConnectionOptions(parser);
    return parsed(parser, arguments, [&parser] { return takeMembers(parser); });
}

Arguments AskingArguments::takeMembers(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return WrongUsage{tr("members takes no argument.")};
    MembersArguments read;
    if (auto wrong = readConnection(parser, read))
        return *wrong;
    if (auto wrong = readKeep(parser, read.keep))
        return *wrong;
    if (const auto text = given(parser, option::mostCalls)) {
        read.mostCalls = wholeNumber(*text, 1, std::numeric_limits<int>::max());
        if (!read.mostCalls)
            return WrongUsage{tr("--most-calls must be a whole number from 1 on.")};
    }
    read.json = parser.isSet(option::json);
    read.withContacts = parser.isSet(option::withContacts);
    if (read.withContacts && !read.json && !read.keep)
        return WrongUsage{tr("--with-contacts is for --json, --csv and --xlsx.")};
    return read;
}

} // namespace

Arguments readLookup(const QStringList &arguments)
{
    return AskingArguments::lookup(arguments);
}

Arguments readPhone(const QStringList &arguments)
{
    return AskingArguments::phone(arguments);
}

Arguments readTopUps(const QStringList &arguments)
{
    return AskingArguments::topUps(arguments);
}

Arguments readMembers(const QStringList &arguments)
{
    return AskingArguments::members(arguments);
}

} // namespace cli
