// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/sheet/textfile.h>

#include <QCoreApplication>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Cells apart by `|`, rows by `/`.
QString shown(const QList<QStringList> &table)
{
    QStringList rows;
    for (const QStringList &row : table)
        rows << row.join(u'|');
    return rows.join(u'/');
}

} // namespace

class TestTextFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text"); // null: no text
        const QString text = u"0008,陈美玲 😀\n"_s;
        const QByteArray utf8 = text.toUtf8();
        const auto utf16 = [&text](QStringConverter::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text));
        };
        QTest::newRow("UTF-8") << utf8 << text;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + utf8 << text;
        QTest::newRow("UTF-16, little end first") << utf16(QStringConverter::Utf16LE) << text;
        QTest::newRow("UTF-16, big end first") << utf16(QStringConverter::Utf16BE) << text;
        QTest::newRow("GB18030") << QByteArray("0008,\xb3\xc2\xc3\xc0\xc1\xe1\n") << u"0008,陈美玲\n"_s;
        QTest::newRow("nothing") << QByteArray() << u""_s;
        QTest::newRow("no text") << QByteArray("PK\x03\x04\xff\xff\x80") << QString();
        QTest::newRow("a NUL") << QByteArray("00\0 08", 6) << QString();
        QTest::newRow("half of UTF-16") << QByteArray("\xff\xfe"
                                                      "0",
                                                      3)
                                        << QString();
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
#ifdef Q_OS_WIN
        if (QByteArrayView(QTest::currentDataTag()) == "GB18030")
            QSKIP("this Qt has no ICU");
#endif
        const auto decoded = desk::decodedText(bytes);
        QCOMPARE(decoded.has_value(), !text.isNull());
        QCOMPARE(decoded.value_or(QString()), text);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("table");
        const auto row = [](const char *name, const QString &text, const QString &table) {
            QTest::newRow(name) << text << table;
        };
        row("one a line", u"1\n02\r\n3"_s, u"1/02/3"_s);
        row("old line ends", u"1\r2\r"_s, u"1/2"_s);
        row("empty lines are none", u"\n1\n\n \n2\n\n"_s, u"1/2"_s);
        row("commas", u"number,name\n0008,\"Tan, Mei\"\n"_s, u"number|name/0008|Tan, Mei"_s);
        row("semicolons", u"number;name\n0008;Tan, Mei\n"_s, u"number|name/0008|Tan, Mei"_s);
        row("tabs", u"number\tname\n0008\tTan; Mei\n"_s, u"number|name/0008|Tan; Mei"_s);
        row("quotes in quotes", u"\"a \"\"b\"\" c\",d"_s, u"a \"b\" c|d"_s);
        row("a line end in quotes", u"\"a\nb\",c\nd,e"_s, u"a\nb|c/d|e"_s);
        row("a quote inside is one", u"5\" x,y"_s, u"5\" x|y"_s);
        row("blanks around", u" 1 , 2 \n"_s, u"1|2"_s);
        row("a quote that is never closed", u"\"1,2\n3"_s, u"1,2\n3"_s);
        row("empty cells keep their place", u"a,b,c\n1,,3"_s, u"a|b|c/1||3"_s);
        row("nothing", u""_s, u""_s);
        row("a text cell of a spreadsheet", u"=\"0008\",x"_s, u"=\"0008\"|x"_s);
    }
    void tables()
    {
        QFETCH(QString, text);
        QTEST(shown(desk::tableOf(text)), "table");
    }
};

TEST_UNDER(QCoreApplication, TestTextFile)
#include "tst_textfile.moc"
