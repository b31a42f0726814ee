// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/members/numberlist.h>
#include <desk/sheet/csvfile.h>
#include <desk/sheet/textfile.h>

#include <kybio/model/membernumber.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using desk::CellKind;
using desk::SheetCell;
using namespace Qt::StringLiterals;

namespace {

const QList<desk::SheetColumn> columns{
    {u"number"_s, CellKind::Code}, {u"name"_s, CellKind::Text}, {u"balance"_s, CellKind::Amount}};

/// Of the characters that mean something to somebody on the way, more often than of others.
QString hostileText(QRandomGenerator &random, bool hasControls)
{
    static const QString visible = u"\"\"\"===+-@',;|  \\0019.5eE%中é\u00A0\uFEFF＝"_s;
    static const QString all = visible + u"\t\r\n\0\x1b\x85"_s;
    const QString &alphabet = hasControls ? all : visible;
    QString text;
    for (int left = random.bounded(random.bounded(8) == 0 ? 300 : 12); left > 0; --left)
        text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

} // namespace

class TestCsvFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<CellKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("nothing") << CellKind::Text << QString() << QString();
        QTest::newRow("no code") << CellKind::Code << QString() << QString();
        QTest::newRow("a code") << CellKind::Code << u"0008010001"_s << u"\"=\"\"0008010001\"\"\""_s;
        QTest::newRow("a code with a quote") << CellKind::Code << u"a\"b"_s << u"\"=\"\"a\"\"\"\"b\"\"\""_s;
        QTest::newRow("a code on two lines") << CellKind::Code << u"a\nb"_s << u"\"'a\nb\""_s;
        QTest::newRow("a code too long for a formula")
            << CellKind::Code << QString(251, u'0') << QString(u'\'' + QString(251, u'0'));
        QTest::newRow("a name") << CellKind::Text << u"Wong Siew Lan"_s << u"Wong Siew Lan"_s;
        QTest::newRow("a comma") << CellKind::Text << u"8, Jalan"_s << u"\"8, Jalan\""_s;
        QTest::newRow("a quote") << CellKind::Text << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("two lines") << CellKind::Text << u"a\r\nb"_s << u"\"a\r\nb\""_s;
        QTest::newRow("blanks at the ends") << CellKind::Text << u" a "_s << u"\" a \""_s;
        QTest::newRow("NUL") << CellKind::Text << u"a\0b"_s << u"a\uFFFDb"_s;
        for (const QString &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠A"_s})
            QTest::addRow("formula %s", qPrintable(formula)) << CellKind::Text << formula << QString(u'\'' + formula);
        QTest::newRow("formula behind a tab") << CellKind::Text << u"\t=1"_s << u"\"'\t'=1\""_s;
        QTest::newRow("formula behind a line end") << CellKind::Text << u"\r=1"_s << u"\"'\r'=1\""_s;
        QTest::newRow("formula behind blanks") << CellKind::Text << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("formula behind what cannot be seen") << CellKind::Text << u"\uFEFF\u00A0=1"_s << u"'\uFEFF\u00A0=1"_s;
        QTest::newRow("formula behind a semicolon") << CellKind::Text << u"x;=1;y"_s << u"\"x;'=1;y\""_s;
        QTest::newRow("formula behind a first semicolon") << CellKind::Text << u"; @a"_s << u"\"; '@a\""_s;
        QTest::newRow("formula on a second line") << CellKind::Text << u"x\n=1"_s << u"\"x\n'=1\""_s;
        QTest::newRow("formula in quotes behind a tab") << CellKind::Text << u"x\t\"+1"_s << u"\"x\t\"\"'+1\""_s;
        QTest::newRow("no formula") << CellKind::Text << u"a=1"_s << u"a=1"_s;
        QTest::newRow("an amount is no text") << CellKind::Amount << u"-12.30"_s << u"-12.30"_s;
        QTest::newRow("a date") << CellKind::Date << u"2015-09-15"_s << u"2015-09-15"_s;
    }
    void cells()
    {
        QFETCH(const CellKind, kind);
        QFETCH(const QString, text);
        QTEST(desk::csvCell({kind, text}), "cell");
    }

