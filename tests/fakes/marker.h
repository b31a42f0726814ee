// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>

#include <memory>

class QNetworkAccessManager;

namespace fakes {

/// A request that goes the same way as others, behind them: when it is answered, so are they, or never will be.
class Marker {
public:
    /// Sends it to a server that may answer whatever it likes.
    Marker(QNetworkAccessManager &network, const QUrl &server);

    /// Waits until it is answered, and for what its answer overtook in this thread.
    void pass();

private:
    std::unique_ptr<QNetworkReply> m_reply;
};

/// Everything that was begun through this manager has reached whom it was for when this returns, and every answer that was sent
/// has come: a marker went behind it to a server of its own, and was answered. For "nothing more was sent".
void passMarker(QNetworkAccessManager &network);

} // namespace fakes
