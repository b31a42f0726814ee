// SPDX-License-Identifier: MIT
// `settings export` and `settings import`: a set-up moves whole or not at all, and its keys only when asked by name.
#include "app/cli/shop.h"
#include "desk/files/owneronly.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray key = Shop::appKey.toUtf8();
const QByteArray twoStores = "[General]\nschema=2\n"
                             "[counter]\nclearAfterSeconds=45\n"
                             "[look]\nlanguage=en\n"
                             "[pin]\ndigest=CANARY-PIN\n"
                             "[stores]\ncount=2\ncurrent=2\n"
                             "1\\name=Riverside\n1\\server=https://area1.example.com\n1\\appId=RIVER\n1\\appKey="
    + key + "\n2\\name=Station\n2\\server=https://area2.example.com\n2\\appId=STATION\n2\\appKey=" + key + "-2\n";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

/// No keychain, wherever the tests run.
const Environment noKeychain{{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s}};

} // namespace

class TestCliSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = file(u"from.ini"_s, twoStores);
    }

    void theKeyOnlyWhenAsked()
    {
        const Ran ran = exportTo(u"set-up.ini"_s);
        QVERIFY2(ran.exitCode == 0, ran.all().constData());
        QVERIFY2(ran.out.contains("not in it"), ran.out.constData());
        const QByteArray exported = contentOf(path(u"set-up.ini"_s));
        QVERIFY(exported.contains("RIVER") && exported.contains("clearAfterSeconds=45"));
        QVERIFY2(!exported.contains("CANARY"), exported.constData());

        const Ran named = exportTo(u"keys.ini"_s, {u"--with-app-key"_s});
        QCOMPARE(named.exitCode, 0);
        QVERIFY2(named.out.contains("holds the app keys"), named.out.constData());
        QVERIFY(contentOf(path(u"keys.ini"_s)).contains(key));
        QVERIFY(!named.all().contains(key) && !ran.all().contains(key));
        for (const auto &name : {u"set-up.ini"_s, u"keys.ini"_s})
            QVERIFY(isOwnersOnly(path(name)));
        QCOMPARE(contentOf(m_from), twoStores);
    }

    void anImportMakesTheSame()
    {
        QCOMPARE(exportTo(u"keys.ini"_s, {u"--with-app-key"_s}).exitCode, 0);
        const Ran ran = importFrom(u"keys.ini"_s, path(u"new/to.ini"_s));
        QVERIFY2(ran.exitCode == 0, ran.all().constData());
        QCOMPARE(ran.lines().size(), 1);
        QVERIFY(!ran.all().contains(key));
        const QByteArray stored = contentOf(path(u"new/to.ini"_s));
        QVERIFY2(stored.contains(key) && stored.contains("clearAfterSeconds=45") && !stored.contains("export"),
                 stored.constData());
        QVERIFY(!stored.contains("CANARY-PIN"));
        QVERIFY(isOwnersOnly(path(u"new/to.ini"_s)));
        QCOMPARE(runCli({u"configured"_s, u"--config"_s, path(u"new/to.ini"_s)}).exitCode, 0);
    }

    void withoutTheKeyItSaysWhatIsMissing()
    {
        QCOMPARE(exportTo(u"set-up.ini"_s).exitCode, 0);
        const Ran ran = importFrom(u"set-up.ini"_s, path(u"to.ini"_s));
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains("still missing"), ran.out.constData());
        // Where the keys are already, they stay.
        const Ran again = importFrom(u"set-up.ini"_s, m_from);
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.out.contains("still missing"), again.out.constData());
        QVERIFY(contentOf(m_from).contains(QByteArray(key + "-2")));
    }

    void refusedFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << QByteArray("damaged or no settings file");
        QTest::newRow("settings") << twoStores << QByteArray("not made by");
        QTest::newRow("cut") << QByteArray("[export]\ndigest=00\n") << QByteArray("cut or changed");
        QTest::newRow("newer") << QByteArray("[General]\nschema=9\n[export]\ndigest=00\n") << QByteArray("newer version");
    }

    void refusedFilesChangeNothing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, reason);
        static_cast<void>(file(u"bad.ini"_s, content));
        const Ran ran = importFrom(u"bad.ini"_s, m_from);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(reason) && ran.err.contains("bad.ini"), ran.err.constData());
        QVERIFY(!ran.err.contains(key));
        QCOMPARE(contentOf(m_from), twoStores);
        QCOMPARE(entries(), QStringList({u"bad.ini"_s, u"from.ini"_s}));
    }

    void missingAndFolder()
    {
        QVERIFY(importFrom(u"none.ini"_s, m_from).err.contains("there is no file"));
        const Ran folder = importFrom(u"."_s, m_from);
        QCOMPARE(folder.exitCode, 3);
        QVERIFY2(folder.err.contains("cannot be read"), folder.err.constData());
    }

    void aDamagedFileIsKeptBeside()
    {
        QCOMPARE(exportTo(u"keys.ini"_s, {u"--with-app-key"_s}).exitCode, 0);
        const QString damaged = file(u"damaged.ini"_s, "no settings\n");
        const Ran ran = importFrom(u"keys.ini"_s, damaged);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains("damaged.ini.bad-"), ran.out.constData());
        const QString aside = entries().filter(u".bad-"_s).value(0);
        QCOMPARE(contentOf(path(aside)), QByteArray("no settings\n"));
    }

    void whatIsNoExportIsNotOverwritten()
    {
        const QString diary = file(u"diary.txt"_s, "dear diary\n");
        const Ran ran = exportTo(u"diary.txt"_s);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("is no export"), ran.err.constData());
        QCOMPARE(contentOf(diary), QByteArray("dear diary\n"));
        QCOMPARE(runCli({u"settings"_s, u"export"_s, m_from, u"--config"_s, m_from}).exitCode, 3);
        QCOMPARE(contentOf(m_from), twoStores);
        QCOMPARE(exportTo(u"set-up.ini"_s).exitCode, 0);
        QCOMPARE(exportTo(u"set-up.ini"_s, {u"--with-app-key"_s}).exitCode, 0); // an older export
        QVERIFY(contentOf(path(u"set-up.ini"_s)).contains(key));
    }

    void whereNothingCanBeWritten()
    {
        const Ran ran = exportTo(u"no/such/folder/set-up.ini"_s);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("cannot be written"), ran.err.constData());
        QCOMPARE(exportTo(u"set-up.ini"_s).exitCode, 0);
        const Ran import = importFrom(u"set-up.ini"_s, u"/proc/memberdesk/to.ini"_s);
        QCOMPARE(import.exitCode, 3);
        QVERIFY2(import.err.contains("cannot be written"), import.err.constData());
    }

    void aDamagedSetUpIsNotExported()
    {
        m_from = file(u"damaged.ini"_s, "no settings\n");
        const Ran ran = exportTo(u"set-up.ini"_s);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!QFile::exists(path(u"set-up.ini"_s)));
    }

    void aKeychainThatCannotBeRead()
    {
        m_from = file(u"kept.ini"_s,
                      "[stores]\ncount=1\n1\\name=Riverside\n1\\server=https://area1.example.com\n1\\appId=RIVER\n"
                      "1\\keychainEntry=CANARY-ENTRY\n");
        const Ran ran = runCli({u"settings"_s, u"export"_s, path(u"keys.ini"_s), u"--with-app-key"_s, u"--config"_s, m_from},
                               noKeychain);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("Riverside") && ran.err.contains("keychain"), ran.err.constData());
        QVERIFY(!QFile::exists(path(u"keys.ini"_s)));
        // Without the key there is nothing to read.
        QCOMPARE(exportTo(u"set-up.ini"_s).exitCode, 0);
        QVERIFY(!contentOf(path(u"set-up.ini"_s)).contains("CANARY"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no file") << QStringList{u"export"_s};
        QTest::newRow("empty file") << QStringList{u"export"_s, QString()};
        QTest::newRow("two files") << QStringList{u"export"_s, u"a"_s, u"b"_s};
        QTest::newRow("another word") << QStringList{u"move"_s, u"a"_s};
        QTest::newRow("import by name") << QStringList{u"import"_s, u"a"_s, u"--with-app-key"_s};
        QTest::newRow("an option of lookup") << QStringList{u"export"_s, u"a"_s, u"--demo"_s};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = runCli(QStringList{u"settings"_s} + arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.startsWith("memberdesk-cli: "));
    }

    void help()
    {
        const Ran ran = runCli({u"settings"_s, u"--help"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains("--with-app-key") && ran.out.contains("import"), ran.out.constData());
        QVERIFY(runCli({u"--help"_s}).out.simplified().contains("settings: move a set-up"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its file");
        return file.fileName();
    }

    [[nodiscard]] Ran exportTo(const QString &name, const QStringList &more = {}) const
    {
        return runCli(QStringList{u"settings"_s, u"export"_s, path(name), u"--config"_s, m_from} + more);
    }

    [[nodiscard]] Ran importFrom(const QString &name, const QString &to) const
    {
        return runCli({u"settings"_s, u"import"_s, path(name), u"--config"_s, to});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
};

TEST_UNDER(QCoreApplication, TestCliSettings)
#include "tst_clisettings.moc"
