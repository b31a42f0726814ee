// SPDX-License-Identifier: MIT
#include "desk/files/owneronly.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"
#include <desk/connection/allowance.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using desk::Allowance;
using desk::AllowanceLevel;

namespace {

const auto shop = u"APP-ID-CANARY"_s;

} // namespace

class TestAllowance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 50));
    }

    void nothingIsCreatedByReading()
    {
        const QString folder = m_folder->filePath(u"calls"_s);
        QCOMPARE(Allowance(folder).used(shop), 0);
        QVERIFY(!QFile::exists(folder));
    }

    void countsSurviveAndAreEachAppIdsOwn()
    {
        Allowance allowance = make();
        for (int call = 0; call < 3; ++call)
            QVERIFY(allowance.count(shop));
        QVERIFY(allowance.count(u"another"_s));
        QCOMPARE(make().used(shop), 3);
        QCOMPARE(make().used(u"another"_s), 1);
        QCOMPARE(make().used(shop + u' '), 3); // blanks at the ends are none of the app ID
    }

    void theCounterTurnsAtMidnight()
    {
        Allowance allowance = make();
        QVERIFY(allowance.count(shop));
        m_now = m_now.addSecs(20);
        QCOMPARE(allowance.used(shop), 0);
        QVERIFY(allowance.count(shop));
        QCOMPARE(allowance.used(shop), 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // yesterday's is gone
    }

    void c01_aClockThatWasPutBackCostsNoCount()
    {
        Allowance allowance = make();
        QVERIFY(allowance.count(shop));
        m_now = m_now.addYears(-56);
        QVERIFY(allowance.count(shop));
        m_now = m_now.addYears(56);
        QCOMPARE(allowance.used(shop), 1);
        fakes::noteRow({}, u"the calls of the day stay counted"_s);
    }

    void namesTellNoAppId()
    {
        QVERIFY(make().count(shop));
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QVERIFY(!name.contains(shop));
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(shop.toUtf8()));
            QVERIFY(isOwnersOnly(file.fileName()));
        }
    }

    void whatCannotBeKeptIsCountedUntilTheEnd()
    {
        QFile inTheWay(m_folder->filePath(u"calls"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Allowance allowance(inTheWay.fileName());
        QVERIFY(!allowance.count(shop));
        QVERIFY(!allowance.count(shop));
        QCOMPARE(allowance.used(shop), 2);
        QCOMPARE(Allowance(inTheWay.fileName()).used(shop), 0);
    }

    void twoProgramsCountExactly()
    {
        QProcess one;
        QProcess two;
        const QStringList arguments{m_folder->path(), shop, u"1000"_s};
        one.start(QStringLiteral(ALLOWANCE_COUNTER), arguments);
        two.start(QStringLiteral(ALLOWANCE_COUNTER), arguments);
        QVERIFY(one.waitForFinished(fakes::longest()) && two.waitForFinished(fakes::longest()));
        QCOMPARE(one.exitCode() + two.exitCode(), 0);
        QCOMPARE(Allowance(m_folder->path()).used(shop), 2000);
    }

    void aProgramThatIsKilledLosesNothing()
    {
        QProcess program;
        program.start(QStringLiteral(ALLOWANCE_COUNTER), {m_folder->path(), shop, u"100000000"_s});
        QVERIFY(program.waitForStarted(fakes::longest()));
        TRY_VERIFY(Allowance(m_folder->path()).used(shop) > 100);
        program.kill();
        QVERIFY(program.waitForFinished(fakes::longest()));
        const int counted = Allowance(m_folder->path()).used(shop);
        QVERIFY(counted > 100);
        QVERIFY(Allowance(m_folder->path()).count(shop));
        QCOMPARE(Allowance(m_folder->path()).used(shop), counted + 1);
    }

    void levels_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        QTest::addColumn<AllowanceLevel>("level");
        QTest::newRow("no limit") << 5000 << 0 << AllowanceLevel::Unknown;
        QTest::newRow("senseless limit") << 5 << -1 << AllowanceLevel::Unknown;
        QTest::newRow("nothing used") << 0 << 300 << AllowanceLevel::Enough;
        QTest::newRow("one below 80 %") << 239 << 300 << AllowanceLevel::Enough;
        QTest::newRow("80 %") << 240 << 300 << AllowanceLevel::Low;
        QTest::newRow("the last one left") << 299 << 300 << AllowanceLevel::Low;
        QTest::newRow("none left") << 300 << 300 << AllowanceLevel::UsedUp;
        QTest::newRow("more than there were") << 301 << 300 << AllowanceLevel::UsedUp;
        QTest::newRow("a limit of one") << 0 << 1 << AllowanceLevel::Enough;
        QTest::newRow("a large one") << 999'999 << 1'000'000 << AllowanceLevel::Low;
    }
    void levels()
    {
        QFETCH(int, used);
        QFETCH(int, limit);
        QTEST(desk::allowanceLevel(used, limit), "level");
    }

private:
    [[nodiscard]] Allowance make()
    {
        desk::Clocks clocks;
        clocks.wall = [this] { return m_now; };
        return Allowance(m_folder->path(), clocks);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

TEST_UNDER(QCoreApplication, TestAllowance)
#include "tst_allowance.moc"
