// SPDX-License-Identifier: MIT
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <kybio/decoding/json.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>

using kybio::FaultCause;
namespace json = kybio::json;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a tree holds, keys and values, in one text.
QByteArray everythingIn(const json::Value &value)
{
    QByteArray all;
    if (const auto *object = value.object())
        for (const auto &[key, child] : *object)
            all += QByteArray::fromStdString(key) + '=' + everythingIn(child) + ';';
    if (const auto *array = value.array())
        for (const json::Value &child : *array)
            all += everythingIn(child) + ',';
    if (const auto *string = value.string())
        all += '\'' + QByteArray::fromStdString(*string) + '\'';
    if (const auto *number = value.number())
        all += QByteArray::fromStdString(number->text);
    if (const bool *flag = std::get_if<bool>(&value.is))
        all += *flag ? "true" : "false";
    if (value.isNull())
        all += "null";
    if (value.isRepeated())
        all += "repeated";
    if (std::holds_alternative<json::NoText>(value.is))
        all += "no text";
    return all;
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

QByteArray listOf(int values)
{
    QByteArray text = "[0";
    for (int i = 1; i < values; ++i)
        text += ",0";
    return text + ']';
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refuse_data();
    void refuse();
    void secretsAreDropped_data();
    void secretsAreDropped();
    void numbersUnderALocale_data();
    void numbersUnderALocale();
    void hostileSizesEndQuickly();
    void refusalsQuoteNothing();
};

void TestJson::read_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tree");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &tree) {
        QTest::newRow(name) << text << tree;
    };
    row("null", "null", "null");
    row("true", "true", "true");
    row("string", R"("x")", "'x'");
    row("empty object", "{}", "");
    row("empty array", "[]", "");
    row("object", R"({"b":1,"a":[true,null,"x"]})", "a=true,null,'x',;b=1;");
    row("objects in arrays", R"([{"a":[{"b":1}]},{"a":[{"b":2}]}])", "a=b=1;,;,a=b=2;,;,");
    row("same key in two objects", R"({"x":{"a":1},"y":{"a":2},"a":3})", "a=3;x=a=1;;y=a=2;;");
    row("J05 byte-order mark", "\xef\xbb\xbf{}", "");
    row("J05 blanks around", " \t\r\n{} \t\r\n", "");
    row("J05 byte-order mark and blanks", "\xef\xbb\xbf \n[1] ", "1,");
    row("scale is kept", "[671.20,12.30,0.1000,100.0]", "671.20,12.30,0.1000,100.0,");
    row("big integers", "[9007199254740993,9223372036854775807,9223372036854775808,18446744073709551616,-9223372036854775809]",
        "9007199254740993,9223372036854775807,9223372036854775808,18446744073709551616,-9223372036854775809,");
    row("10^23", "[100000000000000000000000]", "100000000000000000000000,");
    row("money beyond a double", "[12345678901234567.89]", "12345678901234567.89,");
    row("exponents are kept as written", "[1e5,1E+2,-2.50e-3]", "1e5,1E+2,-2.50e-3,");
    row("tiny", "[1e-400]", "1e-400,");
    row("B01 beyond a double", "[1e400,-1E+99999999999999999999]", "1e400,-1E+99999999999999999999,");
    row("B01 a long number", '[' + QByteArray(1 << 20, '9') + ']', QByteArray(1 << 20, '9') + ',');
    row("minus zero is kept as written", "[-0,-0.0]", "-0,-0.0,");
    row("B01 lone high surrogate", R"(["\ud83d","a\ud83d","\ud83db","\ud83d\u0041"])", "no text,no text,no text,no text,");
    row("B01 lone low surrogate", R"(["\ude00",1])", "no text,1,");
    row("B01 surrogates swapped", R"(["\ude00\ud83d"])", "no text,");
    row("B01 two high ones and a low one", R"(["\ud83d\ud83d\ude00"])", "no text,");
    row("B01 lone surrogate in a key", R"({"\ud83d":{"a":[1,2]},"b":2})", "b=2;");
    row("B01 key twice", R"({"a":1,"b":2,"a":3})", "a=repeated;b=2;");
    row("B01 key three times", R"({"a":[],"a":{"x":1},"a":null})", "a=repeated;");
    row("B01 key twice, nested", R"({"x":{"a":1,"b":2,"a":3}})", "x=a=repeated;b=2;;");
    row("B01 key twice in an array", R"({"x":[{"a":1},{"b":1,"b":1}]})", "x=a=1;,b=repeated;,;");
    row("B01 key twice behind a child", R"({"a":{"b":[1]},"c":0,"a":{}})", "a=repeated;c=0;");
    row("B01 key twice by escape", R"({"a":1,"\u0061":2})", "a=repeated;");
    row("B01 empty key twice", R"({"":1,"":2})", "=repeated;");
    row("negative", "[-0.01,-7]", "-0.01,-7,");
    row("escapes", R"(["\u4f1a\u5458\n\"\\\/"])", "'会员\n\"\\/',");
    row("U+FEFF", R"(["\ufeff","a\ufeffb"])",
        "'\xef\xbb\xbf','a\xef\xbb\xbf"
        "b',");
    row("surrogate pair", R"(["\ud83d\ude00"])", "'😀',");
    row("J14 NUL inside", R"(["a\u0000b"])", QByteArray("'a\0b',", 6));
    row("UTF-8", "[\"陈😀\"]", "'陈😀',");
    row("32 levels", nested(json::maxDepth), QByteArray(json::maxDepth - 1, ','));
    row("50,000 values", listOf(json::maxValues - 1), QByteArray("0,").repeated(json::maxValues - 1));
}

