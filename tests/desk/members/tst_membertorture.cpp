// SPDX-License-Identifier: MIT
// Whatever happens at whatever moment: no call is made twice that nobody asked for again, and nobody is lost who came.
#include "desk/members/memberwalk.h"
#include "fakes/asking.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using State = desk::MemberRun::State;
using Kind = MemberWalk::Kind;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FakeAnswer)

namespace {

/// The network's word for it; its bytes left, or did not.
FakeAnswer broken(QNetworkReply::NetworkError error, bool takesBody)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = error;
    answer.errorText = u"broken"_s;
    answer.takesBody = takesBody;
    return answer;
}

FakeAnswer status(int status, QNetworkReply::NetworkError error = QNetworkReply::NoError)
{
    FakeAnswer answer = FakeAnswer::of("x");
    answer.status = status;
    answer.error = error;
    return answer;
}

FakeAnswer usedUp()
{
    return FakeAnswer::of(R"({"status":"error","messages":["您已用完当日请求量"],"errorCode":1})");
}

FakeAnswer refused()
{
    return FakeAnswer::of(R"({"status":"error","messages":["x"],"errorCode":4711})");
}

FakeAnswer with(FakeAnswer answer, const QByteArray &header, const QByteArray &value)
{
    answer.headers.append({header, value});
    return answer;
}

/// `scenario` for every call of both kinds; empty: nothing is wrong.
template<typename Scenario>
QByteArray forEachCall(Scenario scenario)
{
    for (const Kind kind : {Kind::Everyone, Kind::Numbers}) {
        const int count = MemberWalk(kind).count();
        for (int call = 0; call < count; ++call) {
            if (const QByteArray wrong = scenario(kind, call); !wrong.isEmpty())
                return (kind == Kind::Everyone ? "page " : "number ") + QByteArray::number(call) + ": " + wrong;
        }
    }
    return {};
}

void forEachMoment()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("asked") << Moment::Asked;
    QTest::newRow("sending") << Moment::Sending;
    QTest::newRow("answered") << Moment::Answered;
    QTest::newRow("came") << Moment::Came;
}

/// Goes on to the end, and looks back.
QByteArray toTheEnd(MemberWalk &walk)
{
    if (!walk.hasMeddled())
        return "the moment did not come";
    if (!walk.reachesTheEnd())
        return "it does not reach the end";
    return walk.whatIsWrong();
}

} // namespace

