// SPDX-License-Identifier: MIT
#include <desk/connection/connectionkeeper.h>

#include <desk/log/logevent.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

ConnectionKeeper::ConnectionKeeper(Time time, std::function<bool()> savesEnergy, QObject *parent)
    : QObject(parent)
    , m_time(std::move(time))
    , m_savesEnergy(std::move(savesEnergy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionKeeper::look);
}

ConnectionKeeper::~ConnectionKeeper() = default;

void ConnectionKeeper::use(const kybio::Client *client)
{
    m_opening.reset();
    m_client = client != nullptr && client->credentials() ? client : nullptr;
    m_asking = false;
    m_untidy = false;
    m_rule.forget();
    somebodyIsHere();
}

void ConnectionKeeper::somebodyIsHere()
{
    m_rule.setSavingEnergy(m_savesEnergy());
    m_rule.somebodyIsHere(m_time.steady());
    plan();
}

void ConnectionKeeper::setVisible(bool visible)
{
    m_rule.setVisible(visible);
    plan();
}

void ConnectionKeeper::asked()
{
    // An opening under way goes on: the question is waiting for it.
    m_asking = true;
    m_rule.asked();
    plan();
}

void ConnectionKeeper::questionEnded(bool answered)
{
    m_asking = false;
    m_rule.questionEnded(m_time.steady(), answered);
    tidy();
    plan();
}

void ConnectionKeeper::look()
{
    m_rule.setSavingEnergy(m_savesEnergy());
    const auto due = m_rule.due();
    if (m_client == nullptr || m_opening || !due || *due > m_time.steady()) {
        plan();
        return;
    }
    if (!m_client->isPrepared()) {
        using namespace std::chrono_literals;
        m_timer.start(20ms);
        return;
    }
    m_rule.openingBegan();
    m_opening = m_client->openConnection();
    connect(m_opening.get(), &kybio::Opening::finished, this, &ConnectionKeeper::endOpening);
}

void ConnectionKeeper::endOpening()
{
    m_rule.openingEnded(m_time.steady(), m_opening->wasNeeded(), m_opening->isOpen());
    if (m_opening->wasNeeded())
        qCInfo(connectionLog) << LogEvent("opened-ahead"_L1).word("open"_L1, m_opening->isOpen() ? "yes"_L1 : "no"_L1);
    m_untidy = !m_opening->isOpen();
    m_opening.reset(); // allowed inside its own finished()
    tidy();
    plan();
}

void ConnectionKeeper::tidy()
{
    if (!m_untidy || m_asking)
        return;
    m_untidy = false;
    m_client->dropConnections();
}

void ConnectionKeeper::plan()
{
    const auto due = m_rule.due();
    if (m_client == nullptr || m_opening || !due) {
        m_timer.stop();
        return;
    }
    // Never from within the call: whoever gives a sign has something to do, such as to paint.
    m_timer.start(std::max(*due - m_time.steady(), std::chrono::milliseconds(0)));
}

} // namespace desk
