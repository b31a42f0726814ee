// SPDX-License-Identifier: MIT
#include "fakes/marker.h"

#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/stillness.h"
#include "fakes/waiting.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace fakes {

Marker::Marker(QNetworkAccessManager &network, const QUrl &server)
    : m_reply(network.get(QNetworkRequest(server)))
{
}

void Marker::pass()
{
    if (!until([this] { return m_reply->isFinished(); })
        || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        qFatal("the marker did not come back: %s", qPrintable(m_reply->errorString()));
    deliverPosted();
}

void passMarker(QNetworkAccessManager &network)
{
    // Twice: the first makes sure that the manager's thread has come round with what lay there before it, the second goes the way
    // of a request that is sent once more.
    for (int i = 0; i < 2; ++i) {
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply("{}")});
        Marker(network, QUrl(u"http://127.0.0.1:%1/marker"_s.arg(server.port()))).pass();
    }
}

} // namespace fakes
