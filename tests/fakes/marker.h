// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

namespace fakes {

/// Everything that was begun through this manager has reached whom it was for when this returns, and every answer that was sent
/// has come: one more request went the same way behind it, to a server of its own, and was answered. For "nothing more was sent".
void passMarker(QNetworkAccessManager &network);

} // namespace fakes
