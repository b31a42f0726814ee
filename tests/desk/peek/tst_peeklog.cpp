// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/peek/peeklog.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using desk::PeekField;
using desk::PeekLog;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), QTimeZone(8 * 3600));

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPeekLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neitherValueNorNumber()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shown.csv"_s);
        PeekLog log(file, u"till, one"_s, u"00112233445566778899aabbccddeeff"_s);
        QVERIFY(log.note(noon, PeekField::Phone, u"8008010001"_s));
        QVERIFY(log.note(noon.addSecs(60), PeekField::Address, u"8008010001"_s));
        QVERIFY(log.note(noon, PeekField::Phone, u"8008010002"_s));
        QVERIFY(log.note(noon, PeekField::File, {}));
        const QList<QByteArray> lines = contents(file).split('\n');
        QCOMPARE(lines.size(), 5);
        // HMAC-SHA-256 of the number, as other programs compute it.
        QCOMPARE(lines.at(0), "2026-11-30T12:00:00+08:00,\"till, one\",phone," + digest() + "\r");
        QCOMPARE(lines.at(1), "2026-11-30T12:01:00+08:00,\"till, one\",address," + digest() + "\r");
        QVERIFY(!lines.at(2).contains(digest()));
        QCOMPARE(lines.at(3), "2026-11-30T12:00:00+08:00,\"till, one\",file,\r");
        QVERIFY(!contents(file).contains("8008010001"));
        QVERIFY((QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
                == QFile::Permissions());
    }

    void anotherSaltAnotherDigest()
    {
        const QTemporaryDir folder;
        QByteArrayList digests;
        for (const QString &salt : {PeekLog::newSalt(), PeekLog::newSalt()}) {
            QCOMPARE(salt.size(), 32);
            const QString file = folder.filePath(salt);
            QVERIFY(PeekLog(file, u"till"_s, salt).note(noon, PeekField::Qq, u"7"_s));
            digests << contents(file).split(',').last();
        }
        QVERIFY(digests.at(0) != digests.at(1));
    }

    void countedByTheDay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shown.csv"_s);
        QCOMPARE(PeekLog::countOn(file, noon.date()), 0);
        PeekLog log(file, u"till"_s, u"00"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(log.note(noon, PeekField::Email, u"7"_s));
        QVERIFY(log.note(noon.addDays(1), PeekField::Email, u"7"_s));
        QVERIFY(QFile::rename(file, file + u".1"_s)); // as if it had been rotated
        QVERIFY(log.note(noon, PeekField::Birthday, u"7"_s));
        QCOMPARE(PeekLog::countOn(file, noon.date()), 4);
        QCOMPARE(PeekLog::countOn(file, noon.date().addDays(1)), 1);
    }

    void exported()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shown.csv"_s);
        const QString target = folder.filePath(u"for the manager.csv"_s);
        PeekLog log(file, u"=till"_s, u"00"_s);
        QVERIFY(log.note(noon, PeekField::Email, u"7"_s));
        QVERIFY(QFile::rename(file, file + u".1"_s));
        QVERIFY(log.note(noon, PeekField::Remarks, u"7"_s));
        QVERIFY(PeekLog::exportTo(file, target));
        const QList<QByteArray> lines = contents(target).split('\n');
        QCOMPARE(lines.at(0), "\xEF\xBB\xBFtime,desk,field,member\r");
        QVERIFY(lines.at(1).contains(",'=till,email,")); // no formula
        QVERIFY(lines.at(2).contains(",remarks,"));
        QVERIFY(!PeekLog::exportTo(file, u"/nowhere/at/all"_s));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(!PeekLog(u"/nowhere/at/all/shown.csv"_s, u"till"_s, u"00"_s).note(noon, PeekField::Phone, u"7"_s));
    }

    void besideTheSettings() { QCOMPARE(PeekLog::fileFor(u"/a/b/memberdesk.ini"_s), u"/a/b/memberdesk-shown.csv"_s); }

private:
    static QByteArray digest() { return QByteArrayLiteral("47410e228f3c2315"); }
};

TEST_UNDER(QCoreApplication, TestPeekLog)
#include "tst_peeklog.moc"
