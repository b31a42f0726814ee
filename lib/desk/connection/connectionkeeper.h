// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/time.h>
#include <desk/connection/warmconnection.h>

#include <kybio/transport/client.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

/// Opens the connection to the service ahead of the next question, as WarmConnection says. Never sends a byte of HTTP, so it
/// never costs a call; what goes wrong is silent.
class ConnectionKeeper final : public QObject {
    Q_OBJECT

public:
    /// `savesEnergy` is asked at each sign of a person and before each opening.
    ConnectionKeeper(Time time, std::function<bool()> savesEnergy, QObject *parent = nullptr);
    ~ConnectionKeeper() override;

    /// Whom the next question will go to; null: nobody. The client must outlive its use here. Counts as a sign of a person.
    void use(const kybio::Client *client);
    void somebodyIsHere();
    void setVisible(bool visible);
    void asked();
    void questionEnded(bool answered);
    /// Opens where an opening is due. The keeper's timer calls this.
    void look();

private:
    void plan();
    void endOpening();
    void tidy();

    Time m_time;
    std::function<bool()> m_savesEnergy;
    WarmConnection m_rule;
    QTimer m_timer;
    const kybio::Client *m_client = nullptr;
    std::unique_ptr<kybio::Opening> m_opening;
    bool m_asking = false;
    bool m_untidy = false; // an opening failed: see Client::dropConnections()
};

} // namespace desk
