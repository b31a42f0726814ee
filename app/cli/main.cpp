// SPDX-License-Identifier: MIT
#include <cli/arguments.h>
#include <cli/doctorcommand.h>
#include <cli/exitcode.h>
#include <cli/lookupcommand.h>
#include <cli/streams.h>

#include <desk/displaytext.h>
#include <desk/settings.h>

#include <sandbox/server.h>

#include <sentences/translations.h>

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CliMain)

public:
    static QString stored(const QString &file) { return tr("Credentials are stored in %1").arg(desk::singleLine(file)); }
    static QString notStored(const QString &file)
    {
        return tr("No complete credentials are stored in %1").arg(desk::singleLine(file));
    }
    static QString damaged(const QString &file)
    {
        return tr("The settings were damaged. What was there is kept as %1").arg(desk::singleLine(file));
    }
    static QString help() { return tr("memberdesk-cli --help says what there is."); }
    static QString noDemo(const QString &reason) { return tr("The demo service does not start: %1").arg(reason); }
};

int endWith(cli::ExitCode code, const QString &sentence)
{
    cli::complain(sentence);
    return static_cast<int>(code);
}

int wrongUsage(const QString &sentence)
{
    return endWith(cli::ExitCode::WrongUsage, sentence + u'\n' + Words::help());
}

int lookUp(const cli::LookupArguments &arguments, const tl::expected<cli::Service, QString> &service)
{
    if (!service)
        return wrongUsage(service.error());
    for (const QString &note : service->notes)
        cli::complain(note);
    cli::LookupCommand command(arguments, *service);
    command.start();
    return QCoreApplication::exec();
}

int lookUpInDemo(const cli::LookupArguments &arguments)
{
    const sandbox::Options shop = sandbox::Server::demoOptions();
    sandbox::Server server(shop);
    QString error;
    if (!server.start(&error))
        return endWith(cli::ExitCode::Fault, Words::noDemo(error));
    return lookUp(arguments, cli::demoService(arguments, server.baseUrl(), shop.appId, shop.appKey));
}

int checkConnection(const cli::DoctorArguments &arguments, const tl::expected<desk::DoctorInput, QString> &input)
{
    if (!input)
        return wrongUsage(input.error());
    cli::DoctorCommand command(arguments, *input);
    command.start();
    return QCoreApplication::exec();
}

int checkDemo(const cli::DoctorArguments &arguments)
{
    const sandbox::Options shop = sandbox::Server::demoOptions();
    sandbox::Server server(shop);
    QString error;
    if (!server.start(&error))
        return endWith(cli::ExitCode::Fault, Words::noDemo(error));
    return checkConnection(arguments, cli::demoDoctorInput(arguments, server.baseUrl(), shop.appId, shop.appKey));
}

int sayWhetherConfigured(const desk::Settings &settings)
{
    const bool stored = settings.credentials().has_value();
    const QString line = stored ? Words::stored(settings.file()) : Words::notStored(settings.file());
    static_cast<void>(cli::printLine(line)); // the exit status says it too
    return stored ? cli::credentialsStored : cli::nothingStored;
}

} // namespace

int main(int argc, char *argv[])
{
    cli::makeStreamsSafe();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"memberdesk-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MEMBERDESK_VERSION));

    const QStringList typed = QCoreApplication::arguments();
    const cli::Preamble preamble = cli::readPreamble(typed);
    std::optional<desk::Settings> settings;
    if (!preamble.demo)
        settings.emplace(preamble.configFile.value_or(desk::Settings::standardFile()));
    const QString stored = settings ? settings->text(desk::keys::language) : QString();
    sentences::installLanguage(application, preamble.language.isEmpty() ? stored : preamble.language);
    if (settings && !settings->damagedFile().isEmpty())
        cli::complain(Words::damaged(settings->damagedFile()));

    const cli::Arguments arguments = cli::readArguments(typed);
    if (const auto *wrong = std::get_if<cli::WrongUsage>(&arguments))
        return wrongUsage(wrong->sentence);
    if (const auto *information = std::get_if<cli::Information>(&arguments))
        return cli::printLine(information->text) == cli::Printed::Yes ? 0 : static_cast<int>(cli::ExitCode::Fault);
    if (const auto *lookup = std::get_if<cli::LookupArguments>(&arguments)) {
        if (lookup->demo)
            return lookUpInDemo(*lookup);
        return lookUp(*lookup, cli::serviceFrom(*lookup, qEnvironmentVariable("MEMBERDESK_APP_KEY"), *settings));
    }
    if (const auto *doctor = std::get_if<cli::DoctorArguments>(&arguments)) {
        if (doctor->demo)
            return checkDemo(*doctor);
        return checkConnection(*doctor, cli::doctorInputFrom(*doctor, qEnvironmentVariable("MEMBERDESK_APP_KEY"), *settings));
    }
    if (!settings) // configured has no --demo
        return static_cast<int>(cli::ExitCode::WrongUsage);
    return sayWhetherConfigured(*settings);
}
