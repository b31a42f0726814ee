// SPDX-License-Identifier: MIT
#include <cli/arguments.h>
#include <cli/connection/storedkey.h>
#include <cli/doctorcommand.h>
#include <cli/exitcode.h>
#include <cli/lookup/lookupcommand.h>
#include <cli/lookup/numbersource.h>
#include <cli/members/memberscommand.h>
#include <cli/members/phonecommand.h>
#include <cli/members/topupscommand.h>
#include <cli/settingscommand.h>
#include <cli/streams.h>

#include <demo/demo.h>

#include <desk/connection/allowance.h>
#include <desk/keychain/systemkeychain.h>
#include <desk/log/log.h>
#include <desk/log/logevent.h>
#include <desk/settings/settings.h>
#include <desk/settings/storesecrets.h>
#include <desk/text/displaytext.h>

#include <process/coredumps.h>
#include <process/lastresort.h>
#include <process/leaving.h>
#include <process/libraries.h>
#include <process/messages.h>

#include <sentences/keychainsentence.h>
#include <sentences/programnotice.h>
#include <sentences/settingsnotice.h>
#include <sentences/translations.h>

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

class ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(CliMain)

public:
    static QString stored(const QString &file) { return tr("Credentials are stored in %1").arg(desk::singleLine(file)); }
    static QString notStored(const QString &file)
    {
        return tr("No complete credentials are stored in %1").arg(desk::singleLine(file));
    }
    static QString help() { return tr("memberdesk-cli --help says what there is."); }
    static QString mishap(const QString &code)
    {
        return tr("Something went wrong inside memberdesk-cli. Try again. If it happens again, tell your support the code %1.")
            .arg(code);
    }
    static QString noDemo(const QString &reason) { return tr("The demo service does not start: %1").arg(reason); }
};

int endWith(cli::ExitCode code, const QString &sentence)
{
    cli::complain(sentence);
    return static_cast<int>(code);
}

int wrongUsage(const QString &sentence)
{
    return endWith(cli::ExitCode::WrongUsage, sentence + u'\n' + ProgramWords::help());
}

/// What a command does once it is known whom to ask, and by which rules a number is read.
using Ask = std::function<int(const cli::LookupTarget &target, const desk::ScanRules &rules)>;

int askAt(const tl::expected<cli::LookupTarget, QString> &target, const desk::ScanRules &rules, desk::Log &log, const Ask &ask)
{
    if (!target)
        return wrongUsage(target.error());
    if (target->credentials)
        log.keepSecret(target->credentials->appKey());
    if (target->proxy)
        log.keepSecret(target->proxy->password());
    for (const QString &note : target->notes)
        cli::complain(note);
    return ask(*target, rules);
}

int askInDemo(const cli::ConnectionArguments &arguments, desk::Log &log, const Ask &ask)
{
    const demo::Started demo = demo::start();
    if (!demo)
        return endWith(cli::ExitCode::Fault, ProgramWords::noDemo(demo.error()));
    const demo::DemoCredentials &credentials = (*demo)->credentials();
    return askAt(cli::demoTarget(arguments, credentials.address, credentials.appId, credentials.appKey), {}, log, ask);
}

template<typename Command>
int follow(Command &&command)
{
    command.start();
    return QCoreApplication::exec();
}

int checkConnection(const cli::DoctorArguments &arguments, const tl::expected<desk::DoctorInput, QString> &input, desk::Log &log,
                    const std::optional<QNetworkProxy> &proxy = {})
{
    if (!input)
        return wrongUsage(input.error());
    log.keepSecret(input->appKey);
    log.keepSecret(input->proxyPassword);
    cli::DoctorCommand command(arguments, *input, proxy);
    command.start();
    return QCoreApplication::exec();
}

int checkDemo(const cli::DoctorArguments &arguments, desk::Log &log)
{
    const demo::Started demo = demo::start();
    if (!demo)
        return endWith(cli::ExitCode::Fault, ProgramWords::noDemo(demo.error()));
    const demo::DemoCredentials &credentials = (*demo)->credentials();
    return checkConnection(arguments, cli::demoDoctorInput(arguments, credentials.address, credentials.appId, credentials.appKey),
                           log);
}

int sayWhetherConfigured(const desk::Settings &settings)
{
    const bool stored = settings.store().isSetUp();
    const QString line = stored ? ProgramWords::stored(settings.file()) : ProgramWords::notStored(settings.file());
    static_cast<void>(cli::printLine(line)); // the exit status says it too
    return stored ? cli::credentialsStored : cli::nothingStored;
}

/// The current store with its secrets; without its key where the command line or the environment brings one.
desk::Store storeOf(const desk::Settings &settings, const cli::ConnectionArguments &arguments, const QString &environmentKey)
{
    desk::Store store = settings.store();
    if (arguments.appKeyFile || !environmentKey.isEmpty())
        store.keychainEntry.clear();
    if (!desk::needsKeychain(store))
        return store;
    const auto keychain = desk::systemKeychain();
    const auto whole = cli::withSecrets(store, *keychain);
    if (whole)
        return *whole;
    cli::complain(sentences::keychainSentence(whole.error()));
    return store;
}