class TestMemberTorture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undisturbed()
    {
        for (const Kind kind : {Kind::Everyone, Kind::Numbers}) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.goOn();
            QCOMPARE(toTheEnd(walk), QByteArray());
        }
    }

    void faultAtEveryCall_data()
    {
        QTest::addColumn<FakeAnswer>("fault");
        QTest::newRow("name not found") << broken(QNetworkReply::HostNotFoundError, false);
        QTest::newRow("connection refused") << broken(QNetworkReply::ConnectionRefusedError, false);
        QTest::newRow("handshake") << broken(QNetworkReply::SslHandshakeFailedError, false);
        QTest::newRow("proxy") << broken(QNetworkReply::ProxyConnectionRefusedError, false);
        QTest::newRow("network down") << broken(QNetworkReply::TemporaryNetworkFailureError, true);
        QTest::newRow("hang-up") << broken(QNetworkReply::RemoteHostClosedError, true);
        QTest::newRow("network failed") << broken(QNetworkReply::UnknownNetworkError, true);
        QTest::newRow("redirected") << with(status(302), "Location", "http://127.0.0.1:9/elsewhere");
        QTest::newRow("not there") << status(404, QNetworkReply::ContentNotFoundError);
        QTest::newRow("server error") << status(500, QNetworkReply::InternalServerError);
        QTest::newRow("sign in at the proxy") << status(407, QNetworkReply::ProxyAuthenticationRequiredError);
        QTest::newRow("no JSON") << FakeAnswer::of("{\"status\":");
        QTest::newRow("nothing") << FakeAnswer::of("");
        QTest::newRow("another service") << FakeAnswer::of("{\"ok\":true}");
        QTest::newRow("a web page") << with(FakeAnswer::of("<html>sign in</html>"), "Content-Type", "text/html");
        QTest::newRow("signature") << with(FakeAnswer::of(examples::success("null")), "data-signature", QByteArray(32, 'A'));
        QTest::newRow("packed badly") << with(FakeAnswer::of("no gzip"), "Content-Encoding", "gzip");
        QTest::newRow("too large") << with(FakeAnswer::of(QByteArray(9'000'000, ' ')), "Content-Type", "application/json");
        QTest::newRow("used up") << usedUp();
        QTest::newRow("refused") << refused();
    }
    void faultAtEveryCall()
    {
        QFETCH(const FakeAnswer, fault);
        const QByteArray wrong = forEachCall([&fault](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willFail(call, fault);
            walk.goOn();
            if (!walk.ends())
                return QByteArray("it does not end");
            // One refusal may be the number's.
            const bool goesOn = kind == Kind::Numbers && QTest::currentDataTag() == QByteArray("refused");
            if (!goesOn && (walk.run->state() != State::Failed || !walk.run->fault()))
                return QByteArray("no fault");
            if (!goesOn && walk.network.requestCount() != call + 1)
                return QByteArray("it goes on by itself");
            if (const QByteArray missing = goesOn ? QByteArray() : walk.whoIsMissing(call); !missing.isEmpty())
                return missing;
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    /// A person goes on, and it is still used up.
    void usedUpAgainAndAgain()
    {
        const QByteArray wrong = forEachCall([](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willFail(call, usedUp(), 3);
            walk.goOn();
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    /// No answer at all: the deadline.
    void silenceAtEveryCall()
    {
        FakeAnswer silence;
        silence.ends = false;
        const QByteArray wrong = forEachCall([&silence](Kind kind, int call) {
            QByteArray last;
            // A slow machine may let other answers be late, too.
            const bool isRight = fakes::withDeadlineFrom(std::chrono::milliseconds(10), [&](std::chrono::milliseconds deadline) {
                kybio::ClientOptions options;
                options.deadline = deadline;
                MemberWalk walk(kind, options);
                walk.willFail(call, silence);
                walk.goOn();
                last = toTheEnd(walk);
                return last.isEmpty();
            });
            return isRight ? QByteArray() : last;
        });
        QCOMPARE(wrong, QByteArray());
    }

    void stopAtEveryCall_data() { forEachMoment(); }
    void stopAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk] { walk.run->stop(); });
            walk.goOn();
            if (!walk.ends())
                return QByteArray("it does not end");
            // The last page says itself that nothing is behind it.
            const bool isLast = kind == Kind::Everyone && call == MemberWalk::pages - 1;
            if (walk.run->state() != (isLast ? State::Complete : State::Stopped) || walk.run->isStopping())
                return QByteArray("it is not stopped");
            if (const QByteArray missing = walk.whoIsMissing(call + 1); !missing.isEmpty())
                return missing; // what was under way was charged, and came
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    void stopTakenBackAtEveryCall_data() { forEachMoment(); }
    void stopTakenBackAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk] {
                walk.run->stop();
                walk.run->goOn(1000);
                walk.run->stop();
                walk.run->goOn(1000);
            });
            walk.goOn();
            if (!walk.ends() || walk.run->state() != State::Complete)
                return QByteArray("it is not complete");
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    void holdAtEveryCall_data() { forEachMoment(); }
    void holdAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk] { walk.run->hold(true); });
            walk.goOn();
            if (!fakes::until([&] { return walk.hasMeddled(); }))
                return QByteArray("the moment does not come");
            fakes::deliverPosted();
            if (walk.network.requestCount() != call + 1)
                return QByteArray("it asks while it is held");
            if (const QByteArray missing = walk.whoIsMissing(call + 1); !missing.isEmpty())
                return missing;
            walk.run->goOn(1000); // which takes no hold back
            fakes::deliverPosted();
            if (walk.network.requestCount() != call + 1)
                return QByteArray("it asks while it is held, when somebody goes on");
            walk.run->hold(false);
            walk.run->hold(false);
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    void heldForAMomentAtEveryCall_data() { forEachMoment(); }
    void heldForAMomentAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk] {
                walk.run->hold(true);
                walk.run->hold(false);
            });
            walk.goOn();
            return walk.ends() ? toTheEnd(walk) : QByteArray("it does not end");
        });
        QCOMPARE(wrong, QByteArray());
    }

    void heldAndStoppedAtEveryCall_data() { forEachMoment(); }
    void heldAndStoppedAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk] {
                walk.run->hold(true);
                walk.run->stop();
            });
            walk.goOn();
            if (!walk.ends())
                return QByteArray("it does not end");
            walk.run->hold(false);
            fakes::deliverPosted();
            if (walk.network.requestCount() != call + 1)
                return QByteArray("it asks although it was stopped");
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    void limitAtEveryCall()
    {
        const QByteArray wrong = forEachCall([](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.goOn(call);
            fakes::deliverPosted();
            if (!walk.ends() || walk.run->state() != State::CallLimit || walk.network.requestCount() != call)
                return QByteArray("not so many calls as it was given");
            walk.goOn(1);
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    /// What never left is none of the calls that were given.
    void limitAndWhatNeverLeft()
    {
        const QByteArray wrong = forEachCall([](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willFail(call, broken(QNetworkReply::ConnectionRefusedError, false));
            walk.goOn(call + 1);
            if (!walk.ends() || walk.run->state() != State::Failed || walk.run->calls() != call)
                return QByteArray("it counts what never left");
            return toTheEnd(walk);
        });
        QCOMPARE(wrong, QByteArray());
    }

    /// By whoever hears of it, later; Asked: at once, by somebody else.
    void goneAtEveryCall_data() { forEachMoment(); }
    void goneAtEveryCall()
    {
        QFETCH(const Moment, moment);
        const QByteArray wrong = forEachCall([moment](Kind kind, int call) {
            MemberWalk walk(kind);
            walk.willAnswer();
            walk.atCall(call, moment, [&walk, moment] {
                if (moment == Moment::Asked)
                    walk.run.reset();
                else
                    walk.run.release()->deleteLater();
            });
            walk.goOn();
            if (!fakes::until([&] { return walk.hasMeddled(); }))
                return QByteArray("the moment does not come");
            fakes::deliverPosted();
            // It may have asked the next question before it went, which has not left.
            const QByteArrayList asked = walk.asked();
            for (const QByteArray &key : asked) {
                if (key != "-" && asked.count(key) > 1)
                    return QByteArray("asked twice: " + key);
            }
            if (asked.size() - asked.count("-") > call + 1 || asked.size() > call + 2)
                return QByteArray("asked by nobody: " + asked.join(' '));
            for (int i = 0; i < call; ++i) {
                if (walk.came.count(walk.uids(i).first()) != 1)
                    return QByteArray("somebody is lost");
            }
            return QByteArray();
        });
        QCOMPARE(wrong, QByteArray());
    }

    /// On a real connection: the call has left, and is not answered.
    void goneWhileUnderWay()
    {
        const QByteArray wrong = forEachCall([](Kind kind, int call) {
            const MemberWalk model(kind);
            ScriptedServer server;
            for (int i = 0; i < call; ++i)
                server.willDo({.bytes = examples::httpReply(model.good(i).body)});
            server.willDo({});
            DirectNetwork network;
            const kybio::Client client(network, examples::loopback(server.port()));
            QStringList numbers;
            for (int i = 0; i < model.count(); ++i)
                numbers << QString::fromLatin1(model.key(i));
            std::unique_ptr<desk::MemberRun> run;
            if (kind == Kind::Everyone)
                run = std::make_unique<desk::Everyone>(client);
            else
                run = std::make_unique<desk::NumbersRun>(client, numbers, desk::ScanRules());
            run->goOn(1000);
            if (!fakes::until([&] { return server.requests().size() == call + 1; }))
                return QByteArray("it does not ask");
            run.reset();
            fakes::passMarker(network);
            return server.posts() == call + 1 ? QByteArray() : QByteArray("it is asked again");
        });
        QCOMPARE(wrong, QByteArray());
    }

    void theSameMemberOnTwoPages()
    {
        for (int first = 0; first < MemberWalk::pages; ++first) {
            for (int second = first + 1; second < MemberWalk::pages; ++second) {
                MemberWalk walk(Kind::Everyone);
                for (int i = 0; i < MemberWalk::pages; ++i)
                    walk.willServe(i, walk.good(i, i == second ? walk.uids(i) + walk.uids(first).first(1) : walk.uids(i)));
                walk.goOn();
                QCOMPARE(toTheEnd(walk), QByteArray());
                QCOMPARE(static_cast<desk::Everyone &>(*walk.run).repeated(), 1);
            }
        }
    }

    /// A page of which nobody is new: there is no knowing what is missing, and it is no end.
    void theSamePageTwice()
    {
        for (int again = 1; again < MemberWalk::pages - 1; ++again) {
            MemberWalk walk(Kind::Everyone);
            for (int i = 0; i < again; ++i)
                walk.willServe(i);
            walk.willServe(again, walk.good(again, walk.uids(again - 1)));
            walk.goOn();
            QVERIFY(walk.ends());
            QCOMPARE(walk.run->state(), State::Circling);
            walk.goOn();
            fakes::deliverPosted();
            QCOMPARE(walk.network.requestCount(), again + 1);
            QCOMPARE(walk.whoIsMissing(again), QByteArray());
        }
    }
};

TEST_UNDER(QCoreApplication, TestMemberTorture)
#include "tst_membertorture.moc"
