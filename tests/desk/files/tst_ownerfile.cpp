// SPDX-License-Identifier: MIT
#include "desk/files/owneronly.h"
#include "fakes/testprogram.h"

#include <desk/files/ownerfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOwnerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void isItsOwnersFromTheStart()
    {
        QFile file(path("new"));
        QVERIFY(desk::openForOwner(file, QIODevice::NewOnly));
        QVERIFY(isOwnersOnly(file.fileName())); // nothing was written yet
        QCOMPARE(file.write("one"), 3);
    }

    void whatIsTooOpenIsClosed()
    {
        const QString name = fileWith("two", "wide");
        QVERIFY(QFile::setPermissions(name, QFile::permissions(name) | QFileDevice::ReadOther | QFileDevice::ReadGroup));
        QFile file(name);
        QVERIFY(desk::openForOwner(file, QIODevice::Append));
        QVERIFY(isOwnersOnly(name));
        QCOMPARE(file.write(" three"), 6);
        file.close();
        QCOMPARE(content(name), "two three");

        const QString other = fileWith("four", "other");
        QVERIFY(QFile::setPermissions(other, QFile::permissions(other) | QFileDevice::ReadOther));
        QVERIFY(desk::keepForOwner(other));
        QVERIFY(isOwnersOnly(other));
        QVERIFY(!desk::keepForOwner(path("nothing")));
    }

    void whatIsAppendedGoesToTheEnd()
    {
        QFile one(path("shared"));
        QFile other(path("shared"));
        QVERIFY(desk::openForOwner(one, QIODevice::Append | QIODevice::Unbuffered));
        QVERIFY(desk::openForOwner(other, QIODevice::Append | QIODevice::Unbuffered));
        QCOMPARE(one.write("a"), 1);
        QCOMPARE(other.write("bc"), 2); // opened before that was there
        QCOMPARE(one.write("d"), 1);
        QCOMPARE(content(path("shared")), "abcd");
        QCOMPARE(one.size(), 4);
    }

    void newMeansNew()
    {
        QFile file(fileWith("here", "taken"));
        QVERIFY(!desk::openForOwner(file, QIODevice::NewOnly));
        QVERIFY(!file.isOpen());
        QCOMPARE(content(file.fileName()), "here");
        QFile nowhere(path("no/such/folder/file"));
        QVERIFY(!desk::openForOwner(nowhere, QIODevice::Append));
    }

    void folders()
    {
        const QString folder = path("a/b/owners");
        QVERIFY(desk::makeFolderForOwner(folder));
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(isOwnersOnly(folder));
        QVERIFY(desk::makeFolderForOwner(folder)); // it is there
        QFile inside(folder + "/file"_L1);
        QVERIFY(inside.open(QIODevice::WriteOnly));
        QVERIFY(!desk::makeFolderForOwner(fileWith("", "afile") + "/folder"_L1));
    }

    void replacing()
    {
        const QString from = fileWith("new", "from");
        const QString to = fileWith("old", "to");
        QVERIFY(desk::flushToDisk(from));
        QVERIFY(desk::replaceFile(from, to));
        QCOMPARE(content(to), "new");
        QVERIFY(!QFile::exists(from));
        QVERIFY(!desk::replaceFile(from, to));
        QCOMPARE(content(to), "new");
        QVERIFY(!desk::flushToDisk(from));
        QVERIFY(!QFile::exists(from));
    }

    void anyName()
    {
        // Of any letters, and longer than the 260 characters that older calls of Windows take.
        const QString folder = path("王小明 Ünï") + u"/"_s + u"long"_s.repeated(50) + u"/"_s + u"name"_s.repeated(40);
        QVERIFY(desk::makeFolderForOwner(folder));
        QFile file(folder + u"/член.ini"_s);
        QVERIFY(desk::openForOwner(file, QIODevice::NewOnly));
        QCOMPARE(file.write("x"), 1);
        file.close();
        QVERIFY(desk::flushToDisk(file.fileName()));
        QVERIFY(desk::replaceFile(file.fileName(), folder + u"/другой.ini"_s));
        QCOMPARE(content(folder + u"/другой.ini"_s), "x");
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] QString fileWith(const QByteArray &bytes, const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    [[nodiscard]] static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    QTemporaryDir m_folder;
};

TEST_UNDER(QCoreApplication, TestOwnerFile)
#include "tst_ownerfile.moc"
