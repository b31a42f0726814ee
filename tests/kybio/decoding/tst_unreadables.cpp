// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <kybio/decoding/json.h>
#include <kybio/decoding/unreadables.h>

#include <QCoreApplication>
#include <QTest>

#include <string>

namespace json = kybio::json;
using namespace Qt::StringLiterals;

class TestUnreadables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void staysAsWrong_data();
    void staysAsWrong();
    void remembersNoMoreNumbersThanThereMayBe();
};

void TestUnreadables::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("becomes"); // empty: nothing is replaced
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QString>("halved");
    const auto row = [](const QByteArray &text, const QByteArray &becomes, const QByteArray &numbers, const QString &halved) {
        QTest::newRow(text.size() > 100 ? text.first(100).constData() : text.constData()) << text << becomes << numbers << halved;
    };
    row("", "", "", u""_s);
    row(R"({"a":[1,-2.50,true,null],"b":"7"})", "", "1 -2.50 ", u""_s);
    row("[1e99,1E+99,1e-99,5e0]", "", "1e99 1E+99 1e-99 5e0 ", u""_s);
    row("[1e400]", "[1e40]", "1e400 ", u""_s);
    row("[-1.5E+4000,2,3e-400]", "[-1.5E+40,2,3e-40]", "-1.5E+4000 2 3e-400 ", u""_s);
    row("1e0000000005", "1e00", "1e0000000005 ", u""_s);
    const QByteArray many(200, '7');
    row(many, "", many + ' ', u""_s);
    row(many + "7777 ", many + ' ', many + "7777 ", u""_s);
    row(many + "7.5e3", many + ".5e3", many + "7.5e3 ", u""_s);
    row("0." + many + "7e99", "0." + many + "e99", "0." + many + "7e99 ", u""_s);
    row(R"(["1e400","e400",")" + many + R"(7"])", "", "", u""_s);
    row(R"(["\ud83d\ude00","\uD83D\uDE00","\u0041"])", "", "", u""_s);
    row(R"(["a\ud83db",1,"\ude00"])", R"(["a\ufffdb",1,"\ufffd"])", "1 ", u"0 1 "_s);
    row(R"({"a":"b","c":"\uD83D"})", R"({"a":"b","c":"\ufffd"})", "", u"3 "_s);
    row(R"({"\ud83d":"b"})", R"({"\ufffd":"b"})", "", u"0 "_s);
    row(R"(["\ud83d\u0041\ud83d"])", R"(["\ufffd\u0041\ufffd"])", "", u"0 "_s);
    row(R"(["\ud83d\ud83d\ude00"])", R"(["\ufffd\ud83d\ude00"])", "", u"0 "_s);
    row(R"(["\ude00\ud83d"])", R"(["\ufffd\ufffd"])", "", u"0 "_s);
    row(R"(["\\ud83d","\\\ud83d"])", R"(["\\ud83d","\\\ufffd"])", "", u"1 "_s);
    row(R"(["\"\ud83d\"",1e400])", R"(["\"\ufffd\"",1e40])", "1e400 ", u"0 "_s);
}

void TestUnreadables::replaces()
{
    QFETCH(QByteArray, text);
    const json::WithoutUnreadables read = json::withoutUnreadables(std::string_view(text.constData(), std::size_t(text.size())));
    QTEST(QByteArray::fromStdString(read.text), "becomes");
    QByteArray numbers;
    for (const std::string_view number : read.numbers)
        numbers += QByteArray::fromStdString(std::string(number)) + ' ';
    QTEST(numbers, "numbers");
    QString halved;
    for (const std::size_t which : read.halved)
        halved += QString::number(which) + u' ';
    QTEST(halved, "halved");
}

void TestUnreadables::staysAsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray many(300, '7');
    const QByteArray noughts(300, '0');
    for (const QByteArray &text : {noughts,
                                   QByteArray('-' + noughts),
                                   QByteArray(many + '.'),
                                   QByteArray(many + 'e'),
                                   QByteArray(many + ".e5"),
                                   QByteArray(many + many + 'x'),
                                   QByteArray(many + '-' + many),
                                   QByteArray(many + ' ' + many),
                                   QByteArray('.' + many),
                                   QByteArray('+' + many),
                                   QByteArray('e' + many),
                                   QByteArray("1e400.5"),
                                   QByteArray("1e400e5"),
                                   QByteArray("1e400-"),
                                   QByteArray("1e+-400"),
                                   QByteArray("1ee400"),
                                   QByteArray("0e400x"),
                                   QByteArray("true400"),
                                   QByteArray("01e400"),
                                   QByteArray(R"("\ud83d\u12")"),
                                   QByteArray(R"("\ud83d)"),
                                   QByteArray(R"("\ud83d\)"),
                                   QByteArray(R"("\ud83d\q")"),
                                   QByteArray(R"("\ud83")"),
                                   QByteArray(R"("\ud83d""\ude00")"),
                                   QByteArray(R"(\ud83d)"),
                                   QByteArray("\"\\ud83d\n\"")})
        QTest::newRow(text.size() > 100 ? QByteArray(text.first(10) + "..." + text.last(10)).constData() : text.constData())
            << QByteArray('[' + text + ']');
}

void TestUnreadables::staysAsWrong()
{
    QFETCH(QByteArray, text);
    const auto value = json::parse(text);
    QVERIFY(!value);
    QCOMPARE(value.error().details, u"not JSON"_s);
}

/// What a hostile answer can make us remember has an end too.
void TestUnreadables::remembersNoMoreNumbersThanThereMayBe()
{
    const QByteArray text = '[' + QByteArray("1e400,").repeated(3 * json::maxValues) + "1]";
    QCOMPARE(json::withoutUnreadables(std::string_view(text.constData(), std::size_t(text.size()))).numbers.size(),
             std::size_t(json::maxValues));
    const auto value = json::parse(text);
    QVERIFY(!value);
    QCOMPARE(value.error().details, u"too many values"_s);
}

TEST_UNDER(QCoreApplication, TestUnreadables)
#include "tst_unreadables.moc"
