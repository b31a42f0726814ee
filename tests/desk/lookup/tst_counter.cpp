// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/lookup/counter.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto number = "0042"_L1;
const auto phone = u"+60 12-338 8003"_s;

QByteArray member(const QByteArray &balance, const QByteArray &point, const QByteArray &answered = "0042")
{
    return examples::success(R"({"customerUid":99,"number":")" + answered + R"(","name":"Example","enable":1,"balance":)"
                             + balance + R"(,"point":)" + point + '}');
}

/// A counter whose clocks stand still until told, and whose network is a script.
class Desk {
public:
    Desk() { counter.use(&client); }

    void willAnswer(const QByteArray &body) { network.willAnswer({200, body, {}, QNetworkReply::NoError, {}, {}, true, true}); }
    void willFail() { network.willAnswer({0, {}, {}, QNetworkReply::ConnectionRefusedError, {}, {}, false, true}); }
    void pass(std::chrono::milliseconds time)
    {
        steady += time;
        wall = wall.addMSecs(time.count());
    }
    /// One scan, and its answer.
    void scan(const QString &typed)
    {
        counter.enter(typed);
        QVERIFY(fakes::until([this] { return !counter.isAsking(); }));
    }
    void findByPhone()
    {
        counter.enterPhone(phone);
        QVERIFY(fakes::until([this] { return !counter.isAsking(); }));
    }
    void answers(const QByteArray &body)
    {
        willAnswer(body);
        scan(number);
    }
    void recall(const QString &seen)
    {
        for (const desk::RecentLookup &entry : counter.recent())
            if (entry.number.toString() == seen)
                return counter.recall(desk::RecentLookup(entry));
        qFatal("not in the list");
    }
    [[nodiscard]] int calls() const { return network.requestCount(); }
    template<typename State>
    [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<State>(counter.state());
    }

    std::chrono::milliseconds steady{1'000'000};
    QDateTime wall{QDate(2026, 3, 2), QTime(9, 0)};
    FakeNetwork network;
    kybio::Client client{network, examples::credentials(u"http://127.0.0.1:9"_s)};
    desk::Counter counter{desk::Clocks{[this] { return wall; }, [this] { return steady; }}};
};

/// Brings the counter into a state.
using Input = std::function<void(Desk &)>;

template<typename State>
qsizetype stateIndex()
{
    return static_cast<qsizetype>(desk::LookupState(State{}).index());
}
template<>
qsizetype stateIndex<desk::Asking>()
{
    return static_cast<qsizetype>(desk::LookupState(desk::Asking{examples::number(number)}).index());
}
template<>
qsizetype stateIndex<desk::Found>()
{
    return static_cast<qsizetype>(desk::LookupState(desk::Found{examples::number(number), {}, {}}).index());
}

} // namespace

Q_DECLARE_METATYPE(Input)