void TestJson::read()
{
    QFETCH(QByteArray, text);
    const auto value = json::parse(text);
    QVERIFY2(value, value ? "" : value.error().details.toUtf8().constData());
    QTEST(everythingIn(*value), "tree");
}

void TestJson::refuse_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("blanks", " \n");
    row("only a byte-order mark", "\xef\xbb\xbf");
    row("two byte-order marks", "\xef\xbb\xbf\xef\xbb\xbf{}");
    row("half a byte-order mark", "\xef\xbb{}");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    row("J05 bytes behind", "{}x");
    row("J05 second document", "{}{}");
    row("J05 NUL behind", QByteArray("{}\0", 3));
    row("second document behind a NUL", QByteArray("{}\0{}", 5));
    row("NUL before", QByteArray("\0{}", 3));
    row("NUL between", QByteArray("[1\0]", 4));
    row("J05 comma behind", "{},");
    row("trailing comma", "[1,]");
    row("trailing comma in object", R"({"a":1,})");
    row("missing comma", R"({"a":1 "b":2})");
    row("the vendor's printed example", R"({"categoryName":"Gold Card,""number":"1""name":"x"})");
    row("single quotes", "{'a':1}");
    row("bare key", "{a:1}");
    row("comment", "{/**/}");
    row("NaN", "[NaN]");
    row("Infinity", "[-Infinity]");
    row("leading zero", "[01]");
    row("plus sign", "[+1]");
    row("no digit before the point", "[.5]");
    row("no digit behind the point", "[5.]");
    row("hexadecimal", "[0x1]");
    row("minus sign alone", "[-]");
    row("exponent without digits", "[1e+]");
    row("point behind an exponent", "[1e5.0]");
    row("cut escape", R"(["\u00)");
    row("escape of three digits", R"(["\u004"])");
    row("escape with a sign", R"(["\u+041"])");
    row("cut escape behind a high surrogate", R"(["\ud83d\u00"])");
    row("escape of no digit behind a high surrogate", R"(["\ud83d\ug000"])");
    row("capital escape", R"(["\U0041"])");
    row("no colon", R"({"a" 1})");
    row("no value", R"({"a":})");
    row("key without quotes behind a comma", R"({"a":1,b:2})");
    row("comma alone", "[,]");
    row("comma alone in an object", "{,}");
    row("capital words", "[True]");
    row("half a word", "[nul]");
    row("a word too long", "[nulls]");
    row("vertical tab between", "[1,\v2]");
    row("DEL between",
        "[1,\x7f"
        "2]");
    row("raw line end in a string", "[\"a\nb\"]");
    row("unknown escape", R"(["\q"])");
    row("J14 surrogate in UTF-8", "[\"\xed\xa0\x80\"]");
    row("J14 overlong", "[\"\xc0\xaf\"]");
    row("beyond Unicode", "[\"\xf4\x90\x80\x80\"]");
    row("J14 cut UTF-8", "[\"\xe4\xbc\"]");
    row("GBK", "[\"\xbb\xe1\xd4\xb1\"]");
    row("Latin-1", "[\"\xe9\"]");
    row("33 levels", nested(json::maxDepth + 1));
    row("33 levels of objects", QByteArray(R"({"a":)").repeated(json::maxDepth + 1) + '0' + QByteArray(json::maxDepth + 1, '}'));
    row("J06 1,023 levels", nested(1023));
    row("J06 1,024 levels", nested(1024));
    row("J06 100,000 levels", nested(100'000));
    row("J06 100,000 levels of objects", QByteArray(R"({"a":)").repeated(100'000) + '0' + QByteArray(100'000, '}'));
    row("50,001 values", listOf(json::maxValues));
    row("open", "[");
    row("never closed", R"({"a":[1,2)");
    row("closed twice", "[]]");
    row("closed wrongly", "[}");
}

void TestJson::refuse()
{
    QFETCH(QByteArray, text);
    const auto value = json::parse(text);
    QVERIFY(!value);
    QCOMPARE(value.error().cause, FaultCause::NotJson);
}

void TestJson::secretsAreDropped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tree");
    const auto row = [](const char *text, const QByteArray &tree) { QTest::newRow(text) << QByteArray(text) << tree; };
    row(R"({"password":"CANARY","a":1})", "a=1;");
    row(R"({"a":1,"password":"CANARY"})", "a=1;");
    row(R"({"Password":"CANARY","PASSWORD":"CANARY","a":1})", "a=1;");
    row(R"({"pass\u0077ord":"CANARY","a":1})", "a=1;");
    row(R"({"weixinOpenIds":["CANARY",{"a":"CANARY"},["CANARY"]],"a":1})", "a=1;");
    row(R"({"WEIXINOPENIDS":"CANARY","a":1})", "a=1;");
    row(R"({"password":{"a":{"b":["CANARY"]},"c":"CANARY"},"a":1})", "a=1;");
    row(R"({"password":[[[["CANARY"]]]],"a":[2]})", "a=2,;");
    row(R"({"password":{},"a":1})", "a=1;");
    row(R"({"password":[],"a":1})", "a=1;");
    row(R"({"password":null,"a":1})", "a=1;");
    row(R"({"password":12345,"a":1.5})", "a=1.5;");
    row(R"({"password":true,"a":false})", "a=false;");
    row(R"({"data":{"a":1,"password":"CANARY","b":2}})", "data=a=1;b=2;;");
    row(R"([{"password":"CANARY"},{"a":{"password":"CANARY"}}])", ",a=;,");
    row(R"({"a":{"weixinOpenIds":[]},"b":[{"password":"CANARY","c":3}],"d":4})", "a=;b=c=3;,;d=4;");
    row(R"({"passwords":1,"pass":2})", "pass=2;passwords=1;"); // other words are no secrets
    row(R"({"a":"password"})", "a='password';");
}

