// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/log/logevent.h>
#include <desk/lookup/counter.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto phone = u"+60 (12) 338-8003"_s;
constexpr auto bare = "+60123388003"_L1;

QStringList events; // NOLINT: a message handler is a plain function

void note(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    events << QString::fromLatin1(context.category) + u' ' + text;
}

QByteArray member(int uid, const QByteArray &number)
{
    return R"({"customerUid":)" + QByteArray::number(uid) + R"(,"number":")" + number
        + R"(","name":"Example","enable":1,"balance":"1.00"})";
}
const auto one = QByteArray("[" + member(1, "0042") + "]");
const auto two = QByteArray("[" + member(1, "0042") + "," + member(2, "0043") + "]");

class Desk {
public:
    Desk() { counter.use(&client); }

    void willAnswer(const QByteArray &data) { network.willAnswer(FakeAnswer::of(examples::success(data))); }
    void willFail() { network.willAnswer({0, {}, {}, QNetworkReply::ConnectionRefusedError, {}, {}, false, true}); }
    [[nodiscard]] bool settle()
    {
        return fakes::until([this] { return !counter.isAsking(); });
    }
    void find(const QString &typed = phone)
    {
        counter.enterPhone(typed);
        QVERIFY(settle());
    }
    void find(const QString &typed, const QByteArray &data)
    {
        willAnswer(data);
        find(typed);
    }
    void scan(const QString &typed, const QByteArray &data)
    {
        willAnswer(data);
        counter.enter(typed);
        QVERIFY(settle());
    }
    [[nodiscard]] QByteArray body(int call) { return network.seen(call).body; }
    template<typename State>
    [[nodiscard]] const State *shown() const
    {
        return std::get_if<State>(&counter.state());
    }

    std::chrono::milliseconds steady{1000000};
    FakeNetwork network;
    kybio::Client client{network, examples::credentials(u"http://127.0.0.1:9"_s)};
    desk::Counter counter{desk::Clocks{[] { return QDateTime(QDate(2026, 3, 2), QTime(9, 0)); }, [this] { return steady; }}};
};

using Input = std::function<void(Desk &)>;

} // namespace

Q_DECLARE_METATYPE(Input)

