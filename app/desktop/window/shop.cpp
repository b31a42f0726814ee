// SPDX-License-Identifier: MIT
#include <desktop/window/shop.h>

namespace desktop {

Shop::Shop(desk::Settings &settings, std::shared_ptr<desk::Keychain> keychain, const QString &callsFolder,
           const desk::Clocks &clocks, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(std::move(keychain))
    , m_allowance(callsFolder, clocks)
{
}

Shop::~Shop() = default;

const kybio::Client *Shop::client() const
{
    return m_connection ? &m_connection->client() : nullptr;
}

void Shop::drop()
{
    Q_EMIT dropping();
    m_keyWanted.reset();
    m_connection.reset();
}

void Shop::use(const std::optional<kybio::Credentials> &credentials)
{
    m_connection = std::make_unique<desk::Connection>(credentials, m_store.clientOptions(), m_store.networkProxy());
    Q_EMIT connected();
}

void Shop::connectToStore()
{
    drop();
    m_demo.reset();
    m_store = m_settings.store();
    m_key = m_store.appKey;
    const QString entry = m_store.keychainEntry;
    use(entry.isEmpty() ? m_store.credentials() : std::nullopt);
    if (entry.isEmpty())
        return;
    m_keyWanted = std::make_unique<QObject>();
    m_keychain->read(entry, m_keyWanted.get(), [this](const tl::expected<QString, desk::KeychainFault> &key) {
        if (!key) {
            Q_EMIT keyUnavailable(key.error());
            return;
        }
        Q_EMIT dropping();
        m_key = *key;
        use(m_store.credentials(m_key));
    });
}

void Shop::startDemo()
{
    drop();
    m_store = desk::Store();
    m_key.clear();
    m_demo.reset();
    demo::Started started = demo::start();
    if (!started) {
        use({});
        Q_EMIT demoUnavailable(started.error());
        return;
    }
    m_demo = std::move(*started);
    desk::Store store;
    store.server = m_demo->credentials().address;
    store.appId = m_demo->credentials().appId;
    use(store.credentials(m_demo->credentials().appKey));
}

bool Shop::switchStore(int step)
{
    const int count = static_cast<int>(m_settings.stores().size());
    if (isDemo() || count < 2)
        return false;
    m_settings.setCurrentStore((m_settings.currentStore() + step + count) % count);
    static_cast<void>(m_settings.save()); // where it cannot be saved, it holds until the end of the program
    connectToStore();
    return true;
}

std::optional<int> Shop::callsToday() const
{
    if (isDemo() || m_store.appId.isEmpty())
        return std::nullopt;
    return m_allowance.used(m_store.appId);
}

bool Shop::isUsedUp() const
{
    const std::optional<int> used = callsToday();
    return used && desk::allowanceLevel(*used, m_store.dailyLimit) == desk::AllowanceLevel::UsedUp;
}

desk::DoctorInput Shop::doctorInput() const
{
    desk::DoctorInput input;
    input.address = m_store.server;
    input.appId = m_store.appId;
    input.appKey = m_key;
    input.plainHttp = m_store.plainHttp ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly;
    input.options = m_store.clientOptions();
    input.callsUsed = callsTodayOf(m_store.appId);
    input.callLimit = m_store.dailyLimit;
    return input;
}

void Shop::countCall()
{
    if (!isDemo())
        countCallOf(m_store.appId);
}

void Shop::countCallOf(const QString &appId)
{
    m_allowance.count(appId);
    Q_EMIT callCounted();
}

} // namespace desktop
