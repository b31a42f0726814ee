// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QNetworkAccessManager;
class QNetworkProxy;
class QUrl;

namespace kybio {

/// Says which proxy a manager uses, instead of QNetworkAccessManager::setProxy(): `NoProxy`, `DefaultProxy` (the application's or
/// the system's), or one of its own. Takes the place of a proxy factory of the manager.
///
/// The difference is how plain HTTP without a proxy is read: through a buffer, as HTTPS is. As Qt 6.4 comes, it looks two bytes
/// ahead in a chunked answer on an unbuffered socket, meets the end of the connection there and loses it: where something else
/// than chunks came, the question then waits for its deadline although the server has closed (measured on loopback: 949 of 1,000;
/// 0 of 1,000 with a buffer).
///
/// The system is asked in another thread, and what it said is used for a minute before it is asked again, meanwhile: Windows may
/// take seconds to look for a proxy's script.
void useProxy(QNetworkAccessManager &manager, const QNetworkProxy &proxy);

/// Whether it is known which proxy a request to this address will use. If not, it is being found out from now on, and a request
/// would hold the thread up until it is. True where useProxy() was not called.
[[nodiscard]] bool proxyIsKnown(const QNetworkAccessManager &manager, const QUrl &url);

/// The system will be asked anew: what it said may be why a question failed.
void forgetProxy(const QNetworkAccessManager &manager);

/// What a question in the clear must bring along for the proxy that useProxy() named with a user: the value of its header
/// `Proxy-Authorization`. Empty where there is none, and for HTTPS: there Qt signs in while it opens the tunnel, when the proxy
/// asks. In the clear the proxy asks once it has the question, which goes only once (measured: ContentReSendError).
[[nodiscard]] QByteArray proxySignIn(const QNetworkAccessManager &manager, const QUrl &url);

} // namespace kybio
