// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <xlsx/package.h>
#include <xlsx/xlsxfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using desk::CellKind;
using desk::SheetCell;
using xlsx::XlsxFile;
using namespace Qt::StringLiterals;

namespace {

const QList<desk::SheetColumn> columns{{u"number"_s, CellKind::Code},
                                       {u"name"_s, CellKind::Text},
                                       {u"balance"_s, CellKind::Amount},
                                       {u"expiryDate"_s, CellKind::Date}};

QList<SheetCell> row(const QString &number, const QString &name, const QString &balance, const QString &expiry = {})
{
    return {{CellKind::Code, number}, {CellKind::Text, name}, {CellKind::Amount, balance}, {CellKind::Date, expiry}};
}

QByteArray part(const QString &file, const QByteArray &name)
{
    QByteArray bytes;
    const bool isRead = xlsx::readPart(file, name, [&bytes](QByteArrayView piece) { bytes += piece; });
    return isRead ? bytes : "(none)";
}

/// A cell of the sheet with all that is inside its element; empty where there is none.
QByteArray cellOf(const QByteArray &sheet, const QByteArray &name)
{
    const QByteArray tag = "<c r=\"" + name + '"';
    const auto begin = sheet.indexOf(tag);
    return begin < 0 ? QByteArray() : sheet.mid(begin, sheet.indexOf("</c>", begin) - begin);
}

} // namespace

class TestXlsxFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeFile()
    {
        const QString file = m_folder.filePath(u"成员.xlsx"_s);
        XlsxFile sheet(file, u"Members"_s);
        QVERIFY(sheet.begin(columns));
        QVERIFY(sheet.add(row(u"0008010001"_s, u"黄小兰 <b>&"_s, u"671.20"_s, u"2035-09-15"_s)));
        QVERIFY(sheet.add(row(u"2"_s, u"=1+1"_s, u"12345678901234567.89"_s)));
        QVERIFY(sheet.add(row(u"3"_s, u"a\x01\r\nb _x0041_"_s, u"-45.6"_s)));
        QVERIFY(!QFile::exists(file));
        QVERIFY(sheet.finish());

        const QByteArray xml = part(file, "xl/worksheets/sheet1.xml");
        QVERIFY2(cellOf(xml, "A1").contains("<t>number</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "A2").contains("t=\"inlineStr\"") && cellOf(xml, "A2").contains("<t>0008010001</t>"),
                 xml.constData());
        QVERIFY2(cellOf(xml, "B2").contains("<t>\xe9\xbb\x84\xe5\xb0\x8f\xe5\x85\xb0 &lt;b&gt;&amp;</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "C2").endsWith("<v>671.2</v>"), xml.constData());
        QVERIFY2(cellOf(xml, "D2").contains("<t>2035-09-15</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "B3").contains("<t>=1+1</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "C3").contains("<t>12345678901234567.89</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "B4").contains("a_x0001_") && cellOf(xml, "B4").contains("b _x005F_x0041_</t>"), xml.constData());
        QVERIFY2(cellOf(xml, "C4").endsWith("<v>-45.6</v>"), xml.constData());
        QVERIFY(cellOf(xml, "D3").isEmpty());
        QVERIFY2(xml.contains("state=\"frozen\"") && xml.contains("ySplit=\"1\""), xml.constData());
        QVERIFY2(xml.contains("<cols>"), xml.constData());
        QVERIFY(!xml.contains("<f>"));
        const QByteArray styles = part(file, "xl/styles.xml");
        QVERIFY2(styles.contains("formatCode=\"0.00\"") && styles.contains("formatCode=\"0.0\""), styles.constData());
        QVERIFY2(part(file, "xl/workbook.xml").contains("<sheet name=\"Members\""), "the sheet's name");
    }

    void aPointWhateverTheLocale()
    {
        const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
        bool isSet = false;
        for (const char *name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "ru_RU.UTF-8"})
            isSet = isSet || std::setlocale(LC_NUMERIC, name) != nullptr;
        if (!isSet)
            QSKIP("no locale with a decimal comma here");
        const QString file = m_folder.filePath(u"comma.xlsx"_s);
        XlsxFile sheet(file, u"Members"_s);
        const bool written = sheet.begin(columns) && sheet.add(row(u"1"_s, {}, u"671.20"_s)) && sheet.finish();
        const QByteArray decimalPoint = std::localeconv()->decimal_point;
        std::setlocale(LC_NUMERIC, before.constData());
        QVERIFY(written);
        QCOMPARE(decimalPoint, ","); // it is set back
        QVERIFY(cellOf(part(file, "xl/worksheets/sheet1.xml"), "C2").endsWith("<v>671.2</v>"));
    }

    void manyRows()
    {
        const QString file = m_folder.filePath(u"many.xlsx"_s);
        XlsxFile sheet(file, u"Members"_s);
        QVERIFY(sheet.begin(columns));
        for (int i = 0; i < 5000; ++i)
            QVERIFY(sheet.add(row(QString::number(i), u"Wong"_s, u"0.5"_s)));
        QVERIFY(sheet.finish());
        QCOMPARE(part(file, "xl/worksheets/sheet1.xml").count("<row "), 5001);
    }

    void droppedLeavesNothing()
    {
        const QString file = m_folder.filePath(u"dropped.xlsx"_s);
        const qsizetype before = openFiles();
        {
            XlsxFile sheet(file, u"Members"_s);
            QVERIFY(sheet.begin(columns));
            QVERIFY(sheet.add(row(u"1"_s, {}, {})));
        }
        QVERIFY(!QFile::exists(file));
        QCOMPARE(leftovers(), QStringList());
        QCOMPARE(openFiles(), before);
    }

    void theOldOneIsThereUntilTheEnd()
    {
        const QString file = writtenOld(u"old.xlsx"_s);
        {
            XlsxFile sheet(file, u"Members"_s);
            QVERIFY(sheet.begin(columns));
            QVERIFY(sheet.add(row(u"1"_s, {}, {})));
        }
        QCOMPARE(contents(file), "old");
    }

    void whyNot()
    {
        XlsxFile sheet(m_folder.filePath(u"missing/list.xlsx"_s), u"Members"_s);
        const desk::Written begun = sheet.begin(columns);
        QVERIFY(!begun);
        QCOMPARE(begun.error(), u"No such file or directory"_s);
    }

    void aFullDiskLosesNothing_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::newRow("at the rows") << qint64(40960);
        QTest::newRow("at the sheet") << qint64(0); // as long as the rows, and no room for what is around them
    }
    void aFullDiskLosesNothing()
    {
#ifdef Q_OS_LINUX
        QFETCH(const qint64, most);
        constexpr int rows = 3000;
        const QString whole = m_folder.filePath(u"whole.xlsx"_s);
        QVERIFY(write(whole, rows));
        const QByteArray xml = part(whole, "xl/worksheets/sheet1.xml");
        const qint64 sheetBytes = xml.size();
        const QString file = writtenOld(u"disk.xlsx"_s);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(most > 0 ? most : sheetBytes - 5), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const desk::Written written = write(file, rows);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QVERIFY(!written.error().isEmpty());
        QCOMPARE(contents(file), "old");
        QCOMPARE(leftovers(), QStringList());
#else
        QSKIP("no limit for files here");
#endif
    }

    void packagesThatAreNone()
    {
        const QString file = writtenOld(u"none.xlsx"_s);
        QVERIFY(!xlsx::isSheetWhole(file, 0));
        QVERIFY(!xlsx::isSheetWhole(m_folder.filePath(u"missing"_s), 0));
        const QString whole = m_folder.filePath(u"some.xlsx"_s);
        QVERIFY(write(whole, 10));
        QVERIFY(xlsx::isSheetWhole(whole, 500));
        QVERIFY(!xlsx::isSheetWhole(whole, 5000000));
        QVERIFY(!xlsx::readPart(whole, "xl/worksheets/sheet2.xml", [](QByteArrayView) {}));
        // Cut or changed anywhere, it is either still whole or refused: it never runs wild.
        const QByteArray bytes = contents(whole);
        for (qsizetype at = 0; at < bytes.size(); at += 7) {
            QByteArray broken = bytes;
            broken[at] = static_cast<char>(~broken.at(at));
            QFile changed(file);
            QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(broken) == broken.size());
            changed.close();
            static_cast<void>(xlsx::isSheetWhole(file, 0));
            QVERIFY(changed.resize(at) && !xlsx::isSheetWhole(file, 0));
        }
    }

private:
    [[nodiscard]] static desk::Written write(const QString &file, int rows)
    {
        XlsxFile sheet(file, u"Members"_s);
        desk::Written written = sheet.begin(columns);
        for (int i = 0; written && i < rows; ++i)
            written = sheet.add(row(QString::number(i), u"Wong"_s, u"0.5"_s));
        return written ? sheet.finish() : written;
    }
    [[nodiscard]] QString writtenOld(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("old") != 3)
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden);
    }
    /// Of this process, where the system tells.
    [[nodiscard]] static qsizetype openFiles()
    {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    }

    QTemporaryDir m_folder;
};

TEST_UNDER(QCoreApplication, TestXlsxFile)
#include "tst_xlsxfile.moc"