class TestCounter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameNumberWithinTwoSecondsIsOneCall()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.willAnswer(member("1.00", "0"));
        desk.scan(number);
        desk.pass(2000ms);
        desk.scan(number);
        desk.pass(2000ms); // the window begins anew with every repeat
        desk.scan(number);
        QCOMPARE(desk.calls(), 1);
        QVERIFY(desk.shows<desk::Found>());
        desk.pass(2001ms);
        desk.scan(number);
        QCOMPARE(desk.calls(), 2);
    }

    void theSameNumberWhileItIsAskedIsOneCall()
    {
        Desk desk;
        desk.counter.enter(number);
        desk.counter.enter(number);
        desk.counter.enter(u"  0042 "_s);
        QCOMPARE(desk.calls(), 1);
        desk.counter.enter(u"0043"_s);
        QCOMPARE(desk.calls(), 2);
    }

    void repeatsNeedTheirAnswerOnTheScreen()
    {
        Desk desk;
        for (int i = 0; i < 6; ++i)
            desk.willAnswer(member("1.00", "0"));
        desk.scan(number);
        desk.counter.clear();
        desk.scan(number); // cleared: asks again
        QCOMPARE(desk.calls(), 2);
        desk.scan(u"0043"_s);
        desk.scan(number); // another one was shown meanwhile
        QCOMPARE(desk.calls(), 4);
        desk.recall(number);
        desk.scan(number); // what is shown is old
        QCOMPARE(desk.calls(), 5);
    }

    void aFaultIsNoAnswer()
    {
        Desk desk;
        desk.willFail();
        desk.willFail();
        desk.scan(number);
        QVERIFY(desk.shows<desk::Failed>());
        desk.scan(number);
        QCOMPARE(desk.calls(), 2);
    }

    void againIsACallOfTheLastNumber()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.willAnswer(member("1.00", "0"));
        desk.counter.again(); // nothing asked yet
        QCOMPARE(desk.calls(), 0);
        desk.scan(number);
        desk.counter.again();
        desk.counter.again(); // while it is asked
        QCOMPARE(desk.calls(), 2);
        QVERIFY(fakes::until([&desk] { return desk.shows<desk::Found>(); }));
        QVERIFY(desk.network.seen(1).body.contains(R"("customerNum":"0042")"));
        desk.counter.clear();
        desk.counter.again();
        QCOMPARE(desk.calls(), 2);
    }

    void recentLookupsAreKeptNewestFirst()
    {
        Desk desk;
        desk.willAnswer(member("1.00", "0"));
        desk.willAnswer(examples::success("{}"));
        desk.scan(number);
        desk.scan(u"77"_s);
        QCOMPARE(desk.counter.recent().size(), 2);
        QCOMPARE(desk.counter.recent()[0].number.toString(), u"77"_s);
        QVERIFY(std::holds_alternative<desk::Nobody>(desk.counter.recent()[0].end));
        QVERIFY(std::holds_alternative<desk::Found>(desk.counter.recent()[1].end));
        desk.counter.setRecentLimit(1);
        QCOMPARE(desk.counter.recent().size(), 1);
        desk.counter.use(&desk.client); // another shop, as far as anybody knows
        QVERIFY(desk.counter.recent().isEmpty());
    }

    void recallShowsWhatWasSeenAsOldAndMakesNoCall()
    {
        Desk desk;
        desk.willAnswer(member("1.00", "0"));
        desk.willAnswer(examples::success("{}"));
        desk.willAnswer(member("2.00", "0"));
        desk.scan(number);
        desk.scan(u"77"_s);
        desk.pass(7min);
        desk.recall(number);
        QCOMPARE(desk.calls(), 2);
        QVERIFY(std::get<desk::Found>(desk.counter.state()).isEarlier);
        QCOMPARE(std::get<desk::Found>(desk.counter.state()).member.balance.value()->toString(), u"1.00"_s);
        QCOMPARE(desk.counter.age(), std::optional<std::chrono::milliseconds>(7min));
        desk.recall(u"77"_s);
        QVERIFY(std::get<desk::Nobody>(desk.counter.state()).isEarlier);
        desk.recall(number);
        desk.counter.again(); // the recalled number, not the one asked last
        QVERIFY(fakes::until([&desk] { return !desk.counter.isAsking(); }));
        QVERIFY(desk.network.seen(2).body.contains(R"("customerNum":"0042")"));
        QVERIFY(!std::get<desk::Found>(desk.counter.state()).isEarlier);
        QCOMPARE(desk.counter.age(), std::optional(0ms));
    }

    void W12_faultsAreRecentLookupsAndLeaveTheAnswerBeforeThem()
    {
        Desk desk;
        desk.answers(member("1.00", "0"));
        for (int i = 0; i < 2; ++i) {
            desk.willFail();
            desk.pass(3s);
            desk.scan(number);
        }
        QCOMPARE(desk.counter.recent().size(), 2); // the last fault, and the answer
        QVERIFY(std::holds_alternative<desk::Failed>(desk.counter.recent()[0].end));
        QVERIFY(std::holds_alternative<desk::Found>(desk.counter.recent()[1].end));
        desk.counter.recall(desk::RecentLookup(desk.counter.recent()[0]));
        QVERIFY(std::get<desk::Failed>(desk.counter.state()).isEarlier);
        QCOMPARE(desk.calls(), 3);
        desk.willAnswer(member("2.00", "0"));
        desk.counter.again();
        QVERIFY(fakes::until([&desk] { return !desk.counter.isAsking(); }));
        QCOMPARE(desk.counter.recent().size(), 1); // the fault is over
    }

    void W12_whatSomebodyCancelledIsNoRecentLookup()
    {
        Desk desk;
        desk.counter.enter(number);
        desk.counter.cancel();
        QVERIFY(desk.shows<desk::Failed>());
        QVERIFY(desk.counter.recent().isEmpty());
    }

    void W12_anotherNumberStaysCoveredWhereItIsRecalled()
    {
        Desk desk;
        desk.answers(member("1.00", "0", "0099"));
        QCOMPARE(desk.counter.recent().size(), 1);
        desk.recall(number);
        QVERIFY(std::get<desk::Found>(desk.counter.state()).awaitsConfirmation);
        QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
        desk.counter.enter({}, desk::Insistence::Yes);
        QCOMPARE(changes.count(), 1);
        QVERIFY(!std::get<desk::Found>(desk.counter.state()).awaitsConfirmation);
        QVERIFY(std::get<desk::Found>(desk.counter.state()).isEarlier);
        QCOMPARE(desk.calls(), 1);
    }

    void recallWhileAskingDropsTheQuestion()
    {
        Desk desk;
        desk.willAnswer(member("1.00", "0"));
        desk.scan(number);
        desk.willAnswer(member("5.00", "0", "0043"));
        desk.counter.enter(u"0043"_s);
        desk.recall(number);
        fakes::deliverPosted();
        QVERIFY(!desk.counter.isAsking());
        QCOMPARE(std::get<desk::Found>(desk.counter.state()).asked.toString(), QString(number));
    }

    void changeSinceEarlierInThisRun()
    {
        Desk desk;
        desk.willAnswer(member("671.20", "10"));
        desk.willAnswer(member("670.95", "10"));
        desk.willAnswer(member("670.95", "null"));
        desk.scan(number);
        QVERIFY(!desk.counter.change());
        const QDateTime first = desk.wall;
        desk.pass(10min);
        desk.scan(number);
        QVERIFY(desk.counter.change());
        QCOMPARE(desk.counter.change()->balance->toString(), u"-0.25"_s);
        QVERIFY(!desk.counter.change()->point);
        QCOMPARE(desk.counter.change()->since, first);
        desk.pass(10min);
        desk.scan(number);
        QVERIFY(!desk.counter.change()->balance); // the same as ten minutes ago
        QVERIFY(!desk.counter.change()->point);   // not known is not a change
        desk.counter.clear();
        QVERIFY(!desk.counter.change());
    }

    void changeNeedsNoListOfRecentLookups()
    {
        Desk desk;
        desk.counter.setRecentLimit(0);
        desk.willAnswer(member("671.20", "10"));
        desk.willAnswer(member("600.00", "12"));
        desk.scan(number);
        desk.pass(10min);
        desk.scan(number);
        QVERIFY(desk.counter.recent().isEmpty());
        QVERIFY(desk.counter.change());
        QCOMPARE(desk.counter.change()->balance->toString(), u"-71.20"_s);
        QCOMPARE(desk.counter.change()->point->toString(), u"2"_s);
    }

    void anotherNumberIsRememberedCoveredBeforeItIsConfirmed()
    {
        Desk desk;
        desk.willAnswer(member("1.00", "0", "0099"));
        desk.scan(number);
        QVERIFY(std::get<desk::Found>(desk.counter.state()).awaitsConfirmation);
        QVERIFY(std::get<desk::Found>(desk.counter.recent().first().end).awaitsConfirmation);
        desk.counter.enter({}, desk::Insistence::Yes);
        QVERIFY(!std::get<desk::Found>(desk.counter.state()).awaitsConfirmation);
        QVERIFY(!std::get<desk::Found>(desk.counter.recent().first().end).awaitsConfirmation);
        QCOMPARE(desk.counter.recent().size(), 1);
        QCOMPARE(desk.calls(), 1);
    }

    void aRefusalAsksNothingAndClears_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("payment card") << u"4111111111111111"_s;
        QTest::newRow("address") << u"https://example.com/x"_s;
        QTest::newRow("too long") << QString(65, u'1');
    }
    void aRefusalAsksNothingAndClears()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.willAnswer(member("1.00", "0"));
        desk.scan(number);
        desk.counter.enter(typed);
        QVERIFY(desk.shows<desk::Refused>());
        QCOMPARE(desk.calls(), 1);
        desk.counter.again(); // there is nothing to ask again
        QCOMPARE(desk.calls(), 1);
    }

    void rulesAndInsistence()
    {
        Desk desk;
        desk.counter.setScanRules({u"M-"_s, {}, 4, 4});
        desk.counter.enter(u"M-0042"_s);
        QCOMPARE(desk.calls(), 1);
        desk.counter.enter(u"00421"_s);
        QCOMPARE(std::get<desk::Refused>(desk.counter.state()).refusal.problem, desk::ScanProblem::WrongLength);
        QCOMPARE(std::get<desk::Refused>(desk.counter.state()).rules.maxLength, 4);
        desk.counter.setScanRules({});
        desk.counter.enter(u"4111111111111111"_s, desk::Insistence::Yes);
        QCOMPARE(desk.calls(), 2);
    }

    /// Each input of each state: one change of state before enter() returns, and the state says what became of it.
    void everyInputIsOneChangeOfState_data()
    {
        QTest::addColumn<Input>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<desk::Insistence>("insistence");
        QTest::addColumn<qsizetype>("after");
        const qsizetype ready = stateIndex<desk::Ready>();
        const qsizetype refused = stateIndex<desk::Refused>();
        const qsizetype asking = stateIndex<desk::Asking>();
        const qsizetype found = stateIndex<desk::Found>();
        const std::pair<const char *, Input> states[] = {
            {"ready", [](Desk & /*desk*/) {}},
            {"refused", [](Desk &desk) { desk.counter.enter(u"https://example.com/x"_s); }},
            {"asking", [](Desk &desk) { desk.counter.enter(number); }},
            {"found", [](Desk &desk) { desk.answers(member("1.00", "0")); }},
            {"found, another number", [](Desk &desk) { desk.answers(member("1.00", "0", "0099")); }},
            {"nobody", [](Desk &desk) { desk.answers(examples::success("{}")); }},
            {"failed",
             [](Desk &desk) {
                 desk.willFail();
                 desk.scan(number);
             }},
            {"earlier",
             [](Desk &desk) {
                 desk.answers(member("1.00", "0"));
                 desk.recall(number);
             }},
            {"asking by phone", [](Desk &desk) { desk.counter.enterPhone(phone); }},
            {"choice",
             [](Desk &desk) {
                 desk.willAnswer(examples::success("[{},{}]"));
                 desk.findByPhone();
             }},
            {"found by phone",
             [](Desk &desk) {
                 desk.willAnswer(examples::success("[{}]"));
                 desk.findByPhone();
             }},
            {"not set up", [](Desk &desk) { desk.counter.use(nullptr); }},
            {"not set up, refused",
             [](Desk &desk) {
                 desk.counter.use(nullptr);
                 desk.counter.enter(u"https://example.com/x"_s);
             }},
        };
        for (const auto &[name, before] : states) {
            const bool isSetUp = !QByteArrayView(name).startsWith("not set up");
            const bool awaits = QByteArrayView(name) == "found, another number";
            const auto row = [name, before = before](const char *what, const QString &typed, desk::Insistence insistence,
                                                     qsizetype after) {
                QTest::addRow("%s: %s", name, what) << before << typed << insistence << after;
            };
            row("nothing", {}, desk::Insistence::No, isSetUp ? ready : stateIndex<desk::NotSetUp>());
            row("Ctrl+Enter on nothing", {}, desk::Insistence::Yes,
                awaits        ? found
                    : isSetUp ? ready
                              : stateIndex<desk::NotSetUp>());
            row("no number", u"https://example.com/y"_s, desk::Insistence::No, refused);
            row("another number", u"0077"_s, desk::Insistence::No, isSetUp ? asking : stateIndex<desk::NotSetUp>());
        }
        QTest::newRow("found: the same number at once") << states[3].second << QString(number) << desk::Insistence::No << found;
        QTest::newRow("asking: the same number") << states[2].second << QString(number) << desk::Insistence::No << asking;
        QTest::newRow("another number: confirmed") << states[4].second << QString(number) << desk::Insistence::Yes << found;
        QTest::newRow("failed: the same number") << states[6].second << QString(number) << desk::Insistence::No << asking;
        QTest::newRow("earlier: the same number") << states[7].second << QString(number) << desk::Insistence::No << asking;
    }
    void everyInputIsOneChangeOfState()
    {
        QFETCH(Input, before);
        QFETCH(QString, typed);
        QFETCH(desk::Insistence, insistence);
        Desk desk;
        before(desk);
        QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
        desk.counter.enter(typed, insistence);
        QCOMPARE(changes.count(), 1);
        QTEST(static_cast<qsizetype>(desk.counter.state().index()), "after");
        QCOMPARE(desk.counter.lastInput().wasEmpty, typed.isEmpty());
    }

    void clearingAndRecallingAreOneChangeToo()
    {
        Desk desk;
        desk.answers(member("1.00", "0"));
        QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
        desk.recall(number);
        QCOMPARE(changes.count(), 1);
        desk.counter.clear();
        QCOMPARE(changes.count(), 2);
        desk.counter.clear();
        QCOMPARE(changes.count(), 3);
    }

    void sendingIsAnnouncedOncePerCall()
    {
        Desk desk;
        desk.willAnswer(member("1.00", "0"));
        QSignalSpy sending(&desk.counter, &desk::Counter::sending);
        desk.scan(number);
        desk.scan(number);
        QCOMPARE(sending.count(), 1);
    }
};

TEST_UNDER(QCoreApplication, TestCounter)
#include "tst_counter.moc"