int mishap()
{
    return endWith(cli::ExitCode::Fault, ProgramWords::mishap(u"INT-01"_s));
}

int run(QCoreApplication &application, const QStringList &typed, const cli::Preamble &preamble, desk::Log &log)
{
    std::optional<desk::Settings> settings;
    if (!preamble.demo)
        settings.emplace(preamble.configFile.value_or(desk::Settings::standardFile()));
    const QString stored = settings ? settings->text(desk::keys::language) : QString();
    sentences::installLanguage(application, preamble.language.isEmpty() ? stored : preamble.language);
    if (const QString notice = settings ? sentences::settingsNotice(*settings) : QString(); !notice.isEmpty())
        cli::complain(notice);

    const cli::Arguments arguments = cli::readArguments(typed);
    if (const auto *wrong = std::get_if<cli::WrongUsage>(&arguments))
        return wrongUsage(wrong->sentence);
    if (const auto *information = std::get_if<cli::Information>(&arguments))
        return cli::printLine(information->text) == cli::Printed::Yes ? 0 : static_cast<int>(cli::ExitCode::Fault);
    const auto ask = [&](const cli::ConnectionArguments &connection, const Ask &command) {
        if (connection.demo)
            return askInDemo(connection, log, command);
        const QString environmentKey = qEnvironmentVariable("MEMBERDESK_APP_KEY");
        return askAt(cli::lookupTargetFrom(connection, environmentKey, storeOf(*settings, connection, environmentKey)),
                     settings->scanRules(), log, command);
    };
    if (const auto *lookup = std::get_if<cli::LookupArguments>(&arguments)) {
        const auto listed = lookup->list ? cli::numbersFrom(*lookup->list) : cli::ListedNumbers{lookup->numbers, {}};
        if (!listed)
            return wrongUsage(listed.error());
        for (const QString &note : listed->notes)
            cli::complain(note);
        return ask(*lookup, [&](const cli::LookupTarget &target, const desk::ScanRules &rules) {
            return follow(cli::LookupCommand(*lookup, listed->numbers, target, rules));
        });
    }
    if (const auto *phone = std::get_if<cli::PhoneArguments>(&arguments))
        return ask(*phone, [&](const cli::LookupTarget &target, const desk::ScanRules & /*rules*/) {
            return follow(cli::PhoneCommand(*phone, target));
        });
    if (const auto *topUps = std::get_if<cli::TopUpsArguments>(&arguments))
        return ask(*topUps, [&](const cli::LookupTarget &target, const desk::ScanRules &rules) {
            return follow(cli::TopUpsCommand(*topUps, target, rules));
        });
    if (const auto *members = std::get_if<cli::MembersArguments>(&arguments))
        return ask(*members, [&](const cli::LookupTarget &target, const desk::ScanRules & /*rules*/) {
            return follow(cli::MembersCommand(*members, target));
        });
    if (const auto *doctor = std::get_if<cli::DoctorArguments>(&arguments)) {
        if (doctor->demo)
            return checkDemo(*doctor, log);
        const QString environmentKey = qEnvironmentVariable("MEMBERDESK_APP_KEY");
        const desk::Store store = storeOf(*settings, *doctor, environmentKey);
        const int used = desk::Allowance(desk::Allowance::standardFolder()).used(store.appId);
        return checkConnection(*doctor, cli::doctorInputFrom(*doctor, environmentKey, store, used), log, store.networkProxy());
    }
    if (!settings) // the others have no --demo
        return static_cast<int>(cli::ExitCode::WrongUsage);
    if (const auto *move = std::get_if<cli::SettingsArguments>(&arguments)) {
        const auto keychain = desk::systemKeychain();
        return move->isExport ? cli::exportSettings(*move, *settings, *keychain)
                              : cli::importSettings(*move, *settings, *keychain);
    }
    return sayWhetherConfigured(*settings);
}

/// run() with what goes around it, whatever happens inside.
int runSafely(QCoreApplication &application, desk::Log &log)
{
    std::atomic<bool> logFailed = false;
    try {
        const QStringList typed = QCoreApplication::arguments();
        const cli::Preamble preamble = cli::readPreamble(typed);
        if (!preamble.logFile.isEmpty()) {
            log.start(preamble.logFile, [&logFailed] { logFailed = true; });
            desk::logProgram();
        }
        const int exitCode = run(application, typed, preamble, log);
        log.stop();
        if (logFailed)
            cli::complain(sentences::logNotice(preamble.logFile));
        process::leave(exitCode);
        return exitCode;
    } catch (...) {
        qCritical("exception: %s", process::nameOfException().constData());
        log.stop();
        return mishap();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    process::forbidCoreDumps();
    process::trustNoWorkingFolder();
    cli::makeStreamsSafe();
    desk::Log log;
    const process::Messages messages(log);
    process::Guarded<QCoreApplication> application(argc, argv);
    application.whenSomethingWasThrown = [] { QCoreApplication::exit(mishap()); };
    QCoreApplication::setApplicationName(u"memberdesk-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MEMBERDESK_VERSION));
    return runSafely(application, log);
}
