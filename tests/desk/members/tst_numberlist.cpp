// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/members/numberlist.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNumberList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QString>("column"); // apart by |
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("ruined");
        QTest::addColumn<int>("repeated");
        const auto row = [](const char *name, const QString &column, const QString &numbers, const QString &ruined = {},
                            int repeated = 0) { QTest::newRow(name) << column << numbers << ruined << repeated; };
        row("zeros stay", u"0008010001|8008010001"_s, u"0008010001|8008010001"_s);
        row("blanks and empty ones go", u" 1 || |2"_s, u"1|2"_s);
        row("twice is once", u"1|2|1|01|2"_s, u"1|2|01"_s, {}, 2);
        row("a spreadsheet's text", u"=\"0008\"|'0009"_s, u"0008|0009"_s);
        row("quotes in a spreadsheet's text", u"=\"a\"\"b\"|=\"\"\"\""_s, u"a\"b|\""_s);
        row("marked as text is as it was", u"=\"8.00801E+09\""_s, u"8.00801E+09"_s);
        row("what a spreadsheet ruined", u"8.00801E+09|8,00801e+9|8E+09|7"_s, u"7"_s, u"8.00801E+09|8,00801e+9|8E+09"_s);
        row("numbers of letters that look alike", u"8E09|1.5|E+9"_s, u"8E09|1.5|E+9"_s);
        row("an equals sign alone", u"=\"\"|=\"|="_s, u"=\"\"|=\"|="_s);
    }
    void entries()
    {
        QFETCH(QString, column);
        const desk::NumberList list = desk::numberList(column.split(u'|'));
        QTEST(list.numbers.join(u'|'), "numbers");
        QTEST(list.ruined.join(u'|'), "ruined");
        QTEST(list.repeated, "repeated");
    }

    void shortened_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("suspicion"); // count of of to length
        QTest::newRow("two of five") << u"8008010001|8008010002|8008010003|8010001|7"_s << u"2 of 5 to 10"_s;
        QTest::newRow("all as long") << u"01|02"_s << u""_s;
        QTest::newRow("no length is that of most") << u"1|22|333"_s << u""_s;
        QTest::newRow("longer ones are no suspicion") << u"01|02|003"_s << u""_s;
        QTest::newRow("letters do not count") << u"0001|0002|A1|B1|C1"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void shortened()
    {
        QFETCH(QString, column);
        const auto found = desk::numberList(column.split(u'|')).shortened();
        QTEST((found ? u"%1 of %2 to %3"_s.arg(found->count).arg(found->of).arg(found->length) : QString(u""_s)), "suspicion");
    }

    void paddingIsSomebodysDecision()
    {
        const desk::NumberList list = desk::numberList({u"8010001"_s, u"0008010001"_s, u"A1"_s, u"80080100011"_s});
        QCOMPARE(list.numbers.size(), 4);
        const desk::NumberList padded = list.padded(10);
        QCOMPARE(padded.numbers, (QStringList{u"0008010001"_s, u"A1"_s, u"80080100011"_s}));
        QCOMPARE(padded.repeated, 1); // it stood there whole, too
    }
};

TEST_UNDER(QCoreApplication, TestNumberList)
#include "tst_numberlist.moc"