/// A question by phone goes the same way in and out as one by number.
class TestByPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMemberIsShownAndMarked()
    {
        Desk desk;
        QSignalSpy sending(&desk.counter, &desk::Counter::sending);
        desk.find(phone, one);
        QCOMPARE(sending.count(), 1);
        QCOMPARE(desk.network.requestCount(), 1);
        QVERIFY(desk.body(0).contains(R"("customerTel":"+60123388003")")); // nothing else is changed
        const auto *found = desk.shown<desk::Found>();
        QVERIFY(found != nullptr && found->phone);
        QCOMPARE(found->phone->toString(), QString(bare));
        QCOMPARE(found->asked.toString(), u"0042"_s);
        QVERIFY(!found->awaitsConfirmation);
    }

    void whileItAsksNobodyIsOnTheScreen()
    {
        Desk desk;
        desk.scan(u"0042"_s, member(1, "0042"));
        desk.counter.enterPhone(phone);
        const auto *asking = desk.shown<desk::Asking>();
        QVERIFY(asking != nullptr && asking->byPhone);
        QCOMPARE(asking->number.toString(), QString(bare));
        desk.counter.enterPhone(bare); // the same: one call
        QCOMPARE(desk.network.requestCount(), 2);
        desk.scan(u"0077"_s, member(7, "0077")); // a scan wins
        QCOMPARE(desk.shown<desk::Found>()->asked.toString(), u"0077"_s);
        QVERIFY(!desk.shown<desk::Found>()->phone);
    }

    void severalAreChosenFromWithoutACall()
    {
        Desk desk;
        desk.find(phone, two);
        QVERIFY(desk.shown<desk::Choice>() != nullptr);
        QCOMPARE(desk.shown<desk::Choice>()->members.size(), 2U);
        QVERIFY(desk.counter.recent().isEmpty());
        QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
        desk.counter.choose(2);
        desk.counter.choose(-1);
        QCOMPARE(changes.count(), 0);
        desk.counter.choose(1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(desk.shown<desk::Found>()->member.customerUid.value(), 2);
        QCOMPARE(desk.shown<desk::Found>()->phone->toString(), QString(bare));
        QCOMPARE(desk.network.requestCount(), 1);
        desk.counter.choose(0); // there is none any more
        QCOMPARE(changes.count(), 1);
        desk.counter.clear();
        QVERIFY(desk.shown<desk::Ready>() != nullptr);
    }

    void nobodyAndAFault()
    {
        for (const QByteArray &data : {QByteArray("null"), QByteArray("[]")}) {
            Desk desk;
            desk.find(phone, data);
            QVERIFY(desk.shown<desk::Nobody>() != nullptr && desk.shown<desk::Nobody>()->byPhone);
            QVERIFY(desk.counter.recent().isEmpty()); // a phone is nobody's but the member's
        }
        Desk desk;
        desk.willFail();
        desk.find();
        QVERIFY(desk.shown<desk::Failed>() != nullptr && desk.shown<desk::Failed>()->byPhone);
        QVERIFY(desk.counter.recent().isEmpty());
        desk.find(phone, one); // a fault is no answer
        QVERIFY(desk.shown<desk::Found>() != nullptr);
    }

    void againAsksByPhone()
    {
        Desk desk;
        desk.find(phone, one);
        desk.willAnswer(two);
        desk.counter.again();
        QVERIFY(desk.settle());
        QVERIFY(desk.shown<desk::Choice>() != nullptr);
        desk.willFail();
        desk.counter.again();
        QVERIFY(desk.settle());
        desk.willAnswer("null");
        desk.counter.again();
        QVERIFY(desk.settle());
        desk.willAnswer(one);
        desk.counter.again();
        QVERIFY(desk.settle());
        QVERIFY(desk.shown<desk::Found>()->phone);
        for (int i = 0; i < 5; ++i)
            QVERIFY(desk.network.seen(i).request.url().path().endsWith(u"queryBytel"_s));
    }

    void thePhoneAgainAtOnceIsOneCallAndTheNumberIsAnother()
    {
        Desk desk;
        desk.find(phone, two);
        desk.counter.choose(1);
        QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
        desk.counter.enterPhone(bare);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(desk.network.requestCount(), 1);
        desk.scan(bare, "null"); // the same characters, another question
        QCOMPARE(desk.network.requestCount(), 2);
        QVERIFY(!desk.shown<desk::Nobody>()->byPhone);
        desk.find(phone, one);
        QCOMPARE(desk.network.requestCount(), 3);
        desk.steady += 3s;
        desk.find(phone, one);
        QCOMPARE(desk.network.requestCount(), 4);
    }

    void recentLookupsTellACardFromAPhone()
    {
        Desk desk;
        desk.scan(u"0042"_s, member(1, "0042"));
        desk.find(phone, one);
        QCOMPARE(desk.counter.recent().size(), 2);
        QCOMPARE(desk.counter.recent()[0].number.toString(), u"0042"_s); // the member's own: no phone in the list
        QVERIFY(std::get<desk::Found>(desk.counter.recent()[0].end).phone);
        QVERIFY(!std::get<desk::Found>(desk.counter.recent()[1].end).phone);
        desk.counter.recall(desk::RecentLookup(desk.counter.recent()[0]));
        QVERIFY(desk.shown<desk::Found>()->isEarlier);
        desk.willAnswer(one);
        desk.counter.again();
        QVERIFY(desk.settle());
        QVERIFY(desk.body(2).contains("customerTel"));
        QCOMPARE(desk.counter.recent().size(), 2);
    }

    void whoHasNoNumberStandsInNoList()
    {
        Desk desk;
        desk.find(phone, R"([{"customerUid":1,"name":"Example"}])");
        QVERIFY(desk.shown<desk::Found>()->phone == desk.shown<desk::Found>()->asked);
        QVERIFY(desk.counter.recent().isEmpty());
    }

    void whatIsNoPhoneIsNotAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word") << u"Example"_s;
        QTest::newRow("short") << u"12345"_s;
        QTest::newRow("65 characters") << QString(65, u'1');
    }
    void whatIsNoPhoneIsNotAsked()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.counter.enterPhone(typed);
        QVERIFY(desk.shown<desk::Refused>() != nullptr);
        QCOMPARE(desk.shown<desk::Refused>()->refusal.problem, desk::ScanProblem::NotAPhone);
        QCOMPARE(desk.network.requestCount(), 0);
    }

    void aPaymentCardIsNeitherAskedNorKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("16 digits") << u"4111 1111 1111 1111"_s;
        QTest::newRow("15 digits") << u"3782-822463-10005"_s;
        QTest::newRow("14 digits") << u"30569309025904"_s;
    }
    void aPaymentCardIsNeitherAskedNorKept()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.counter.enterPhone(typed);
        QVERIFY(desk.shown<desk::Refused>() != nullptr);
        QVERIFY(desk::mustBeForgotten(desk.shown<desk::Refused>()->refusal.thing.value()));
        QCOMPARE(desk.network.requestCount(), 0);
    }

    void aPlusMakesItAPhone()
    {
        Desk desk;
        desk.counter.enterPhone(u"+378282246310005"_s);
        QVERIFY(desk.counter.isAsking());
    }

    void whereItIsForbiddenNothingAsksByPhone()
    {
        Desk desk;
        desk.find(phone, one);
        QVERIFY(desk.shown<desk::Found>() != nullptr);
        const int asked = desk.network.requestCount();
        desk.counter.setMayAskByPhone(false);
        desk.counter.again();
        desk.counter.enterPhone(u"0123456789"_s);
        QCOMPARE(desk.network.requestCount(), asked);
        QVERIFY(!desk.counter.isAsking());
    }

    void oneWithAnotherPhoneIsChosenBySomebody()
    {
        Desk desk;
        desk.find(phone, R"([{"customerUid":1,"number":"0042","phone":"0999999999"}])");
        QVERIFY(desk.shown<desk::Choice>() != nullptr);
        QCOMPARE(desk.shown<desk::Choice>()->members.size(), 1U);
    }

    void everyPhoneIsOneChangeOfState_data()
    {
        QTest::addColumn<Input>("before");
        const std::pair<const char *, Input> states[] = {
            {"ready", [](Desk & /*desk*/) {}},
            {"refused", [](Desk &desk) { desk.counter.enter(u"https://example.com/x"_s); }},
            {"asking", [](Desk &desk) { desk.counter.enter(u"0042"_s); }},
            {"asking by phone", [](Desk &desk) { desk.counter.enterPhone(u"999999"_s); }},
            {"the same", [](Desk &desk) { desk.counter.enterPhone(phone); }},
            {"found", [](Desk &desk) { desk.scan(u"0042"_s, member(1, "0042")); }},
            {"found by phone", [](Desk &desk) { desk.find(phone, one); }},
            {"choice", [](Desk &desk) { desk.find(phone, two); }},
            {"nobody", [](Desk &desk) { desk.scan(bare, "null"); }},
            {"nobody by phone", [](Desk &desk) { desk.find(phone, "null"); }},
            {"failed",
             [](Desk &desk) {
                 desk.willFail();
                 desk.find();
             }},
            {"earlier",
             [](Desk &desk) {
                 desk.find(phone, one);
                 desk.counter.recall(desk::RecentLookup(desk.counter.recent()[0]));
             }},
            {"not set up", [](Desk &desk) { desk.counter.use(nullptr); }},
        };
        for (const auto &[name, before] : states)
            QTest::newRow(name) << before;
    }
    void everyPhoneIsOneChangeOfState()
    {
        QFETCH(Input, before);
        for (const QString &typed : {phone, u"no phone"_s, QString()}) {
            Desk desk;
            before(desk);
            const bool isSetUp = desk.shown<desk::NotSetUp>() == nullptr;
            QSignalSpy changes(&desk.counter, &desk::Counter::stateChanged);
            desk.counter.enterPhone(typed);
            QCOMPARE(changes.count(), 1);
            QCOMPARE(desk.counter.lastInput().wasEmpty, typed.isEmpty());
            QCOMPARE(desk.counter.lastInput().wasNotAsked, !isSetUp && typed == phone);
            if (typed == u"no phone"_s)
                QVERIFY(desk.shown<desk::Refused>() != nullptr);
            else if (typed.isEmpty())
                QVERIFY(isSetUp ? desk.shown<desk::Ready>() != nullptr : desk.shown<desk::NotSetUp>() != nullptr);
        }
    }

    void theLogSaysThatItWasAskedAndNeverThePhone()
    {
        Desk desk;
        events.clear();
        QLoggingCategory::setFilterRules(u"memberdesk.*=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(&note);
        desk.find(phone, two);
        desk.counter.choose(0);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0], u"memberdesk.lookup asked kind=phone"_s);
        QVERIFY(events[1].startsWith(u"memberdesk.lookup ended outcome=found"_s));
        QVERIFY(!events.join(u'\n').contains(u"338"_s));
    }
};

TEST_UNDER(QCoreApplication, TestByPhone)
#include "tst_byphone.moc"
