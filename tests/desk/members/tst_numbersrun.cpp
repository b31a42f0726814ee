// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <desk/members/numbersrun.h>

#include <QCoreApplication>
#include <QTest>

using desk::NumbersRun;
using State = desk::MemberRun::State;
using namespace Qt::StringLiterals;

namespace {

QByteArray member(const QByteArray &number)
{
    return examples::httpReply(examples::success(R"({"customerUid":1,"number":")" + number + R"("})"));
}

QByteArray nobody()
{
    return examples::httpReply(examples::success("null"));
}

QByteArray refusal()
{
    return examples::httpReply(R"({"status":"error","messages":["x"],"errorCode":4711})");
}

/// "2 Found", "0 Failed": index and what became of it.
QString inWords(int index, const desk::LookupState &state)
{
    const QString what = std::holds_alternative<desk::Found>(state) ? u" Found"_s
        : std::holds_alternative<desk::Nobody>(state)               ? u" Nobody"_s
        : std::holds_alternative<desk::Failed>(state)               ? u" Failed"_s
                                                                    : u" ?"_s;
    return QString::number(index) + what;
}

struct Shop {
    explicit Shop(const QStringList &numbers)
        : run(client, numbers, {})
    {
        QObject::connect(&run, &NumbersRun::came, &run,
                         [this](int index, const desk::LookupState &state) { came << inWords(index, state); });
    }
    void willSend(const QByteArray &reply) { server.willDo({.bytes = reply}); }
    [[nodiscard]] bool ends()
    {
        return fakes::until([this] { return run.state() != State::Asking; });
    }

    ScriptedServer server;
    DirectNetwork network;
    kybio::Client client{network, examples::loopback(server.port())};
    NumbersRun run;
    QStringList came;
};

} // namespace

class TestNumbersRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOnceInOrderOverOneConnection()
    {
        Shop shop({u"0001"_s, u"0002"_s, u"0003"_s});
        QCOMPARE(shop.run.left(), 3);
        shop.willSend(member("0001"));
        shop.willSend(nobody());
        shop.willSend(member("0003"));
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Complete);
        QCOMPARE(shop.came, (QStringList{u"0 Found"_s, u"1 Nobody"_s, u"2 Found"_s}));
        QCOMPARE(shop.run.calls(), 3);
        QCOMPARE(shop.server.posts(), 3);
        QCOMPARE(shop.server.connectionCount(), 1);
        QVERIFY(shop.server.requests().at(0).body.contains("\"0001\"")); // its zeros
    }

    void whatIsNoNumberIsNotAsked()
    {
        Shop shop({u"0001"_s, u"4111 1111 1111 1111"_s, u"\u0001"_s, u"0001"_s});
        QCOMPARE(shop.run.numbers().size(), 3); // the same number twice is one
        QCOMPARE(shop.run.refused().keys(), (QList<int>{1, 2}));
        QCOMPARE(shop.run.left(), 1);
        shop.willSend(member("0001"));
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Complete);
        QCOMPARE(shop.server.posts(), 1);
    }

    void neverMoreCallsThanGiven()
    {
        Shop shop({u"1"_s, u"2"_s, u"3"_s});
        for (const char *number : {"1", "2", "3"})
            shop.willSend(member(number));
        shop.run.goOn(2);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::CallLimit);
        QCOMPARE(shop.run.left(), 1);
        QCOMPARE(shop.server.posts(), 2);
        shop.run.goOn(1);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Complete);
        QCOMPARE(shop.server.posts(), 3);
    }

    void exactlyTheCallsGivenIsComplete()
    {
        Shop shop({u"1"_s, u"2"_s});
        shop.willSend(member("1"));
        shop.willSend(member("2"));
        shop.run.goOn(2);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Complete);
    }

    void aFaultEndsItAndIsAskedAgainOnlyByAPerson()
    {
        Shop shop({u"1"_s, u"2"_s, u"3"_s});
        shop.willSend(member("1"));
        shop.server.willDo({.ending = Script::Ending::Close});
        shop.willSend(member("3"));
        shop.willSend(member("2"));
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Failed);
        QCOMPARE(shop.run.fault()->code(), u"NET-04"_s);
        QCOMPARE(shop.run.calls(), 2);
        QCOMPARE(shop.run.failed(), 1);
        shop.run.goOn(10); // on with the next, not with the one that failed
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Complete);
        QCOMPARE(shop.server.posts(), 3);
        shop.run.askFailedAgain();
        QCOMPARE(shop.run.state(), State::Stopped);
        QCOMPARE(shop.run.left(), 1);
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.came, (QStringList{u"0 Found"_s, u"1 Failed"_s, u"2 Found"_s, u"1 Found"_s}));
        QCOMPARE(shop.run.failed(), 0);
    }

    void oneRefusalIsTheNumbersTwoAreTheShops()
    {
        Shop shop({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        shop.willSend(refusal());
        shop.willSend(member("2"));
        shop.willSend(refusal());
        shop.willSend(refusal());
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.state(), State::Failed);
        QCOMPARE(shop.came, (QStringList{u"0 Failed"_s, u"1 Found"_s, u"2 Failed"_s, u"3 Failed"_s}));
        QCOMPARE(shop.server.posts(), 4);
    }

    void usedUpEndsIt()
    {
        Shop shop({u"1"_s, u"2"_s});
        shop.willSend(examples::httpReply(R"({"status":"error","messages":["您已用完当日请求量"],"errorCode":1})"));
        shop.run.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.run.fault()->kind(), kybio::FaultKind::QuotaExhausted);
        QCOMPARE(shop.server.posts(), 1);
    }

    void anotherNumberAwaitsConfirmation()
    {
        Shop shop({u"1"_s});
        bool awaits = false;
        connect(&shop.run, &NumbersRun::came, this,
                [&awaits](int, const desk::LookupState &state) { awaits = std::get<desk::Found>(state).awaitsConfirmation; });
        shop.willSend(member("2"));
        shop.run.goOn(1);
        QVERIFY(shop.ends());
        QVERIFY(awaits);
    }
};

TEST_UNDER(QCoreApplication, TestNumbersRun)
#include "tst_numbersrun.moc"
