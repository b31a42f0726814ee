// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"
#include <desktop/program/singleinstance.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using desktop::SingleInstance;

/// One window a user and settings file: what reaches it is one whole number, or nothing.
class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"memberdesk.ini"_s);
    }

    void L07_aNumberArrivesOnceAndWhole_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("leading zeros") << u"0008010001"_s;
        QTest::newRow("Chinese") << u"会员 7"_s;
        QTest::newRow("none: only to the front") << QString();
    }
    void L07_aNumberArrivesOnceAndWhole()
    {
        QFETCH(QString, number);
        SingleInstance first(m_file);
        QVERIFY(!first.handOver(number)); // nobody there yet
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(SingleInstance(m_file).handOver(number));
        TRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), number);
        QVERIFY(SingleInstance(m_file).handOver(u"7"_s)); // ahead of it would be the first one again
        TRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), u"7"_s);
        fakes::noteRow({}, u"the window that runs comes to the front and asks, once"_s);
    }

    void anotherSettingsFileIsAnotherWindow()
    {
        SingleInstance first(m_file);
        QVERIFY(first.listen());
        QVERIFY(!SingleInstance(m_folder->filePath(u"other.ini"_s)).handOver(u"1"_s));
    }

    void L07_aLiveWindowKeepsItsPlace()
    {
        SingleInstance first(m_file);
        QVERIFY(first.listen());
        SingleInstance second(m_file); // two starts at once: both have found nobody
        QVERIFY(!second.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(SingleInstance(m_file).handOver(u"7"_s));
        TRY_COMPARE(asked.size(), 1);
    }

    void L07_whatACrashLeftIsTakenOver()
    {
        QFile stale(QDir::temp().filePath(SingleInstance(m_file).name()));
        QVERIFY(stale.open(QIODevice::WriteOnly)); // a name with nobody behind it
        stale.close();
        SingleInstance first(m_file);
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(SingleInstance(m_file).handOver(u"7"_s));
        TRY_COMPARE(asked.size(), 1);
        fakes::noteRow({}, u"what a crash left is taken over"_s);
    }

    void foreignBytesAskForNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("asks");
        QTest::newRow("a line too long: no part of it") << QByteArray(5000, '1') + '\n' << 0;
        QTest::newRow("no line end") << QByteArray("123") << 0;
        QTest::newRow("two lines: the first") << QByteArray("1\n2\n") << 1;
    }
    void foreignBytesAskForNothing()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(m_file);
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QLocalSocket other;
        other.connectToServer(first.name());
        QVERIFY(other.waitForConnected(fakes::longest()));
        other.write(bytes);
        TRY_COMPARE(other.state(), QLocalSocket::UnconnectedState); // also where nothing more is said
        QTEST(static_cast<int>(asked.size()), "asks");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

TEST_UNDER(QCoreApplication, TestSingleInstance)
#include "tst_singleinstance.moc"
