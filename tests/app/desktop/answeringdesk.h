// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/deskfixture.h"

#include <fakes/examples.h>
#include <fakes/scriptedserver.h>

/// The real window on a service that answers whatever a test says.
class AnsweringDesk {
public:
    explicit AnsweringDesk(const DeskFixture::Wish &wish = {})
        : desk(onto(server, wish))
    {
    }

    /// Looks `number` up; the whole reply is `bytes`.
    void lookAtReply(const QString &number, const QByteArray &bytes)
    {
        server.restart({.bytes = bytes});
        desk.look(number);
        QCOMPARE(server.posts(), 1);
    }
    /// The same with this body in a good reply.
    void look(const QString &number, const QByteArray &body) { lookAtReply(number, examples::httpReply(body)); }
    /// The same with a member of this number and these other fields, as JSON.
    void lookAtMember(const QString &number, const QByteArray &fields)
    {
        look(number, examples::success(R"({"customerUid":1,"number":")" + number.toUtf8() + "\"," + fields + '}'));
    }

private:
    static DeskFixture::Wish onto(const ScriptedServer &server, DeskFixture::Wish wish)
    {
        wish.set = [&server, set = wish.set](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.server = QStringLiteral("http://127.0.0.1:%1/").arg(server.port());
            settings.setStores({store}, 0);
            if (set)
                set(settings);
        };
        return wish;
    }

public:
    ScriptedServer server;
    DeskFixture desk;
};
