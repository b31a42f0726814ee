// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/files/freshfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using desk::FreshFile;
using namespace Qt::StringLiterals;

class TestFreshFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putInPlace()
    {
        FreshFile file(m_folder.filePath(u"new.csv"_s));
        QVERIFY(file.create());
        QVERIFY(file.write("members"));
        QVERIFY(!QFile::exists(m_folder.filePath(u"new.csv"_s)));
        QVERIFY(file.putInPlace());
        QCOMPARE(contents(u"new.csv"_s), "members");
        QCOMPARE(names(), QStringList{u"new.csv"_s});
    }

    void theOldOneIsThereUntilThen()
    {
        write(u"old.csv"_s, "old");
        FreshFile file(m_folder.filePath(u"old.csv"_s));
        QVERIFY(file.create());
        QVERIFY(file.write("new"));
        QVERIFY(file.close());
        QCOMPARE(contents(u"old.csv"_s), "old");
        QVERIFY(file.putInPlace());
        QCOMPARE(contents(u"old.csv"_s), "new");
    }

    void nothingIsLeftOfOneThatIsDropped()
    {
        write(u"old.csv"_s, "old");
        {
            FreshFile file(m_folder.filePath(u"old.csv"_s));
            QVERIFY(file.create());
            QVERIFY(file.write("new"));
        }
        QCOMPARE(contents(u"old.csv"_s), "old");
        QCOMPARE(names(), QStringList{u"old.csv"_s});
    }

    void onlyItsOwnerReadsIt()
    {
#ifdef Q_OS_WIN
        QSKIP("an access list there: tst_ownerfile");
#endif
        write(u"old.csv"_s, "old");
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"old.csv"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        FreshFile file(m_folder.filePath(u"old.csv"_s));
        QVERIFY(file.create());
        const auto isOwners = [](const QString &path) {
            return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
        };
        QVERIFY(isOwners(file.name()));
        QVERIFY(file.putInPlace());
        QVERIFY(isOwners(m_folder.filePath(u"old.csv"_s)));
    }

    void whereNoFileCanBe_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << u"missing/new.csv"_s;
        QTest::newRow("a folder") << u"."_s;
#ifdef Q_OS_UNIX
        QTest::newRow("a device") << u"/dev/null"_s;
#endif
    }
    void whereNoFileCanBe()
    {
        QFETCH(const QString, target);
        FreshFile file(QDir(m_folder.path()).absoluteFilePath(target));
        const auto created = file.create();
        QVERIFY(!created);
        QVERIFY(!created.error().isEmpty());
        QCOMPARE(names(), QStringList());
    }

    void aLinkStaysOne()
    {
#ifdef Q_OS_WIN
        QSKIP("links there are shortcuts");
#endif
        write(u"far.csv"_s, "old");
        QVERIFY(QFile::link(u"far.csv"_s, m_folder.filePath(u"near.csv"_s)));
        QVERIFY(QFile::link(u"near.csv"_s, m_folder.filePath(u"nearer.csv"_s)));
        FreshFile file(m_folder.filePath(u"nearer.csv"_s));
        QVERIFY(file.create());
        QVERIFY(file.write("new"));
        QVERIFY(file.putInPlace());
        QCOMPARE(contents(u"far.csv"_s), "new");
        QVERIFY(QFileInfo(m_folder.filePath(u"nearer.csv"_s)).isSymLink());
        QVERIFY(QFileInfo(m_folder.filePath(u"near.csv"_s)).isSymLink());
    }

    void cleanup()
    {
        for (const QString &name : names())
            QFile::remove(m_folder.filePath(name));
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    QTemporaryDir m_folder;
};

TEST_UNDER(QCoreApplication, TestFreshFile)
#include "tst_freshfile.moc"