    void wholeFile()
    {
        const QString file = m_folder.filePath(u"whole.csv"_s);
        desk::CsvFile csv(file);
        QVERIFY(csv.begin(columns));
        QVERIFY(csv.add({{CellKind::Code, u"0008010001"_s}, {CellKind::Text, u"黄小兰"_s}, {CellKind::Amount, u"-671.20"_s}}));
        QVERIFY(csv.add({{CellKind::Code, u"2"_s}, {CellKind::Text, QString()}, {CellKind::Amount, QString()}}));
        QVERIFY(!QFile::exists(file));
        QVERIFY(csv.finish());
        QCOMPARE(contents(file),
                 "\xef\xbb\xbfnumber,name,balance\r\n"
                 "\"=\"\"0008010001\"\"\",\xe9\xbb\x84\xe5\xb0\x8f\xe5\x85\xb0,-671.20\r\n"
                 "\"=\"\"2\"\"\",,\r\n");
    }

    void everyNumberComesBack()
    {
        QRandomGenerator random(20261130); // the same each time
        const QString file = m_folder.filePath(u"hostile.csv"_s);
        QStringList numbers{u"8.00801E+09"_s, u"'7"_s, u"=\"8\""_s, u"\""_s, u"=\""_s};
        desk::CsvFile csv(file);
        QVERIFY(csv.begin(columns));
        for (int i = 0; i < 2000; ++i) {
            if (const auto number = kybio::MemberNumber::parse(hostileText(random, false)))
                numbers << number->toString();
        }
        numbers.removeDuplicates();
        for (const QString &number : numbers) {
            QVERIFY(csv.add(
                {{CellKind::Code, number}, {CellKind::Text, hostileText(random, true)}, {CellKind::Amount, u"-12.30"_s}}));
        }
        QVERIFY(csv.finish());

        const auto text = desk::decodedText(contents(file));
        QVERIFY(text);
        const QList<QStringList> rows = desk::tableOf(*text);
        QCOMPARE(rows.size(), numbers.size() + 1);
        QStringList column;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).size(), 3);
            QCOMPARE(rows.at(i).at(2), u"-12.30"_s);
            column << rows.at(i).first();
        }
        const desk::NumberList list = desk::numberList(column);
        QCOMPARE(list.ruined, QStringList());
        QCOMPARE(list.repeated, 0);
        QCOMPARE(list.numbers, numbers);
        QVERIFY(numbers.size() > 1000);
    }

    void droppedLeavesNothing()
    {
        const QString file = m_folder.filePath(u"dropped.csv"_s);
        {
            desk::CsvFile csv(file);
            QVERIFY(csv.begin(columns));
            QVERIFY(csv.add({{CellKind::Code, u"1"_s}, {}, {}}));
        }
        QVERIFY(!QFile::exists(file));
    }

    void whyNot()
    {
        desk::CsvFile csv(m_folder.filePath(u"missing/list.csv"_s));
        const desk::Written begun = csv.begin(columns);
        QVERIFY(!begun);
        QCOMPARE(begun.error(), u"No such file or directory"_s);
    }

    void aFullDiskLosesNothing()
    {
#ifdef Q_OS_LINUX
        const QString file = m_folder.filePath(u"full.csv"_s);
        {
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        }
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{40960, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        desk::Written written;
        {
            desk::CsvFile csv(file);
            written = csv.begin(columns);
            for (int i = 0; written && i < 10000; ++i)
                written = csv.add({{CellKind::Code, u"0008010001"_s}, {CellKind::Text, u"Wong"_s}, { CellKind::Amount, u"1"_s }});
            if (written)
                written = csv.finish();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"too large"_s), qPrintable(written.error()));
        QCOMPARE(contents(file), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
#else
        QSKIP("no limit for files here");
#endif
    }

private:
    [[nodiscard]] static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
    }

    QTemporaryDir m_folder;
};

TEST_UNDER(QCoreApplication, TestCsvFile)
#include "tst_csvfile.moc"
