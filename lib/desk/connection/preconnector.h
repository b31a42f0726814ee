// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/connection/preconnectpolicy.h>

#include <kybio/transport/client.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

/// Opens the connection to the service before the next question, when PreconnectPolicy says so. It never sends a byte of HTTP, so
/// it never costs a call. A failure is not reported: the next question will fail in the same way and say so.
class Preconnector final : public QObject {
    Q_OBJECT

public:
    /// `savesEnergy` is called at each sign of a person, and before each preconnection.
    Preconnector(Clocks clocks, std::function<bool()> savesEnergy, QObject *parent = nullptr);
    ~Preconnector() override;

    /// The client that the next question will go to, or null for none. It must live until another one is set. Counts as a sign of
    /// a person.
    void use(const kybio::Client *client);
    void somebodyIsHere();
    void setVisible(bool visible);
    void asked();
    void questionEnded(bool answered);
    /// Begins a preconnection when one is due. Called by the preconnector's own timer.
    void look();

private:
    void plan();
    void endPreconnection();
    void tidy();

    Clocks m_clocks;
    std::function<bool()> m_savesEnergy;
    PreconnectPolicy m_rule;
    QTimer m_timer;
    const kybio::Client *m_client = nullptr;
    std::unique_ptr<kybio::Preconnection> m_preconnection;
    bool m_asking = false;
    bool m_untidy = false; // a preconnection failed and has to be cleared away: see Client::dropConnections()
};

} // namespace desk
