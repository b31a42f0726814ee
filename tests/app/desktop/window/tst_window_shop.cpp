// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/connection/allowance.h>

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const auto active = u"8008010001"_s;

desk::Allowance calls(const DeskFixture &desk)
{
    return desk::Allowance(desk.callsFolder());
}

} // namespace

/// Which shop is asked, where its key is, and how many calls it has left.
class TestWindowShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsCountedOnceAndShown()
    {
        DeskFixture desk;
        const QString appId = desk.settings->store().appId;
        QCOMPARE(desk.text("allowanceChip"), u"0 of 300 today"_s);
        desk.look(active);
        QCOMPARE(desk.text("allowanceChip"), u"1 of 300 today"_s);
        desk.scan(active); // within two seconds: the same answer, no call
        QVERIFY(desk.settle());
        desk.look(u"8008019990"_s); // a failed one is charged too
        QCOMPARE(desk.text("allowanceChip"), u"2 of 300 today"_s);
        QCOMPARE(calls(desk).used(appId), 2);
        QCOMPARE(desk.asked().size(), 2);
    }

    void aCallThatNeverLeftIsNotCounted()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.server = u"https://localhost.invalid"_s;
            settings.setStores({store}, 0);
        }});
        desk.look(active);
        QCOMPARE(desk.text("allowanceChip"), u"0 of 300 today"_s);
    }

    void levelsAreWords_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("words");
        QTest::newRow("no limit") << 3 << 0 << u"3 calls today"_s;
        QTest::newRow("low") << 4 << 5 << u"▲ 4 of 5 today: only 1 left"_s;
        QTest::newRow("used up") << 5 << 5 << u"■ 5 of 5 today: used up until midnight"_s;
    }
    void levelsAreWords()
    {
        QFETCH(int, used);
        QFETCH(int, limit);
        DeskFixture desk({.set = [limit](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.dailyLimit = limit;
            settings.setStores({store}, 0);
        }});
        for (int call = 0; call < used - 1; ++call) // of another window
            QVERIFY(calls(desk).count(desk.settings->store().appId));
        desk.look(active);
        QTEST(desk.text("allowanceChip"), "words");
        QVERIFY(desk.shows<desk::Found>()); // also with none left: the count may be wrong, and the cashier waits
    }

    void usedUpIsAStateOfItsOwnAndStopsNobody()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.dailyLimit = 2;
            settings.setStores({store}, 0);
        }});
        QVERIFY(calls(desk).count(desk.settings->store().appId));
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        desk.look(active); // the last one
        QVERIFY(desk.shows<desk::Found>());
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.text("verdictLabel"), u"Today's calls are used up"_s);
        QVERIFY2(desk.text("reasonLabel").contains(u"midnight"), qPrintable(desk.text("reasonLabel")));
        desk.look(active); // whoever insists
        QVERIFY(desk.shows<desk::Found>());
        QCOMPARE(desk.asked().size(), 2);
    }

    void theServiceSaysThatTheyAreUsedUp()
    {
        DeskFixture desk({.dailyLimit = 1});
        desk.look(active);
        desk.look(u"8008010002"_s);
        QVERIFY(desk.shows<desk::Failed>());
        QCOMPARE(desk.text("verdictLabel"), u"Today's calls are used up"_s);
        QVERIFY(desk.text("reasonLabel").contains(u"midnight"));
    }

    void theKeyComesFromTheKeychain()
    {
        DeskFixture desk({.key = {},
                          .set =
                              [](desk::Settings &settings) {
                                  desk::Store store = settings.store();
                                  store.appKey.clear();
                                  store.keychainEntry = u"entry"_s;
                                  settings.setStores({store}, 0);
                              },
                          .keychain = {{u"entry"_s, DeskFixture::appKey}}});
        TRY_VERIFY(desk.shows<desk::Ready>());
        desk.look(active);
        QVERIFY(desk.shows<desk::Found>());
    }

    void s08_aKeychainThatDoesNotAnswerIsASentence()
    {
        DeskFixture desk({.key = {}, .set = [](desk::Settings &settings) {
                              desk::Store store = settings.store();
                              store.keychainEntry = u"gone"_s;
                              settings.setStores({store}, 0);
                          }});
        TRY_VERIFY(desk.text("noticeLabel").contains(u"no longer in the keychain"));
        QVERIFY(desk.shows<desk::NotSetUp>());
        desk.look(active);
        QVERIFY(desk.asked().isEmpty());
        fakes::noteRow({}, desk.text("noticeLabel"));
    }

    void anotherStoreCancelsAndClears()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            desk::Store one = settings.store();
            one.name = u"Orchard"_s;
            desk::Store two = one;
            two.name = u"勿洛店"_s;
            two.appId = u"another app"_s;
            settings.setStores({one, two}, 0);
        }});
        QCOMPARE(desk.text("shopLabel"), u"Orchard"_s);
        desk.look(active);
        QVERIFY(desk.shows<desk::Found>());
        desk.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.text("shopLabel"), u"勿洛店"_s);
        QVERIFY(desk.shows<desk::Ready>());
        QVERIFY(desk.edit().text().isEmpty());
        QVERIFY(desk.window->counter().recent().isEmpty());
        QCOMPARE(desk.text("allowanceChip"), u"0 of 300 today"_s); // each app ID has its own
        QVERIFY(desk.edit().hasFocus());

        desk.scan(u"8008019991"_s); // never answers
        QVERIFY(desk.shows<desk::Asking>());
        desk.press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(desk.shows<desk::Ready>());
        QCOMPARE(desk.text("shopLabel"), u"Orchard"_s);
        QCOMPARE(desk::Settings(desk.settingsFile(), desk.settingsFile() + u".none"_s).currentStore(), 0);
    }

    void oneStoreHasNoOther()
    {
        DeskFixture desk;
        desk.look(active);
        desk.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(desk.shows<desk::Found>());
    }

    void t20_anUnprotectedAddressIsMarkedAsLongAsItIsUsed()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            desk::Store store = settings.store();
            store.server = u"http://area1.example.com"_s;
            store.plainHttp = true;
            settings.setStores({store}, 0);
        }});
        QVERIFY(desk.text("shopLabel").contains(u"unprotected"));
    }
};

TEST_UNDER(QApplication, TestWindowShop)
#include "tst_window_shop.moc"
