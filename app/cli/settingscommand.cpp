// SPDX-License-Identifier: MIT
#include <cli/settingscommand.h>

#include <cli/connection/storedkey.h>
#include <cli/exitcode.h>
#include <cli/streams.h>

#include <desk/settings/settingsexport.h>
#include <desk/text/displaytext.h>

#include <sentences/keychainsentence.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(CliSettings)

public:
    static QString exported(const QString &file) { return tr("The set-up is in %1").arg(file); }
    static QString withKeys() { return tr("It holds the app keys. Delete it once it has arrived."); }
    static QString withoutKeys() { return tr("The app keys are not in it: enter them on the other computer."); }
    static QString nothingToExport(const QString &file)
    {
        return tr("Nothing is exported: the settings file is damaged or cannot be read: %1").arg(file);
    }
    static QString inTheWay(const QString &file)
    {
        return tr("Nothing is exported: %1 exists and is no export. Name another file.").arg(file);
    }
    static QString notWritten(const QString &file) { return tr("Nothing is exported: %1 cannot be written.").arg(file); }
    static QString keyNotRead(const QString &store, const QString &reason)
    {
        return tr("Nothing is exported: the app key of “%1” cannot be read. %2").arg(store, reason);
    }

    static QString refused(const desk::ImportRefusal &refusal, const QString &file)
    {
        switch (refusal.problem) {
        case desk::ImportProblem::Missing:
            return tr("Nothing is imported: there is no file %1").arg(file);
        case desk::ImportProblem::Unreadable:
            return tr("Nothing is imported: %1 cannot be read.").arg(file);
        case desk::ImportProblem::Damaged:
            return tr("Nothing is imported: %1 is damaged or no settings file at all.").arg(file);
        case desk::ImportProblem::Foreign:
            return tr("Nothing is imported: %1 was not made by “memberdesk-cli settings export”.").arg(file);
        case desk::ImportProblem::Newer:
            return tr("Nothing is imported: a newer version of Member Desk wrote %1. Update this one first.").arg(file);
        case desk::ImportProblem::Changed:
            return tr("Nothing is imported: %1 has been cut or changed since it was exported. Export it again.").arg(file);
        case desk::ImportProblem::Unusable:
            return tr("Nothing is imported: %1 holds values that cannot be used: %2").arg(file, refusal.names.join(u", "_s));
        }
        Q_UNREACHABLE();
    }
    static QString imported(const QString &file) { return tr("The set-up is stored in %1").arg(file); }
    static QString keysMissing() { return tr("An app key is still missing: enter it in the settings."); }
    static QString keptAside(const QString &file) { return tr("The settings file as it was is kept in %1").arg(file); }
    static QString notSaved(const QString &file)
    {
        return tr("Nothing is imported: the settings file cannot be written: %1").arg(file);
    }
    static QString notInKeychain(const QString &reason) { return tr("Nothing is imported. %1").arg(reason); }
};

int failWith(const QString &sentence)
{
    complain(sentence);
    return static_cast<int>(ExitCode::Fault);
}

int sayAll(const QStringList &sentences)
{
    return printLine(sentences.join(u'\n')) == Printed::Failed ? static_cast<int>(ExitCode::Fault) : 0;
}

desk::StoresSaved saved(desk::Settings &settings, desk::Keychain &keychain, const QList<desk::StoreEdit> &edits, int current)
{
    desk::StoreSaver saver(settings, keychain);
    std::optional<desk::StoresSaved> result;
    QObject::connect(&saver, &desk::StoreSaver::finished, &saver, [&result](const desk::StoresSaved &finished) {
        result = finished;
        QCoreApplication::quit();
    });
    saver.save(edits, current);
    if (!result)
        QCoreApplication::exec(); // the program's only loop: nothing else runs yet
    return result.value_or(desk::StoresSaved());
}

} // namespace

int exportSettings(const SettingsArguments &arguments, const desk::Settings &settings, desk::Keychain &keychain)
{
    const QString shown = desk::singleLine(arguments.file);
    if (settings.condition() == desk::FileCondition::Damaged || settings.condition() == desk::FileCondition::Unreadable)
        return failWith(SettingsWords::nothingToExport(desk::singleLine(settings.file())));
    if (QFileInfo::exists(arguments.file) && !desk::isExport(arguments.file))
        return failWith(SettingsWords::inTheWay(shown));
    QList<desk::Store> stores = settings.stores();
    for (desk::Store &store : stores) {
        if (!arguments.withAppKey) {
            store.appKey.clear();
            continue;
        }
        store.proxyKeychainEntry.clear(); // is not exported
        const auto whole = withSecrets(store, keychain);
        if (!whole)
            return failWith(
                SettingsWords::keyNotRead(desk::singleLine(store.title()), sentences::keychainSentence(whole.error())));
        store.appKey = whole->appKey;
    }
    if (!desk::writeSettings(arguments.file, desk::exportOf(settings, stores)))
        return failWith(SettingsWords::notWritten(shown));
    const bool holdsKeys = std::ranges::any_of(stores, [](const desk::Store &store) { return !store.appKey.isEmpty(); });
    return sayAll({SettingsWords::exported(shown), holdsKeys ? SettingsWords::withKeys() : SettingsWords::withoutKeys()});
}

int importSettings(const SettingsArguments &arguments, desk::Settings &settings, desk::Keychain &keychain)
{
    const auto setUp = desk::SetUp::read(arguments.file);
    if (!setUp)
        return failWith(SettingsWords::refused(setUp.error(), desk::singleLine(arguments.file)));
    const QList<desk::StoreEdit> edits = setUp->edits(settings);
    const int current = setUp->currentStore(settings);
    setUp->putInto(settings);
    const QString file = desk::singleLine(settings.file());
    if (edits.isEmpty()) { // the counter's settings alone
        if (!settings.save())
            return failWith(SettingsWords::notSaved(file));
    } else {
        const desk::StoresSaved result = saved(settings, keychain, edits, current);
        if (!result.saved)
            return failWith(result.keychainFault
                                ? SettingsWords::notInKeychain(sentences::keychainSentence(*result.keychainFault))
                                : SettingsWords::notSaved(file));
        if (result.leftBehind)
            complain(sentences::keyLeftBehindSentence());
    }
    QStringList sentences{SettingsWords::imported(file)};
    if (!settings.keptAside().isEmpty())
        sentences << SettingsWords::keptAside(desk::singleLine(settings.keptAside()));
    if (std::ranges::any_of(settings.stores(), [](const desk::Store &store) { return !store.isSetUp(); }))
        sentences << SettingsWords::keysMissing();
    return sayAll(sentences);
}

} // namespace cli
