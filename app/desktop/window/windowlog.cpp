// SPDX-License-Identifier: MIT
#include <desktop/window/windowlog.h>

#include <desk/connection/activestore.h>
#include <desk/settings/storesecrets.h>

#include <desk/log/log.h>
#include <desk/log/logevent.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desktop {

WindowLog::WindowLog(desk::Log *log, QString file, const desk::Settings &settings, const desk::ActiveStore &store)
    : m_log(log)
    , m_named(std::move(file))
    , m_settings(settings)
{
    if (m_log == nullptr)
        return;
    // A key from the keychain is in no setting.
    connect(&store, &desk::ActiveStore::connected, this, [this, &store] {
        if (const auto *client = store.client(); client != nullptr && client->credentials())
            m_log->keepSecret(client->credentials()->appKey());
        m_log->keepSecret(store.store().proxyPassword);
    });
    connect(&store, &desk::ActiveStore::keyTried, this, [this](const QString &key) { m_log->keepSecret(key); });
    follow();
}

WindowLog::~WindowLog()
{
    if (m_log != nullptr)
        m_log->stop();
}

void WindowLog::keepKeys()
{
    for (const desk::Store &store : m_settings.stores())
        for (const desk::StoreSecret &secret : desk::storeSecrets)
            m_log->keepSecret(store.*secret.value);
}

void WindowLog::follow()
{
    if (m_log == nullptr)
        return;
    keepKeys();
    const QString standard = m_settings.flag(desk::keys::logEnabled) ? desk::Log::standardFile() : QString();
    const QString wanted = m_named.isEmpty() ? standard : m_named;
    if (wanted == m_file)
        return;
    m_file = wanted;
    m_log->stop();
    if (wanted.isEmpty())
        return;
    m_log->start(wanted, [this, wanted] {
        QMetaObject::invokeMethod(
            this, [this, wanted] { Q_EMIT failed(wanted); }, Qt::QueuedConnection);
    });
    desk::logProgram();
}

} // namespace desktop
