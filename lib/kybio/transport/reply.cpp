// SPDX-License-Identifier: MIT
#include <kybio/transport/reply.h>

#include <kybio/transport/exchange.h>

namespace kybio {

ReplyBase::ReplyBase(std::unique_ptr<Exchange> exchange)
    : m_exchange(std::move(exchange))
{
    connect(m_exchange.get(), &Exchange::sending, this, &ReplyBase::sending);
    connect(m_exchange.get(), &Exchange::arrived, this, &ReplyBase::arrive);
}

ReplyBase::ReplyBase(Fault fault)
{
    // Queued: whoever asked has not connected to finished() yet.
    QMetaObject::invokeMethod(
        this, [this, fault = std::move(fault)] { arrive(tl::unexpected(fault)); }, Qt::QueuedConnection);
}

ReplyBase::~ReplyBase() = default;

void ReplyBase::abort()
{
    if (m_exchange)
        m_exchange->abort();
    else
        arrive(tl::unexpected(Fault::because(FaultCause::Cancelled)));
}

bool ReplyBase::mayHaveBeenCharged() const
{
    return m_exchange && m_exchange->mayHaveBeenCharged();
}

std::optional<qint64> ReplyBase::serverTime() const
{
    return m_exchange ? m_exchange->serverTime() : std::nullopt;
}

Transfer ReplyBase::transfer() const
{
    return m_exchange ? m_exchange->transfer() : Transfer();
}

void ReplyBase::arrive(const Arrival &arrival)
{
    if (m_finished)
        return;
    conclude(arrival);
    m_finished = true;
    Q_EMIT finished(); // last: a slot may delete this
}

} // namespace kybio
