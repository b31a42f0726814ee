// SPDX-License-Identifier: MIT
// Something throws while an answer is read: the question ends with a fault, and the next one works. In a program of its own,
// because it replaces operator new. Qt's containers take their memory elsewhere: what they do without any is not promised.
#include "fakes/asking.h"
#include "fakes/compressed.h"
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdlib>
#include <new>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

// operator new knows no object to ask.
long countdown = 0;     // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): 0 never fails
long allocations = 0;   // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
bool isArmed = false;   // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
bool hasFailed = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void arm(long failAt)
{
    countdown = failAt;
    allocations = 0;
    hasFailed = false;
    isArmed = true;
}

void disarm()
{
    isArmed = false;
}

} // namespace

void *operator new(std::size_t size)
{
    if (isArmed && ++allocations == countdown) {
        hasFailed = true;
        throw std::bad_alloc();
    }
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

namespace {

/// As soon as the reply has its result: what the tests do with it may take memory.
void disarmWhenFinished(kybio::ReplyBase &reply)
{
    QObject::connect(&reply, &kybio::ReplyBase::finished, &reply, [] { disarm(); });
}

} // namespace

class TestOutOfMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Valgrind puts an operator of its own before ours.
        arm(1);
        try {
            ::operator delete(::operator new(1));
        } catch (const std::bad_alloc &) {
        }
        disarm();
        if (!hasFailed && qstrncmp(QTest::currentTestFunction(), "L12", 3) == 0)
            QSKIP("operator new is not ours here");
    }
    void L12_everyAllocationFailsOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("gzip");
        QTest::newRow("L12 a member") << examples::goodBody() << false;
        QTest::newRow("L12 a member, packed") << examples::goodBody() << true;
        QTest::newRow("L12 nobody") << examples::success("null") << false;
        QTest::newRow("L12 refused") << QByteArray(R"({"status":"error","messages":["no","never"],"errorCode":1032})") << false;
        QTest::newRow("L12 not JSON") << QByteArray(R"({"status":"success","data":{"a":[1,2,{"b":)") << false;
    }

    void L12_everyAllocationFailsOnce()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, gzip);
        FakeAnswer answer = FakeAnswer::of(gzip ? fakes::compressed(body, fakes::Form::Gzip) : body);
        if (gzip)
            answer.headers.append(QNetworkReply::RawHeaderPair("Content-Encoding", "gzip"));
        long failAt = 0;
        FakeNetwork network;
        // When an answer is complete, and before anybody of ours hears of it: the manager is the first to whom it says so.
        connect(&network, &QNetworkAccessManager::finished, this, [&failAt] { arm(failAt); });
        const kybio::Client client(network, examples::credentials(examples::nowhere));
        const auto asked = [&] {
            network.willAnswer(answer);
            Asking asking(client.queryByNumber(examples::number(u"1"_s)));
            disarmWhenFinished(asking.reply());
            if (!asking.wait())
                qFatal("the question does not end");
            return asking.outcome();
        };
        const QByteArray usual = asked();
        int failures = 0;
        for (long n = 1;; ++n) {
            failAt = n;
            const QByteArray outcome = asked();
            if (!hasFailed) {
                QCOMPARE(outcome, usual); // n is beyond the last
                break;
            }
            // The usual one where it was only tidying up that failed.
            QVERIFY2(outcome == usual || outcome == "ANS-09 out of memory", outcome.constData());
            failures += outcome == usual ? 0 : 1;
            QVERIFY(n < 10'000);
        }
        QVERIFY2(failures >= 2, qPrintable(QString::number(failures)));
        failAt = 0;
        QCOMPARE(asked(), usual); // and the next one works
        fakes::noteRow(u"ANS-09"_s, u"the call ends; the next one works"_s);
    }

    void L10_somethingElseIsThrown()
    {
        FakeNetwork network;
        int asked = 0;
        kybio::ClientOptions options;
        options.clock = [&asked]() -> qint64 {
            if (++asked == 2) // the first is for the request
                throw std::runtime_error("CANARY 60120000001");
            return 1;
        };
        const kybio::Client client(network, examples::credentials(examples::nowhere), options);
        network.willAnswer(FakeAnswer::of(examples::goodBody()));
        network.willAnswer(FakeAnswer::of(examples::goodBody()));
        Asking first(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(first.wait());
        QCOMPARE(first.outcome(), QByteArray("ANS-09 St13runtime_error")); // its type, not its words
        QVERIFY(first.fault().mayHaveBeenCharged);
        Asking second(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(second.wait());
        QVERIFY(second.foundMember());
    }
};

TEST_UNDER(QCoreApplication, TestOutOfMemory)
#include "tst_outofmemory.moc"