void TestJson::secretsAreDropped()
{
    QFETCH(QByteArray, text);
    const auto value = json::parse(text);
    QVERIFY(value);
    QTEST(everythingIn(*value), "tree");
}

void TestJson::numbersUnderALocale_data()
{
    QTest::addColumn<QByteArray>("decimalPoint");
    QTest::addColumn<QString>("charmap");
    QTest::newRow("as in Germany") << QByteArray("<U002C>") << u"ANSI_X3.4-1968"_s;
    QTest::newRow("two bytes, as in Persian") << QByteArray("<U066B>") << u"UTF-8"_s;
}

void TestJson::numbersUnderALocale()
{
    QFETCH(QByteArray, decimalPoint);
    QFETCH(QString, charmap);
    // A locale of our own making: the machine may have none but C.
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"source"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("LC_NUMERIC\ndecimal_point \"" + decimalPoint + "\"\nthousands_sep \"\"\ngrouping -1\nEND LC_NUMERIC\n");
    source.close();
    const QString locale = u"test_"_s + charmap.left(3); // a name of its own: the C library remembers those it has read
    QProcess::execute(u"localedef"_s,
                      {u"--quiet"_s, u"-c"_s, u"-f"_s, charmap, u"-i"_s, source.fileName(), folder.filePath(locale)});
    qputenv("LOCPATH", folder.path().toUtf8());
    if (std::setlocale(LC_NUMERIC, locale.toLatin1().constData()) == nullptr)
        QSKIP("localedef cannot make a locale here");
    const bool isOn = QByteArray(std::localeconv()->decimal_point) != ".";
    const auto value = json::parse("[671.20,-0.5e-1,12]");
    std::setlocale(LC_NUMERIC, "C");
    QVERIFY(isOn);
    QVERIFY(value);
    QCOMPARE(everythingIn(*value), "671.20,-0.5e-1,12,");
}

void TestJson::hostileSizesEndQuickly()
{
    const fakes::WorkTime time;
    QVERIFY(!json::parse(QByteArray(10'000'000, '[')));
    QVERIFY(!json::parse(nested(10'000'000)));
    QVERIFY(!json::parse(QByteArray(R"({"a":)").repeated(1'000'000)));
    QVERIFY(!json::parse(QByteArray(R"({"password":)").append(1'000'000, '[')));
    QVERIFY(!json::parse(QByteArray(R"({"password":)").append(listOf(json::maxValues)).append('}')));
    QVERIFY(!json::parse(listOf(500'000)));
    QVERIFY(json::parse(QByteArray("\"").append(8 << 20, 'x').append('"')));
    QVERIFY(json::parse(QByteArray("[").append(1 << 20, '9').append(']')));
    QVERIFY2(time.milliseconds() < fakes::patience(10'000), QByteArray::number(time.milliseconds()).constData());
}

void TestJson::refusalsQuoteNothing()
{
    for (const QByteArray &text :
         {QByteArray(R"({"name":"CANARY" "x":1})"), QByteArray("CANARY"), QByteArray(R"({"CANARY":1,"CANARY":2)")}) {
        const auto value = json::parse(text);
        QVERIFY(!value);
        QVERIFY(!value.error().details.contains(u"CANARY"_s));
        QVERIFY(value.error().messages.isEmpty());
    }
}

TEST_UNDER(QCoreApplication, TestJson)
#include "tst_json.moc"
