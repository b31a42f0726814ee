// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/program/session.h>
#include <desktop/program/singleinstance.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using desktop::SingleInstance;

/// On Unix, where variables tell sessions apart: one window in each.
class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A10_anotherSessionIsAnotherWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("two displays") << u"DISPLAY"_s << u":0"_s << u":1"_s << true;
        QTest::newRow("a display of another computer") << u"DISPLAY"_s << u":0"_s << u"10.0.0.7:0"_s << true;
        QTest::newRow("one display, two screens") << u"DISPLAY"_s << u":0"_s << u":0.1"_s << false;
        QTest::newRow("two Wayland displays") << u"WAYLAND_DISPLAY"_s << u"wayland-0"_s << u"wayland-1"_s << true;
        QTest::newRow("two sessions") << u"XDG_SESSION_ID"_s << u"2"_s << u"31"_s << true;
        QTest::newRow("something else") << u"XDG_CURRENT_DESKTOP"_s << u"GNOME"_s << u"KDE"_s << false;
    }
    void A10_anotherSessionIsAnotherWindow()
    {
        QFETCH(QString, name);
        QFETCH(QString, here);
        QFETCH(QString, there);
        QFETCH(bool, isOther);
        const auto session = [&name](const QString &value) {
            QProcessEnvironment environment;
            environment.insert(name, value);
            return desktop::sessionOf(environment);
        };
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"memberdesk.ini"_s);
        SingleInstance first(file, session(here));
        QVERIFY(first.listen());
        QVERIFY(SingleInstance(file, session(here)).handOver(u"1"_s));
        SingleInstance second(file, session(there));
        QCOMPARE(second.handOver(u"2"_s), !isOther);
        QCOMPARE(second.listen(), isOther);
        fakes::noteRow({}, u"a window on each; a number goes to the one on its own screen"_s);
    }
};

TEST_UNDER(QCoreApplication, TestSessions)
#include "tst_sessions.moc"
