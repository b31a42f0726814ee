// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include "fakes/waiting.h"
#include <fakes/fakekeychain.h>

#include <desk/keychain/patientkeychain.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using desk::KeychainFault;
using desk::PatientKeychain;

namespace {

struct Heard {
    int times = 0;
    std::optional<KeychainFault> fault;
    QString text;

    desk::Keychain::Done done()
    {
        return [this](const tl::expected<void, KeychainFault> &result) {
            ++times;
            fault = result ? std::nullopt : std::optional(result.error());
        };
    }
    desk::Keychain::Read read()
    {
        return [this](const tl::expected<QString, KeychainFault> &result) {
            ++times;
            fault = result ? std::nullopt : std::optional(result.error());
            text = result.value_or(QString());
        };
    }
};

/// Answers when it is told to.
class LateKeychain final : public desk::Keychain {
public:
    void read(const QString & /*entry*/, QObject * /*context*/, const Read &done) override { m_read = done; }
    void write(const QString & /*entry*/, const QString & /*secret*/, QObject * /*context*/, const Done &done) override
    {
        m_done = done;
    }
    void remove(const QString & /*entry*/, QObject * /*context*/, const Done &done) override { m_done = done; }
    void answer()
    {
        if (m_read)
            m_read(u"late"_s);
        if (m_done)
            m_done({});
    }

private:
    Read m_read;
    Done m_done;
};

} // namespace

class TestPatientKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAnswersIsPassedOn()
    {
        auto inner = std::make_unique<FakeKeychain>();
        inner->entries = {{u"e"_s, u"secret"_s}};
        FakeKeychain &fake = *inner;
        PatientKeychain keychain(std::move(inner), 60s);
        Heard read;
        Heard missing;
        Heard written;
        Heard removed;
        keychain.read(u"e"_s, this, read.read());
        keychain.read(u"other"_s, this, missing.read());
        keychain.write(u"new"_s, u"x"_s, this, written.done());
        keychain.remove(u"e"_s, this, removed.done());
        TRY_COMPARE(removed.times, 1);
        QCOMPARE(missing.fault, KeychainFault::NotFound);
        QVERIFY(!written.fault && !removed.fault);
        QCOMPARE(fake.entries, (QHash<QString, QString>{{u"new"_s, u"x"_s}}));
    }

    void S08_silenceEndsAndALateAnswerCountsNoMore_data()
    {
        QTest::addColumn<int>("operation");
        QTest::newRow("S08 slow: read") << 0;
        QTest::newRow("S08 slow: write") << 1;
        QTest::newRow("S08 slow: remove") << 2;
    }
    void S08_silenceEndsAndALateAnswerCountsNoMore()
    {
        QFETCH(int, operation);
        auto inner = std::make_unique<LateKeychain>();
        LateKeychain &late = *inner;
        PatientKeychain keychain(std::move(inner), 20ms);
        Heard heard;
        if (operation == 0)
            keychain.read(u"e"_s, this, heard.read());
        else if (operation == 1)
            keychain.write(u"e"_s, u"x"_s, this, heard.done());
        else
            keychain.remove(u"e"_s, this, heard.done());
        QCOMPARE(heard.times, 0); // returns at once: the window goes on
        TRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.fault, KeychainFault::TimedOut);
        late.answer();
        QCOMPARE(heard.times, 1);
    }

    void whoIsGoneHearsNothing()
    {
        PatientKeychain keychain(std::make_unique<LateKeychain>(), 10ms);
        Heard heard;
        auto context = std::make_unique<QObject>();
        keychain.read(u"e"_s, context.get(), heard.read());
        context.reset();
        Heard later; // whose time is over after that of the other
        keychain.read(u"e"_s, this, later.read());
        TRY_COMPARE(later.times, 1);
        QCOMPARE(heard.times, 0);
    }

    void S08_aPersonHasHalfAMinute() { QCOMPARE(PatientKeychain::standardPatience, 30s); }
};

TEST_UNDER(QCoreApplication, TestPatientKeychain)
#include "tst_patientkeychain.moc"
