// SPDX-License-Identifier: MIT
#include <desk/connection/preconnector.h>

#include <desk/log/logevent.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

Preconnector::Preconnector(Clocks clocks, std::function<bool()> savesEnergy, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_savesEnergy(std::move(savesEnergy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Preconnector::look);
}

Preconnector::~Preconnector() = default;

void Preconnector::use(const kybio::Client *client)
{
    m_preconnection.reset();
    m_client = client != nullptr && client->credentials() ? client : nullptr;
    m_asking = false;
    m_untidy = false;
    m_rule.forget();
    somebodyIsHere();
}

void Preconnector::somebodyIsHere()
{
    m_rule.setSavingEnergy(m_savesEnergy());
    m_rule.somebodyIsHere(m_clocks.steady());
    plan();
}

void Preconnector::setVisible(bool visible)
{
    m_rule.setVisible(visible);
    plan();
}

void Preconnector::asked()
{
    // A preconnection under way goes on: the question is waiting for it.
    m_asking = true;
    m_rule.asked();
    plan();
}

void Preconnector::questionEnded(bool answered)
{
    m_asking = false;
    m_rule.questionEnded(m_clocks.steady(), answered);
    tidy();
    plan();
}

void Preconnector::look()
{
    m_rule.setSavingEnergy(m_savesEnergy());
    const auto due = m_rule.due();
    if (m_client == nullptr || m_preconnection || !due || *due > m_clocks.steady()) {
        plan();
        return;
    }
    if (!m_client->isPrepared()) {
        using namespace std::chrono_literals;
        m_timer.start(20ms);
        return;
    }
    m_rule.preconnectionBegan();
    m_preconnection = m_client->preconnect();
    connect(m_preconnection.get(), &kybio::Preconnection::finished, this, &Preconnector::endPreconnection);
}

void Preconnector::endPreconnection()
{
    m_rule.preconnectionEnded(m_clocks.steady(), m_preconnection->wasNeeded(), m_preconnection->isOpen());
    if (m_preconnection->wasNeeded())
        qCInfo(connectionLog) << LogEvent("opened-ahead"_L1).word("open"_L1, m_preconnection->isOpen() ? "yes"_L1 : "no"_L1);
    m_untidy = !m_preconnection->isOpen();
    m_preconnection.reset(); // allowed inside its own finished()
    tidy();
    plan();
}

void Preconnector::tidy()
{
    if (!m_untidy || m_asking)
        return;
    m_untidy = false;
    m_client->dropConnections();
}

void Preconnector::plan()
{
    const auto due = m_rule.due();
    if (m_client == nullptr || m_preconnection || !due) {
        m_timer.stop();
        return;
    }
    // Never from within the call: whoever gives a sign has something to do, such as to paint.
    m_timer.start(std::max(*due - m_clocks.steady(), std::chrono::milliseconds(0)));
}

} // namespace desk
