// SPDX-License-Identifier: MIT
#include "app/cli/shop.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineAnEventAndNoSecret()
    {
        Shop shop;
        const QString log = shop.file(u"cli.log"_s, {});
        const Ran ran = shop.lookUp({u"8008010001"_s, u"99"_s, u"8008019990"_s, u"--log"_s, log});
        QCOMPARE(ran.exitCode, 3);
        const QByteArray written = contentOf(log);
        QVERIFY2(written.contains(" info memberdesk.program program name=memberdesk-cli version="), written.constData());
        QVERIFY(written.contains(" info memberdesk.connection service host=127.0.0.1 tls=no\n"));
        QCOMPARE(written.count(" info memberdesk.lookup asked length="), 3);
        QCOMPARE(written.count(" info memberdesk.lookup ended outcome="), 3);
        QVERIFY(written.contains("outcome=found ") && written.contains("outcome=nobody "));
        for (const QByteArray &secret :
             {Shop::appKey.toUtf8(), QByteArray("8008010001"), shop.server().calls().front().values("Data-signature").front()})
            QVERIFY2(!written.toUpper().contains(secret.toUpper()), written.constData());
    }

    void questionsOfEveryKind()
    {
        const Shop shop;
        const QString log = shop.file(u"cli.log"_s, {});
        for (const QStringList &command :
             {QStringList{u"members"_s}, {u"phone"_s, u"0123388003"_s}, {u"topups"_s, u"8008010001"_s}})
            QCOMPARE(runCli(command + shop.access() + QStringList{u"--log"_s, log}).exitCode, 0);
        const QByteArray written = contentOf(log);
        for (const char *kind : {"members", "phone", "topups"})
            QCOMPARE(written.count(QByteArray(QByteArray(" info memberdesk.lookup asked kind=") + kind + '\n')), 1);
        QCOMPARE(written.count(" info memberdesk.lookup ended outcome=found "), 4); // the member of the top-ups, too
        for (const char *personal : {"0123388003", "8008010001", "814041314621101099", "Tan Mei Ling"})
            QVERIFY2(!written.contains(personal), written.constData());
    }

    void D03_aLogThatCannotBeWrittenIsSaidOnce()
    {
        const Shop shop;
        const Ran ran = shop.lookUp({u"8008010001"_s, u"99"_s, u"--log"_s, shop.file(u"no-folder"_s, {}) + u"/cli.log"_s});
        QCOMPARE(ran.exitCode, 1); // as without
        QCOMPARE(ran.err.count("The log cannot be written."), 1);
        QVERIFY(ran.out.contains("8008010001"));
    }

private:
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_UNDER(QCoreApplication, TestCliLog)
#include "tst_clilog.moc"
