// SPDX-License-Identifier: MIT
#include <desk/keychain/patientkeychain.h>

#include <QTimer>

namespace desk {
namespace {

/// `done`, once: with what the keychain says or, after `patience`, without it.
template<typename Result>
std::function<void(const Result &)> once(std::chrono::milliseconds patience, QObject *context,
                                         const std::function<void(const Result &)> &done)
{
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, done](const Result &result) {
        if (!std::exchange(*told, true))
            done(result);
    };
    QTimer::singleShot(patience, context, [tell] { tell(tl::unexpected(KeychainFault::TimedOut)); });
    return tell;
}

} // namespace

PatientKeychain::PatientKeychain(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience)
    : m_keychain(std::move(keychain))
    , m_patience(patience)
{
}

void PatientKeychain::read(const QString &entry, QObject *context, const Read &done)
{
    m_keychain->read(entry, context, once(m_patience, context, done));
}

void PatientKeychain::write(const QString &entry, const QString &secret, QObject *context, const Done &done)
{
    m_keychain->write(entry, secret, context, once(m_patience, context, done));
}

void PatientKeychain::remove(const QString &entry, QObject *context, const Done &done)
{
    m_keychain->remove(entry, context, once(m_patience, context, done));
}

} // namespace desk
