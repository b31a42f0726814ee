// SPDX-License-Identifier: MIT
#include <cli/connection/lookuptarget.h>

#include <cli/connection/keyfile.h>

#include <desk/connection/storedoctor.h>
#include <desk/settings/authorityfile.h>
#include <desk/text/displaytext.h>

#include <sentences/refusalsentence.h>

#include <QCoreApplication>

namespace cli {
namespace {

class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(CliService)

public:
    static QString unusableAuthority(const QString &file)
    {
        return tr("--ca-file: “%1” cannot be read or holds no certificate.").arg(desk::singleLine(file));
    }
    static QString authorityBundle(const QString &file)
    {
        return tr("--ca-file: “%1” is a P7B file (PKCS#7), which cannot be read here. Save the certificate as a Base-64 .cer "
                  "file.")
            .arg(desk::singleLine(file));
    }
    static QString unusableStoredAuthority(const QString &file)
    {
        return tr("The file of certificate authorities in the settings cannot be read or holds no certificate: “%1”")
            .arg(desk::singleLine(file));
    }
};

enum class KeySource { File, Environment, Settings };

struct Key {
    QString text;
    KeySource source = KeySource::Settings;
};

tl::expected<Key, QString> keyFrom(const ConnectionArguments &arguments, const QString &environmentKey, const desk::Store &store)
{
    if (arguments.appKeyFile)
        return readKeyFile(*arguments.appKeyFile).map([](const QString &key) { return Key{key, KeySource::File}; });
    if (!environmentKey.isEmpty())
        return Key{environmentKey, KeySource::Environment};
    return Key{store.appKey, KeySource::Settings};
}

bool isAboutKey(kybio::CredentialsFault fault)
{
    switch (fault) {
    case kybio::CredentialsFault::AppIdEmpty:
    case kybio::CredentialsFault::AppIdTooLong:
    case kybio::CredentialsFault::AppIdCharacter:
        return false;
    case kybio::CredentialsFault::AppKeyEmpty:
    case kybio::CredentialsFault::AppKeyTooLong:
    case kybio::CredentialsFault::AppKeyCharacter:
        return true;
    }
    Q_UNREACHABLE();
}

/// Complete credentials; nothing where the settings alone should have made them and do not; or the sentence.
tl::expected<std::optional<kybio::Credentials>, QString> credentialsFrom(const ConnectionArguments &arguments,
                                                                         const QString &environmentKey, const desk::Store &store)
{
    const auto key = keyFrom(arguments, environmentKey, store);
    if (!key)
        return tl::unexpected(key.error());
    const bool givenHere = arguments.server || arguments.appId || arguments.appKeyFile;
    // What somebody ticked for the stored address does not hold for another.
    const bool plainHttp = store.plainHttp && !arguments.server;
    auto address = kybio::BaseAddress::parse(arguments.server.value_or(store.server),
                                             plainHttp ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly);
    if (!address)
        return givenHere
            ? tl::expected<std::optional<kybio::Credentials>, QString>(tl::unexpected(sentences::addressRefusal(address.error())))
            : std::nullopt;
    auto credentials = kybio::Credentials::create(*std::move(address), arguments.appId.value_or(store.appId), key->text);
    if (credentials)
        return *std::move(credentials);
    if (givenHere || (key->source == KeySource::Environment && isAboutKey(credentials.error())))
        return tl::unexpected(sentences::credentialsRefusal(credentials.error()));
    return std::nullopt;
}

/// The store's options, and what was named here instead. A file of authorities that was named must be readable; a stored one
/// is only noted.
tl::expected<kybio::ClientOptions, QString> optionsFrom(const ConnectionArguments &arguments, const desk::Store &store,
                                                        QStringList &notes)
{
    kybio::ClientOptions options = store.clientOptions();
    if (arguments.caFile) {
        options.extraAuthorities = desk::authoritiesOf(*arguments.caFile);
        if (desk::authorityFileFault(*arguments.caFile) == desk::AuthorityFileFault::Bundle)
            return tl::unexpected(TargetWords::authorityBundle(*arguments.caFile));
        if (options.extraAuthorities.isEmpty())
            return tl::unexpected(TargetWords::unusableAuthority(*arguments.caFile));
    } else if (!store.authorityFile.isEmpty() && options.extraAuthorities.isEmpty()) {
        notes << TargetWords::unusableStoredAuthority(store.authorityFile);
    }
    if (arguments.timeout)
        options.deadline = *arguments.timeout;
    return options;
}

} // namespace

tl::expected<LookupTarget, QString> lookupTargetFrom(const ConnectionArguments &arguments, const QString &environmentKey,
                                                     const desk::Store &store)
{
    LookupTarget target;
    target.proxy = store.networkProxy();
    auto options = optionsFrom(arguments, store, target.notes);
    if (!options)
        return tl::unexpected(options.error());
    target.options = *std::move(options);
    auto credentials = credentialsFrom(arguments, environmentKey, store);
    if (!credentials)
        return tl::unexpected(credentials.error());
    target.credentials = *std::move(credentials);
    return target;
}

tl::expected<LookupTarget, QString> demoTarget(const ConnectionArguments &arguments, const QString &server, const QString &appId,
                                               const QString &appKey)
{
    LookupTarget target;
    target.isCounted = false;
    if (arguments.timeout)
        target.options.deadline = *arguments.timeout;
    auto address = kybio::BaseAddress::parse(server);
    if (!address)
        return tl::unexpected(sentences::addressRefusal(address.error()));
    auto credentials = kybio::Credentials::create(*std::move(address), appId, appKey);
    if (!credentials)
        return tl::unexpected(sentences::credentialsRefusal(credentials.error()));
    target.credentials = *std::move(credentials);
    return target;
}

tl::expected<desk::DoctorInput, QString> doctorInputFrom(const DoctorArguments &arguments, const QString &environmentKey,
                                                         const desk::Store &store, int callsUsed)
{
    const auto key = keyFrom(arguments, environmentKey, store);
    if (!key)
        return tl::unexpected(key.error());
    QStringList notes; // the doctor says "untrusted" in its own words
    auto options = optionsFrom(arguments, store, notes);
    if (!options)
        return tl::unexpected(options.error());
    desk::Store asked = store;
    asked.server = arguments.server.value_or(store.server);
    asked.plainHttp = store.plainHttp
        && !arguments.server; // what somebody ticked for the stored address does not hold for another
    asked.appId = arguments.appId.value_or(store.appId);
    const bool isStored = asked.appId == store.appId; // a limit is the stored app ID's alone
    asked.dailyLimit = isStored ? store.dailyLimit : 0;
    desk::DoctorInput input = desk::doctorInputOf(asked, key->text, isStored ? callsUsed : 0);
    input.options = *std::move(options);
    return input;
}

desk::DoctorInput demoDoctorInput(const DoctorArguments &arguments, const QString &server, const QString &appId,
                                  const QString &appKey)
{
    desk::Store store;
    store.server = server;
    store.appId = appId;
    store.dailyLimit = 0;
    desk::DoctorInput input = desk::doctorInputOf(store, appKey, 0);
    if (arguments.timeout)
        input.options.deadline = *arguments.timeout;
    return input;
}

} // namespace cli
