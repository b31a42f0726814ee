// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/lookup/lookupsession.h>

#include <sandbox/server.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A short word for a state, with the number it is about: what a history is compared by.
QString word(const desk::LookupState &state)
{
    if (const auto *asking = std::get_if<desk::Asking>(&state))
        return u"asking "_s + asking->number.toString();
    if (const auto *found = std::get_if<desk::Found>(&state))
        return u"found "_s + found->member.number.value().value_or(u"?"_s);
    if (const auto *nobody = std::get_if<desk::Nobody>(&state))
        return u"nobody "_s + nobody->asked.toString();
    if (const auto *failed = std::get_if<desk::Failed>(&state))
        return u"failed "_s + failed->fault.code();
    return std::holds_alternative<desk::Ready>(state) ? u"ready"_s : u"not set up"_s;
}

QByteArray memberWith(const QByteArray &number)
{
    return examples::success(R"({"customerUid":1,"number":")" + number + R"(","name":"Example","enable":1})");
}

/// A session and every state that it announced.
class Watched {
public:
    Watched()
    {
        QObject::connect(&session, &desk::LookupSession::stateChanged, &session, [this] { history << word(session.state()); });
        QObject::connect(&session, &desk::LookupSession::sending, &session, [this] { ++sent; });
    }

    desk::LookupSession session;
    QStringList history;
    int sent = 0;
};

struct FakeShop {
    FakeNetwork network;
    kybio::Client client{network, examples::credentials(u"http://127.0.0.1:9"_s)};
};

struct RealShop {
    RealShop()
        : server(sandbox::Server::demoOptions())
    {
        QVERIFY(server.start());
        const auto credentials = kybio::Credentials::create(
            examples::address(server.baseUrl()), sandbox::Server::demoOptions().appId, sandbox::Server::demoOptions().appKey);
        client.emplace(network, *credentials);
    }

    sandbox::Server server;
    DirectNetwork network;
    std::optional<kybio::Client> client;
};

/// Answers nothing until it is told to.
struct SlowShop {
    ScriptedServer server;
    DirectNetwork network;
    kybio::Client client{network, examples::loopback(server.port())};

    /// Answers everybody who is still connected, and waits until that has come.
    void answerLate(const QByteArray &number)
    {
        server.sayToAll(examples::httpReply(memberWith(number)));
        fakes::passMarker(network);
    }
};

} // namespace

class TestLookupSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNotSetUp()
    {
        Watched desk;
        QCOMPARE(word(desk.session.state()), u"not set up"_s);
        desk.session.ask(examples::number(u"1"_s));
        desk.session.cancel();
        desk.session.clear();
        desk.session.confirm();
        QCOMPARE(desk.history, QStringList());
    }

    void withoutCredentialsItStaysNotSetUp()
    {
        FakeNetwork network;
        const kybio::Client client(network, std::nullopt);
        Watched desk;
        desk.session.use(&client);
        desk.session.ask(examples::number(u"1"_s));
        QCoreApplication::processEvents();
        QCOMPARE(desk.history, QStringList{u"not set up"_s});
        QCOMPARE(network.requestCount(), 0);
    }

    void oneQuestionOneCall()
    {
        FakeShop shop;
        shop.network.willAnswer({200, memberWith("0042"), {}, QNetworkReply::NoError, {}, {}, true, true});
        Watched desk;
        desk.session.use(&shop.client);
        desk.session.ask(examples::number(u"0042"_s));
        QCOMPARE(desk.history, (QStringList{u"ready"_s, u"asking 0042"_s}));
        TRY_VERIFY(!desk.session.isAsking());
        QCOMPARE(desk.history, (QStringList{u"ready"_s, u"asking 0042"_s, u"found 0042"_s}));
        QCOMPARE(shop.network.requestCount(), 1);
        QCOMPARE(desk.sent, 1);
        QVERIFY(shop.network.seen(0).body.contains(R"("customerNum":"0042")"));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("end");
        QTest::newRow("nobody") << 200 << examples::success("{}") << u"nobody 7"_s;
        QTest::newRow("http") << 503 << QByteArray("busy") << u"failed HTTP-503"_s;
        QTest::newRow("refused") << 200 << QByteArray(R"({"status":"error","messages":["x"],"errorCode":1032,"data":null})")
                                 << u"failed SVC-1032"_s;
    }
    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeShop shop;
        shop.network.willAnswer({status,
                                 body,
                                 {},
                                 status == 200 ? QNetworkReply::NoError : QNetworkReply::ServiceUnavailableError,
                                 {},
                                 {},
                                 true,
                                 true});
        Watched desk;
        desk.session.use(&shop.client);
        desk.session.ask(examples::number(u"7"_s));
        TRY_VERIFY(!desk.session.isAsking());
        QTEST(desk.history.last(), "end");
    }

    void theOldMemberGoesTheMomentANewQuestionIsAsked()
    {
        FakeShop shop;
        shop.network.willAnswer({200, memberWith("1"), {}, QNetworkReply::NoError, {}, {}, true, true});
        Watched desk;
        desk.session.use(&shop.client);
        desk.session.ask(examples::number(u"1"_s));
        TRY_VERIFY(!desk.session.isAsking());
        QCOMPARE(word(desk.session.state()), u"found 1"_s);
        desk.session.ask(examples::number(u"2"_s)); // never answered
        QCOMPARE(word(desk.session.state()), u"asking 2"_s);
    }

    void L01_lateAnswerOfAnOlderQuestionIsNeverShown()
    {
        SlowShop shop;
        Watched desk;
        desk.session.use(&shop.client);
        shop.server.willDo({});
        shop.server.willDo({.bytes = examples::httpReply(memberWith("8008010002"))});
        desk.session.ask(examples::number(u"8008010001"_s));
        TRY_COMPARE(shop.server.posts(), 1); // it is there when the next one is asked
        desk.session.ask(examples::number(u"8008010002"_s));
        TRY_VERIFY(!desk.session.isAsking());
        shop.answerLate("8008010001"); // in reverse order
        QCOMPARE(desk.history, (QStringList{u"ready"_s, u"asking 8008010001"_s, u"asking 8008010002"_s, u"found 8008010002"_s}));
        QCOMPARE(shop.server.posts(), 2);
    }

    void L02_ofTwentyQuestionsTheLastOneWins()
    {
        RealShop shop;
        Watched desk;
        desk.session.use(&*shop.client);
        for (int i = 1; i <= 20; ++i) {
            shop.server.setLatency(std::chrono::milliseconds(200 - 10 * i));
            desk.session.ask(examples::number(u"80080100%1"_s.arg(i, 2, 10, QChar(u'0'))));
            if (i % 3 != 0)
                continue;
            const int before = desk.sent;
            TRY_VERIFY(desk.sent > before);
        }
        TRY_VERIFY(!desk.session.isAsking());
        shop.server.setLatency(200ms);
        fakes::Marker(shop.network, QUrl(shop.server.baseUrl())).pass(); // behind the first, which takes as long
        QCOMPARE(word(desk.session.state()), u"found 8008010020"_s);
        for (qsizetype i = 0; i < desk.history.size(); ++i) { // and before it none but the one that was asked just then
            if (desk.history.at(i).startsWith(u"found "_s))
                QCOMPARE(desk.history.at(i - 1), QString(desk.history.at(i)).replace(u"found"_s, u"asking"_s));
        }
        QVERIFY(shop.server.callCount() <= 20 + 1); // and the marker
    }

    void cancelEndsAtOnce()
    {
        RealShop shop;
        Watched desk;
        desk.session.use(&*shop.client);
        desk.session.ask(examples::number(u"8008019991"_s)); // nothing for 30 s
        TRY_COMPARE(shop.server.callCount(), 1);
        desk.session.cancel();
        const auto *failed = std::get_if<desk::Failed>(&desk.session.state());
        QVERIFY(failed);
        QCOMPARE(failed->fault.kind(), kybio::FaultKind::Cancelled);
        QCOMPARE(failed->asked.toString(), u"8008019991"_s);
        desk.session.cancel(); // nothing is open
        fakes::passMarker(shop.network);
        QCOMPARE(desk.history.filter(u"failed"_s).size(), 1);
        desk.session.ask(examples::number(u"8008010001"_s));
        TRY_COMPARE(word(desk.session.state()), u"found 8008010001"_s);
    }

    void clearDropsQuestionAndMember()
    {
        SlowShop shop;
        Watched desk;
        desk.session.use(&shop.client);
        desk.session.ask(examples::number(u"8008010001"_s));
        TRY_COMPARE(shop.server.posts(), 1);
        desk.session.clear();
        QCOMPARE(word(desk.session.state()), u"ready"_s);
        shop.answerLate("8008010001");
        QCOMPARE(desk.history, (QStringList{u"ready"_s, u"asking 8008010001"_s, u"ready"_s}));
    }

    void theClientMayGoOrChangeWhileAsking()
    {
        SlowShop first;
        RealShop second;
        Watched desk;
        desk.session.use(&first.client);
        desk.session.ask(examples::number(u"8008010001"_s));
        TRY_COMPARE(first.server.posts(), 1);
        desk.session.use(nullptr);
        QCOMPARE(word(desk.session.state()), u"not set up"_s);
        desk.session.use(&*second.client);
        desk.session.ask(examples::number(u"8008010002"_s));
        TRY_VERIFY(!desk.session.isAsking());
        first.answerLate("8008010001");
        QCOMPARE(desk.history.last(), u"found 8008010002"_s);
        QVERIFY(!desk.history.contains(u"found 8008010001"_s));
        QCOMPARE(second.server.callCount(), 1);
    }

    void L09_destroyedWhileAsking()
    {
        SlowShop shop;
        {
            Watched desk;
            desk.session.use(&shop.client);
            desk.session.ask(examples::number(u"8008010001"_s));
            TRY_COMPARE(shop.server.posts(), 1);
        }
        shop.answerLate("8008010001");
    }

    void anotherNumberAwaitsConfirmation()
    {
        RealShop shop;
        Watched desk;
        desk.session.use(&*shop.client);
        desk.session.ask(examples::number(u"8008010077"_s));
        TRY_VERIFY(!desk.session.isAsking());
        QVERIFY(std::get<desk::Found>(desk.session.state()).awaitsConfirmation);
        const auto before = desk.history.size();
        desk.session.confirm();
        QVERIFY(!std::get<desk::Found>(desk.session.state()).awaitsConfirmation);
        QCOMPARE(desk.history.size(), before + 1);
        desk.session.confirm(); // once is enough
        QCOMPARE(desk.history.size(), before + 1);
        QCOMPARE(shop.server.callCount(), 1);
    }
};

TEST_UNDER(QCoreApplication, TestLookupSession)
#include "tst_lookupsession.moc"
