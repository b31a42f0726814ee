// SPDX-License-Identifier: MIT
#include <desk/keychain/systemkeychain.h>

#include <desk/keychain/patientkeychain.h>

#include <qt6keychain/keychain.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

KeychainFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeychainFault::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainFault::Missing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainFault::Failed;
}

/// Starts `job` and tells `finish` what it said. The job deletes itself.
void run(QKeychain::Job *job, const QString &entry, QObject *context,
         const std::function<void(std::optional<KeychainFault>)> &finish)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [finish](QKeychain::Job *finished) {
        finish(finished->error() == QKeychain::NoError ? std::nullopt : std::optional(faultOf(finished->error())));
    });
    job->start();
}

constexpr auto service = "Member Desk"_L1;

class SystemKeychain final : public Keychain {
public:
    void read(const QString &entry, QObject *context, const Read &done) override;
    void write(const QString &entry, const QString &secret, QObject *context, const Done &done) override;
    void remove(const QString &entry, QObject *context, const Done &done) override;
};

void SystemKeychain::read(const QString &entry, QObject *context, const Read &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, entry, context, [job, done](std::optional<KeychainFault> fault) {
        if (fault)
            done(tl::unexpected(*fault));
        else
            done(job->textData());
    });
}

void SystemKeychain::write(const QString &entry, const QString &secret, QObject *context, const Done &done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    run(job, entry, context, [done](std::optional<KeychainFault> fault) {
        done(fault ? tl::expected<void, KeychainFault>(tl::unexpected(*fault)) : tl::expected<void, KeychainFault>());
    });
}

void SystemKeychain::remove(const QString &entry, QObject *context, const Done &done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    run(job, entry, context, [done](std::optional<KeychainFault> fault) {
        done(fault ? tl::expected<void, KeychainFault>(tl::unexpected(*fault)) : tl::expected<void, KeychainFault>());
    });
}

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<PatientKeychain>(std::make_unique<SystemKeychain>());
}

} // namespace desk
