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

/// Opens the connection to the service ahead of the next question, as PreconnectPolicy says. Never sends a byte of HTTP, so it
/// never costs a call; what goes wrong is silent.
class Preconnector final : public QObject {
    Q_OBJECT

public:
    /// `savesEnergy` is asked at each sign of a person and before each preconnection.
    Preconnector(Clocks clocks, std::function<bool()> savesEnergy, QObject *parent = nullptr);
    ~Preconnector() override;

    /// Whom the next question will go to; null: nobody. The client must outlive its use here. Counts as a sign of a person.
    void use(const kybio::Client *client);
    void somebodyIsHere();
    void setVisible(bool visible);
    void asked();
    void questionEnded(bool answered);
    /// Opens where a preconnection is due. The preconnector's timer calls this.
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
    bool m_untidy = false; // a preconnection failed: see Client::dropConnections()
};

} // namespace desk
