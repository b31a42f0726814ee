// SPDX-License-Identifier: MIT
#include "desk/pin/knownpin.h"
#include "desk/settings/settingsfolder.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/pin/pin.h>
#include <desk/pin/pinguard.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keys = desk::keys;
namespace pin = desk::pin;

class TestPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digests()
    {
        const QString digest = pin::digestOf(u"4711"_s);
        QVERIFY(digest.startsWith(u"pbkdf2-sha512$210000$"));
        QVERIFY(!digest.contains(u"4711"));
        QVERIFY(pin::matches(u"4711"_s, digest));
        QVERIFY(!pin::matches(u"4712"_s, digest));
        QVERIFY(!pin::matches(QString(), digest));
        QVERIFY(pin::digestOf(u"4711"_s) != digest); // salted
        QVERIFY(digest.size() < keys::pinDigest.maxLength);
    }

    void aForgottenPinCanBeTakenOutOfTheFile()
    {
        const SettingsFolder folder;
        {
            desk::Settings settings(folder.file(), folder.noDefaults());
            settings.setText(keys::pinDigest, m_digest);
            settings.setFlag(keys::pinForContacts, true);
            settings.setNumber(keys::pinMisses, 9);
            settings.setText(keys::pinLastMiss, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
            settings.setText(keys::theme, u"dark"_s);
            QVERIFY(settings.save());
        }
        // As the manual says: the lines under [pin].
        QByteArrayList kept;
        bool isPin = false;
        for (const QByteArray &line : folder.read().split('\n')) {
            isPin = line.startsWith('[') ? line.trimmed() == "[pin]" : isPin;
            if (!isPin || line.startsWith('['))
                kept << line;
        }
        folder.write(kept.join('\n'));
        desk::Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), desk::FileCondition::Good);
        QCOMPARE(settings.text(keys::theme), u"dark"_s);
        const desk::PinGuard guard(settings);
        QVERIFY(!guard.isSet() && !guard.guardsContacts());
        QCOMPARE(guard.pause(), 0s);
    }

    void aKnownDigest()
    {
        // Made with Python: hashlib.pbkdf2_hmac('sha512', '一二三四'.encode(), bytes(range(16)), 200000, 32)
        QVERIFY(pin::matches(
            u"一二三四"_s,
            u"pbkdf2-sha512$200000$000102030405060708090a0b0c0d0e0f$9b175a10183fa22446aa6e27890b3356cc57cb389126548b6ff50c81aeb65b08"_s));
    }

    void foreignDigestsOpenNothing_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QString();
        QTest::newRow("the PIN itself") << u"4711"_s;
        QTest::newRow("few rounds") << QString(m_digest).replace(u"$200000$"_s, u"$1$"_s);
        QTest::newRow("endless rounds") << QString(m_digest).replace(u"$200000$"_s, u"$2000000000$"_s);
        QTest::newRow("no salt") << u"pbkdf2-sha512$210000$$00"_s;
        QTest::newRow("cut") << m_digest.chopped(2);
        QTest::newRow("another kind") << QString(m_digest).replace(u"sha512"_s, u"sha1"_s);
    }
    void foreignDigestsOpenNothing()
    {
        QFETCH(QString, digest);
        QVERIFY(!pin::matches(u"4711"_s, digest));
        QVERIFY(!pin::matches(QString(), digest));
    }

    void pausesGrow()
    {
        QCOMPARE(pin::pauseAfter(0), 0s);
        QCOMPARE(pin::pauseAfter(2), 0s);
        QCOMPARE(pin::pauseAfter(3), 5s);
        QCOMPARE(pin::pauseAfter(4), 10s);
        QCOMPARE(pin::pauseAfter(10), 640s);
        QCOMPARE(pin::pauseAfter(11), 900s);
        QCOMPARE(pin::pauseAfter(1000), 900s);
    }

    void missesPauseAndSurviveARestart()
    {
        const SettingsFolder folder;
        QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        desk::Clocks clocks;
        clocks.wall = [&now] { return now; };
        desk::Settings settings(folder.file(), folder.noDefaults());
        settings.setText(keys::pinDigest, m_digest);
        desk::PinGuard guard(settings, clocks);
        QVERIFY(guard.isSet());
        QVERIFY(!guard.guardsContacts());
        QCOMPARE(guard.pause(), 0s);
        QVERIFY(!attempt(guard, u"0000"_s));
        settings.setText(keys::pinDigest, fakes::digestOfNothing);
        for (int miss = 1; miss < 3; ++miss) {
            QCOMPARE(guard.pause(), 0s);
            QVERIFY(!attempt(guard, u"0000"_s));
        }
        QCOMPARE(guard.pause(), 5s);
        settings.setText(keys::pinDigest, m_digest);
        QVERIFY(settings.save());
        guard.tryPin(u"4711"_s);
        QVERIFY(!guard.isBusy()); // not even the right one

        desk::Settings restarted(folder.file(), folder.noDefaults());
        desk::PinGuard again(restarted, clocks);
        QCOMPARE(again.pause(), 5s);
        now = now.addSecs(3);
        QCOMPARE(again.pause(), 2s);
        now = now.addSecs(-1000); // put back: no longer than it was
        QCOMPARE(again.pause(), 5s);
        now = now.addSecs(2000);
        QVERIFY(attempt(again, u"4711"_s));
        QCOMPARE(restarted.number(keys::pinMisses), 0);
        QCOMPARE(again.pause(), 0s);
        restarted.setText(keys::pinDigest, fakes::digestOfNothing);
        QVERIFY(!attempt(again, u"0000"_s));
        QCOMPARE(again.pause(), 0s); // counted from the start again
    }

    void aGuardThatIsGoneMeanwhile()
    {
        const SettingsFolder folder;
        desk::Settings settings(folder.file(), folder.noDefaults());
        settings.setText(keys::pinDigest, fakes::digestOfNothing); // the answer lies there when it goes
        auto guard = std::make_unique<desk::PinGuard>(settings);
        guard->tryPin(u"0000"_s);
        guard.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(fakes::longest()));
        fakes::deliverPosted();
        QCOMPARE(settings.number(keys::pinMisses), 0);
    }

private:
    static bool attempt(desk::PinGuard &guard, const QString &text)
    {
        QSignalSpy tried(&guard, &desk::PinGuard::tried);
        guard.tryPin(text);
        if (!tried.wait(fakes::longest()))
            qFatal("the PIN is not compared");
        return tried.first().first().toBool();
    }

    const QString m_digest = fakes::digestOf4711;
};

TEST_UNDER(QCoreApplication, TestPin)
#include "tst_pin.moc"
