// SPDX-License-Identifier: MIT
// Moving a set-up: what an export holds and what it never holds, what is refused, and what an import leaves alone.
#include "desk/files/owneronly.h"
#include "desk/settings/settingsfolder.h"
#include "fakes/fakekeychain.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/settings/settingsexport.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keys = desk::keys;
using desk::ImportProblem;

namespace {

const desk::Store riverside{.name = u"Riverside"_s,
                            .server = u"https://area1.example.com"_s,
                            .appId = u"RIVER"_s,
                            .appKey = u"CANARY-RIVER"_s,
                            .sharingGroup = true,
                            .timeoutSeconds = 7,
                            .dailyLimit = 500};
const desk::Store station{
    .name = u"Station 车站"_s, .server = u"https://area2.example.com"_s, .appId = u"STATION"_s, .appKey = u"CANARY-STATION"_s};

desk::Store withoutKey(desk::Store store)
{
    store.appKey.clear();
    return store;
}

} // namespace

class TestSettingsExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void thereAndBack()
    {
        desk::Settings from(file(u"from"_s), QString());
        from.setText(keys::scanPrefix, u"]E0"_s);
        from.setNumber(keys::clearAfterSeconds, 45);
        from.setFlag(keys::coverAmounts, true);
        from.setFlag(keys::byPhone, false);
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {riverside, station})));

        const auto setUp = desk::SetUp::read(file(u"export"_s));
        QVERIFY(setUp.has_value());
        QVERIFY(setUp->hasKeys());
        QCOMPARE(setUp->stores().size(), 2);
        QVERIFY(setUp->stores() == QList<desk::Store>({riverside, station}));
        desk::Settings to(file(u"to"_s), QString());
        setUp->putInto(to);
        QCOMPARE(to.text(keys::scanPrefix), u"]E0"_s);
        QCOMPARE(to.number(keys::clearAfterSeconds), 45);
        QVERIFY(to.flag(keys::coverAmounts));
        QVERIFY(!to.flag(keys::byPhone));
        QVERIFY(isOwnersOnly(file(u"export"_s)));
    }

    void nothingOfAUserLeaves()
    {
        desk::Settings from(file(u"from"_s), QString());
        from.setText(keys::pinDigest, u"CANARY-PIN"_s);
        from.setText(keys::language, u"zh_CN"_s);
        from.setNumber(keys::textPercent, 200);
        desk::Store kept = withoutKey(riverside);
        kept.keychainEntry = u"CANARY-ENTRY"_s;
        kept.proxyUser = u"till"_s;
        kept.proxyPassword = u"CANARY-WORD"_s;
        kept.proxyKeychainEntry = u"CANARY-WORD-ENTRY"_s;
        desk::SettingsChanges changes = from.changes();
        changes.set.insert(u"future/secret"_s, u"CANARY-UNKNOWN"_s);
        from.restore(changes);
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {kept, withoutKey(station)})));
        const QByteArray bytes = m_folder->read(file(u"export"_s));
        QVERIFY(bytes.contains("RIVER"));
        QVERIFY2(!bytes.contains("CANARY") && !bytes.contains("zh_CN") && !bytes.contains("200"), bytes.constData());
        QVERIFY(!desk::SetUp::read(file(u"export"_s))->hasKeys());
    }

    void nothingSetUpReplacesNoStores()
    {
        desk::Settings from(file(u"from"_s), QString());
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, from.stores())));
        QVERIFY(desk::SetUp::read(file(u"export"_s))->stores().isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ImportProblem>("problem");
        desk::Settings from(file(u"from"_s), QString());
        if (!desk::writeSettings(file(u"export"_s), desk::exportOf(from, {riverside})))
            qFatal("no export");
        const QByteArray good = m_folder->read(file(u"export"_s));
        QTest::newRow("empty") << QByteArray() << ImportProblem::Damaged;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << ImportProblem::Damaged;
        QTest::newRow("JSON") << QByteArray("{\n\"stores\": 1\n}\n") << ImportProblem::Damaged;
        QTest::newRow("settings") << QByteArray("[stores]\ncount=1\n1\\appId=x\n") << ImportProblem::Foreign;
        QTest::newRow("another program's") << QByteArray("[Desktop Entry]\nName=x\n") << ImportProblem::Foreign;
        QTest::newRow("newer") << QByteArray(good).replace("schema=2", "schema=3") << ImportProblem::Newer;
        QTest::newRow("one letter") << QByteArray(good).replace("RIVER", "RIVED") << ImportProblem::Changed;
        QTest::newRow("a value more") << good + "1\\future=x\n" << ImportProblem::Changed;
        // Cut between two lines it is still a settings file.
        for (qsizetype at = good.indexOf("\n[stores]") + 1; at > 0 && at < good.size() - 1; at = good.indexOf('\n', at) + 1)
            QTest::addRow("cut after %lld", static_cast<long long>(at)) << good.first(at) << ImportProblem::Changed;
    }

    void refused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const ImportProblem, problem);
        m_folder->write(content);
        const auto setUp = desk::SetUp::read(m_folder->file());
        QVERIFY(!setUp.has_value());
        QCOMPARE(setUp.error().problem, problem);
    }

    void refusedWithoutAFile()
    {
        QCOMPARE(desk::SetUp::read(file(u"none"_s)).error().problem, ImportProblem::Missing);
        QCOMPARE(desk::SetUp::read(QFileInfo(m_folder->file()).path()).error().problem, ImportProblem::Unreadable);
    }

    void valuesBeyondTheirLimits()
    {
        desk::Settings from(file(u"from"_s), QString());
        desk::Store slow = riverside;
        slow.timeoutSeconds = 9999;
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {slow})));
        const auto setUp = desk::SetUp::read(file(u"export"_s));
        QVERIFY(!setUp);
        QCOMPARE(setUp.error().problem, ImportProblem::Unusable);
        QCOMPARE(setUp.error().names, QStringList(u"stores/1/timeoutSeconds"_s));
    }

    void aShopThatIsThereKeepsItsKey()
    {
        desk::Settings from(file(u"from"_s), QString());
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {withoutKey(station), withoutKey(riverside)})));
        const auto setUp = desk::SetUp::read(file(u"export"_s));

        desk::Settings to(file(u"to"_s), QString());
        desk::Store kept = withoutKey(station);
        kept.keychainEntry = u"entry"_s;
        to.setStores({riverside, kept}, 1);
        QVERIFY(to.save());
        FakeKeychain keychain;
        keychain.entries.insert(u"entry"_s, u"CANARY-STATION"_s);
        import(*setUp, to, keychain);
        QCOMPARE(to.stores().size(), 2);
        QCOMPARE(to.store().appId, u"STATION"_s); // still the current one, although it is the first now
        QCOMPARE(to.stores()[0].keychainEntry, u"entry"_s);
        QCOMPARE(to.stores()[1].appKey, u"CANARY-RIVER"_s);
        QCOMPARE(keychain.entries.value(u"entry"_s), u"CANARY-STATION"_s);
    }

    void aProxysPasswordStaysWhereItIs()
    {
        desk::Settings from(file(u"from"_s), QString());
        desk::Store proxied = riverside;
        proxied.proxyUser = u"till"_s;
        proxied.proxyPassword = u"CANARY-WORD"_s;
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {proxied})));
        QVERIFY(m_folder->read(file(u"export"_s)).contains("till"));
        QVERIFY(!m_folder->read(file(u"export"_s)).contains("CANARY-WORD"));
        desk::Settings to(file(u"to"_s), QString());
        proxied.proxyPassword = u"CANARY-OWN"_s;
        to.setStores({proxied}, 0);
        QVERIFY(to.save());
        FakeKeychain keychain;
        import(*desk::SetUp::read(file(u"export"_s)), to, keychain);
        QCOMPARE(to.store().proxyPassword, u"CANARY-OWN"_s);
    }

    void aKeyGoesWhereItsShopKeepsIt()
    {
        desk::Settings from(file(u"from"_s), QString());
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {station})));
        desk::Settings to(file(u"to"_s), QString());
        desk::Store kept = withoutKey(station);
        kept.keychainEntry = u"entry"_s;
        to.setStores({kept, withoutKey(riverside)}, 0);
        QVERIFY(to.save());
        FakeKeychain keychain;
        keychain.entries.insert(u"entry"_s, u"an older key"_s);
        import(*desk::SetUp::read(file(u"export"_s)), to, keychain);
        QVERIFY(!m_folder->read(file(u"to"_s)).contains("CANARY"));
        QCOMPARE(keychain.entries.size(), 1);
        QCOMPARE(keychain.entries.value(to.store().keychainEntry), u"CANARY-STATION"_s);
    }

    void unknownValuesAreKept()
    {
        m_folder->write("[future]\nown=1\n");
        desk::Settings from(file(u"from"_s), QString());
        desk::SettingsValues values = desk::exportOf(from, {riverside});
        values.insert(u"future/brought"_s, u"2"_s);
        // As a version of the same schema that knows more would write it.
        values.insert(u"export/digest"_s, digestAgain(values));
        QVERIFY(desk::writeSettings(file(u"export"_s), values));
        const auto setUp = desk::SetUp::read(file(u"export"_s));
        QVERIFY(setUp.has_value());
        desk::Settings to(m_folder->file(), QString());
        FakeKeychain keychain;
        import(*setUp, to, keychain);
        const desk::SettingsValues saved = desk::readSettings(m_folder->file()).values;
        QCOMPARE(saved.value(u"future/own"_s).toString(), u"1"_s);
        QCOMPARE(saved.value(u"future/brought"_s).toString(), u"2"_s);
        QVERIFY(!saved.contains(u"export/digest"_s));
    }

    void whatAUserSetStays()
    {
        desk::Settings from(file(u"from"_s), QString());
        desk::SettingsValues values = desk::exportOf(from, {riverside});
        values.insert(u"pin/digest"_s, QString()); // would open what a PIN guards
        values.insert(u"export/digest"_s, digestAgain(values));
        QVERIFY(desk::writeSettings(file(u"export"_s), values));
        desk::Settings to(file(u"to"_s), QString());
        to.setText(keys::pinDigest, u"pbkdf2"_s);
        FakeKeychain keychain;
        import(*desk::SetUp::read(file(u"export"_s)), to, keychain);
        QCOMPARE(to.text(keys::pinDigest), u"pbkdf2"_s);
    }

    void exportsAreToldFromOtherFiles()
    {
        desk::Settings from(file(u"from"_s), QString());
        QVERIFY(desk::writeSettings(file(u"export"_s), desk::exportOf(from, {riverside})));
        QVERIFY(desk::isExport(file(u"export"_s)));
        m_folder->write("[stores]\ncount=1\n");
        QVERIFY(!desk::isExport(m_folder->file()));
        QVERIFY(!desk::isExport(file(u"none"_s)));
        QVERIFY(!desk::writeSettings(u"/nonexistent/folder/export"_s, {}));
        QVERIFY(!desk::writeSettings(QFileInfo(m_folder->file()).path(), {}));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->path(name); }

    static void import(const desk::SetUp &setUp, desk::Settings &to, FakeKeychain &keychain)
    {
        const auto edits = setUp.edits(to);
        const int current = setUp.currentStore(to);
        setUp.putInto(to);
        desk::StoreSaver saver(to, keychain);
        QSignalSpy finished(&saver, &desk::StoreSaver::finished);
        saver.save(edits, current);
        QVERIFY(!finished.isEmpty() || finished.wait(fakes::longest()));
        QVERIFY(finished.first().first().value<desk::StoresSaved>().saved);
    }

    /// The digest as the format says: name, length and value of each, by name.
    static QString digestAgain(desk::SettingsValues values)
    {
        values.remove(u"export/digest"_s);
        QMap<QString, QString> sorted;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            sorted.insert(value.key(), value.value().toString());
        QByteArray text;
        for (auto value = sorted.cbegin(); value != sorted.cend(); ++value) {
            const QByteArray bytes = value.value().toUtf8();
            text += value.key().toUtf8() + '=' + QByteArray::number(bytes.size()) + ':' + bytes + '\n';
        }
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }

    std::unique_ptr<SettingsFolder> m_folder;
};

TEST_UNDER(QCoreApplication, TestSettingsExport)
#include "tst_settingsexport.moc"
