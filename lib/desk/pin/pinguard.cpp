// SPDX-License-Identifier: MIT
#include <desk/pin/pinguard.h>

#include <desk/pin/pin.h>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace desk {

PinGuard::PinGuard(Settings &settings, Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clocks(std::move(clocks))
{
}

bool PinGuard::isSet() const
{
    return !m_settings.text(keys::pinDigest).isEmpty();
}

bool PinGuard::guardsContacts() const
{
    return isSet() && m_settings.flag(keys::pinForContacts);
}

std::chrono::seconds PinGuard::pause() const
{
    const std::chrono::seconds whole = pin::pauseAfter(m_settings.number(keys::pinMisses));
    const QDateTime last = QDateTime::fromString(m_settings.text(keys::pinLastMiss), Qt::ISODate);
    if (!last.isValid())
        return whole;
    // A clock that was put back must not make the pause longer than it ever was.
    const std::chrono::seconds passed(std::max<qint64>(0, last.secsTo(m_clocks.wall())));
    return std::max(std::chrono::seconds(0), whole - passed);
}

void PinGuard::tryPin(const QString &pin)
{
    using namespace std::chrono_literals;
    if (m_busy || pause() > 0s)
        return;
    m_busy = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), pin, digest = m_settings.text(keys::pinDigest)] {
        const bool matches = pin::matches(pin, digest);
        // The application outlives its thread pool; this object may be gone.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, matches] {
                if (self)
                    self->take(matches);
            },
            Qt::QueuedConnection);
    });
}

void PinGuard::setPin(const QString &pin, bool guardsContacts)
{
    if (m_busy)
        return;
    m_busy = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), pin, guardsContacts] {
        const QString digest = pin::digestOf(pin);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, digest, guardsContacts] {
                if (self)
                    self->store(digest, guardsContacts);
            },
            Qt::QueuedConnection);
    });
}

void PinGuard::setGuardsContacts(bool guards)
{
    store(m_settings.text(keys::pinDigest), guards);
}

void PinGuard::removePin()
{
    store(QString(), false);
}

void PinGuard::store(const QString &digest, bool guardsContacts)
{
    m_busy = false;
    m_settings.setText(keys::pinDigest, digest);
    m_settings.setFlag(keys::pinForContacts, guardsContacts);
    Q_EMIT changed(m_settings.save());
}

void PinGuard::take(bool matches)
{
    m_busy = false;
    m_settings.setNumber(keys::pinMisses, matches ? 0 : m_settings.number(keys::pinMisses) + 1);
    m_settings.setText(keys::pinLastMiss, matches ? QString() : m_clocks.wall().toUTC().toString(Qt::ISODate));
    static_cast<void>(m_settings.save()); // a file that cannot be written still counts until the program ends
    Q_EMIT tried(matches);
}

} // namespace desk
