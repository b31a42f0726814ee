// SPDX-License-Identifier: MIT
#include <desk/connection/activestore.h>

#include <desk/connection/storedoctor.h>
#include <desk/text/displaytext.h>

#include <desk/settings/storesecrets.h>

#include <utility>

namespace desk {

ActiveStore::ActiveStore(Settings &settings, std::shared_ptr<Keychain> keychain, const QString &callsFolder, const Clocks &clocks,
                         DemoStarter demo, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(std::move(keychain))
    , m_allowance(callsFolder, clocks)
    , m_startDemo(std::move(demo))
{
    using namespace std::chrono_literals;
    connect(&m_dayTick, &QTimer::timeout, this, &ActiveStore::followTheDay);
    m_dayTick.start(1min);
}

ActiveStore::~ActiveStore() = default;

const kybio::Client *ActiveStore::client() const
{
    return m_connection ? &m_connection->client() : nullptr;
}

void ActiveStore::followTheDay()
{
    const std::optional<int> before = std::exchange(m_callsSeen, callsToday());
    if (before != m_callsSeen)
        Q_EMIT allowanceChanged();
}

void ActiveStore::drop()
{
    if (m_connection)
        Q_EMIT dropping();
    m_keyWanted.reset();
    m_connection.reset();
}

void ActiveStore::use(const std::optional<kybio::Credentials> &credentials)
{
    m_connection = std::make_unique<Connection>(credentials, m_store.clientOptions(), m_store.networkProxy());
    Q_EMIT connected();
}

std::unique_ptr<Connection> ActiveStore::newConnection() const
{
    if (!m_connection)
        return nullptr;
    return std::make_unique<Connection>(m_connection->client().credentials(), m_store.clientOptions(), m_store.networkProxy());
}

void ActiveStore::connectToStore()
{
    drop();
    m_demo.reset();
    m_store = m_settings.store();
    m_key = m_store.appKey;
    const bool isWhole = !needsKeychain(m_store);
    use(isWhole ? m_store.credentials() : std::nullopt);
    if (isWhole)
        return;
    m_keyWanted = std::make_unique<QObject>();
    readSecrets(*m_keychain, m_store, m_keyWanted.get(), [this](const tl::expected<Store, KeychainFault> &whole) {
        if (!whole) {
            Q_EMIT keyUnavailable(whole.error());
            return;
        }
        Q_EMIT dropping();
        m_key = whole->appKey;
        m_store.proxyPassword = whole->proxyPassword;
        use(m_store.credentials(m_key));
    });
}

void ActiveStore::startDemo()
{
    drop();
    m_store = Store();
    m_key.clear();
    m_demo.reset();
    tl::expected<RunningDemo, QString> started = m_startDemo();
    if (!started) {
        use({});
        Q_EMIT demoUnavailable(started.error());
        return;
    }
    m_demo = *std::move(started);
    Store store;
    store.server = m_demo->address;
    store.appId = m_demo->appId;
    use(store.credentials(m_demo->appKey));
}

QStringList ActiveStore::titles() const
{
    QStringList titles;
    if (!isDemo())
        for (const Store &store : m_settings.stores())
            titles << singleLine(store.title());
    return titles;
}

int ActiveStore::currentIndex() const
{
    return m_settings.currentStore();
}

bool ActiveStore::switchStore(int step)
{
    const int count = static_cast<int>(m_settings.stores().size());
    if (isDemo() || count < 2)
        return false;
    m_settings.setCurrentStore(((m_settings.currentStore() + step) % count + count) % count);
    static_cast<void>(m_settings.save()); // where it cannot be saved, it holds until the end of the program
    connectToStore();
    return true;
}

std::optional<int> ActiveStore::callsToday() const
{
    if (isDemo() || m_store.appId.isEmpty())
        return std::nullopt;
    return m_allowance.used(m_store.appId);
}

bool ActiveStore::isUsedUp() const
{
    const std::optional<int> used = callsToday();
    return used && allowanceLevel(*used, m_store.dailyLimit) == AllowanceLevel::UsedUp;
}

DoctorInput ActiveStore::doctorInput() const
{
    return doctorInputOf(m_store, m_key, callsTodayOf(m_store.appId));
}

void ActiveStore::countCall()
{
    if (!isDemo())
        countCallOf(m_store.appId);
}

void ActiveStore::countCallOf(const QString &appId)
{
    m_allowance.count(appId);
    Q_EMIT allowanceChanged();
}

} // namespace desk
