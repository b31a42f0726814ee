// SPDX-License-Identifier: MIT
#include "fakes/marker.h"

#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/stillness.h"
#include "fakes/waiting.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

using namespace Qt::StringLiterals;

void fakes::passMarker(QNetworkAccessManager &network)
{
    // Twice: the first makes sure that the manager's thread has come round with what lay there before it, the second goes the way
    // of a request that is sent once more.
    for (int i = 0; i < 2; ++i) {
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply("{}")});
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/marker"_s.arg(server.port())))));
        if (!until([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError)
            qFatal("the marker did not come back");
    }
    deliverPosted();
}
