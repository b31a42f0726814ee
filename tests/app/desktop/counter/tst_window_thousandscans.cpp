// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWindowThousandScans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Everything that happens at a counter, a thousand times: not one lookup is wrong, lost or doubled.
    void aThousandScans()
    {
        DeskFixture desk;
        QStringList expected;
        QStringList abandoned; // each may reach the service, once, and its answer nobody
        const auto abandon = [&](const QString &number) {
            abandoned << number;
            desk.scan(number);
        };
        constexpr int scans = 1000;
        int before = 0; // calls
        for (int i = 0; i < scans; ++i) {
            desk.pass(100ms);
            const int happens = i % 10;
            const bool repeats = happens == 7 && !expected.isEmpty();
            // Members in turn, every third nobody; never the one before but for what is meant to repeat.
            const QString number = repeats ? expected.last() : i % 3 == 2 ? u"00%1"_s.arg(i) : memberNumber(1 + i % 8);
            if (!repeats)
                expected << number;
            switch (happens) {
            case 1:
                desk.scan(number, Qt::Key_Tab);
                break;
            case 2: // CR and LF
                desk.scan(number);
                desk.press(Qt::Key_J, Qt::ControlModifier);
                break;
            case 3: // two in a row
                abandon(u"77%1"_s.arg(i));
                desk.scan(number);
                break;
            case 4: // while the service thinks about another
                desk.server->setLatency(10ms);
                before = desk.server->callCount();
                abandon(u"77%1"_s.arg(i));
                TRY_VERIFY(desk.server->callCount() > before && desk.asked().contains(abandoned.last()));
                desk.server->setLatency(0ms);
                desk.scan(number);
                break;
            case 5: { // while a dialog closes; half of them, because opening takes its time
                if (i % 20 == 5) {
                    desk.scan(number);
                    break;
                }
                auto &dialog = static_cast<QDialog &>(desk.openSettings());
                if (i % 40 == 15)
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                else
                    dialog.reject();
                QVERIFY(!dialog.isVisible());
                desk.scan(number);
                break;
            }
            case 6: // Enter held down, also after the answer
                desk.scan(number);
                for (int held = 0; held < 20; ++held) {
                    keyboard::holdEnter(desk.edit());
                    QCoreApplication::processEvents();
                }
                QVERIFY(desk.settle());
                keyboard::holdEnter(desk.edit());
                break;
            case 8: // while something else has the focus
                desk.child("recentList").setFocus();
                desk.scan(number);
                break;
            case 9: // slowly, with turns of the event loop between the keys, Tab and LF
                for (const QChar c : number) {
                    desk.type(QString(c));
                    QCoreApplication::processEvents();
                }
                desk.press(Qt::Key_Tab);
                desk.press(Qt::Key_J, Qt::ControlModifier);
                break;
            default:
                desk.scan(number);
            }
            QVERIFY(desk.settle());
            if (i % 20 == 15) {
                desk.window->activateWindow(); // nobody else does on this platform
                QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
            }
            const auto *found = std::get_if<desk::Found>(&desk.window->counter().state());
            const auto *nobody = std::get_if<desk::Nobody>(&desk.window->counter().state());
            QVERIFY2(found != nullptr || nobody != nullptr, qPrintable(QString::number(i)));
            QCOMPARE((found != nullptr ? found->asked : nobody->asked).toString(), number);
            QCOMPARE(found != nullptr, number.size() == memberNumber(1).size());
            QVERIFY(found == nullptr || desk.text("summaryValue").contains(number));
            QVERIFY(nobody == nullptr || desk.text("reasonLabel").contains(number));
        }
        QStringList asked = desk.askedInTheEnd();
        for (const QString &number : abandoned)
            QVERIFY2(asked.removeAll(number) <= 1, qPrintable(number));
        QCOMPARE(asked, expected);
        QCOMPARE(abandoned.size(), scans / 5);
    }
};

TEST_UNDER(QApplication, TestWindowThousandScans)
#include "tst_window_thousandscans.moc"
