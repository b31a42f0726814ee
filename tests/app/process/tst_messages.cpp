// SPDX-License-Identifier: MIT
// Messages and exceptions of a real program: what is on its streams, in its log, and how it ends.
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Left {
    QByteArray out;
    QByteArray err;
    QByteArray log;
    bool crashed = false;
    int exitCode = 0;

    [[nodiscard]] QByteArray all() const { return out + err + log; }
};

Left goneWrong(const QString &how, bool withLog = true)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"memberdesk.log"_s);
    QProcess process;
    process.start(QStringLiteral(MISHAP_PROGRAM), withLog ? QStringList{how, file} : QStringList{how});
    if (!process.waitForFinished(fakes::longest()))
        return {};
    QFile log(file);
    return {process.readAllStandardOutput(), process.readAllStandardError(),
            log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray(), process.exitStatus() == QProcess::CrashExit,
            process.exitCode()};
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qtsWarningsPassTheGate_data()
    {
        QTest::addColumn<bool>("withLog");
        QTest::newRow("with a log") << true;
        QTest::newRow("without a log") << false;
    }

    void qtsWarningsPassTheGate()
    {
        QFETCH(const bool, withLog);
        const Left left = goneWrong(u"warning"_s, withLog);
        QVERIFY(!left.crashed);
        QVERIFY2(left.err.contains("member *** with ***\\r\\nand ***"), left.err.constData());
        QCOMPARE(left.log.contains(" warning default member *** with ***\\r\\nand ***\n"), withLog);
        QVERIFY(!left.all().contains("CANARY") && !left.all().contains("6012000") && !left.all().contains("818CFC"));
    }

    void ownEventsGoToTheFileOnly()
    {
        const Left left = goneWrong(u"event"_s);
        QCOMPARE(left.err, QByteArray());
        QVERIFY2(left.log.endsWith(" info memberdesk.lookup asked\n"), left.log.constData());
        QCOMPARE(goneWrong(u"event"_s, false).err, QByteArray());
    }

    void L10_exceptionInASlot()
    {
        const Left left = goneWrong(u"slot"_s);
        QVERIFY(!left.crashed);
        QCOMPARE(left.exitCode, 7);
        QCOMPARE(left.out, QByteArray("said so\nlives\n"));
        QVERIFY2(left.log.contains(" error default exception: St13runtime_error\n"), left.log.constData());
        QVERIFY(!left.all().contains("CANARY") && !left.all().contains("6012000"));
    }

    void L10_exceptionThatNobodyCatches()
    {
        const Left left = goneWrong(u"terminate"_s);
        QVERIFY(left.crashed);
        QVERIFY2(left.err.contains("the program ends: St13runtime_error"), left.err.constData());
        QVERIFY2(left.log.contains(" fatal default the program ends: St13runtime_error\n"), left.log.constData());
        QVERIFY(!left.all().contains("CANARY") && !left.all().contains("6012000"));
    }

    void L10_fatalMessageIsInTheLog()
    {
        const Left left = goneWrong(u"fatal"_s);
        QVERIFY(left.crashed);
        QVERIFY2(left.log.contains(" fatal default member *** with ***\n"), left.log.constData());
        QVERIFY(!left.all().contains("CANARY") && !left.all().contains("6012000"));
    }
};

TEST_UNDER(QCoreApplication, TestMessages)
#include "tst_messages.moc"
