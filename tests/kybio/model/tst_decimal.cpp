// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/model/decimal.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Decimal;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString &text)
{
    const auto parsed = Decimal::parse(text.toLatin1());
    if (!parsed)
        qFatal("example is no decimal");
    return *parsed;
}

} // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void A14_exponents_data();
    void A14_exponents();
    void V03_refuse_data();
    void V03_refuse();
    void compare_data();
    void compare();
    void V01_addAndSubtract_data();
    void V01_addAndSubtract();
    void defaultIsZero();
    void sumsOfManyPennies();
};

void TestDecimal::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isNegative");
    QTest::addColumn<bool>("isZero");

    const auto same = [](const char *text, int scale, bool isNegative, bool isZero) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text) << scale << isNegative << isZero;
    };
    same("0", 0, false, true);
    same("0.0", 1, false, true);
    same("0.00", 2, false, true);
    same("1", 0, false, false);
    same("10", 0, false, false);
    same("-1", 0, true, false);
    same("-0.01", 2, true, false);
    same("671.20", 2, false, false);
    same("12.30", 2, false, false);
    same("12.3", 1, false, false);
    same("0.1000", 4, false, false);
    same("12.505", 3, false, false);
    same("4.35", 2, false, false);
    same("1.10", 2, false, false);
    same("0.005", 3, false, false);
    same("1234567.89", 2, false, false);
    same("12345678901234567.89", 2, false, false);
    same("9007199254740993", 0, false, false);
    same("9223372036854775808", 0, false, false);
    same("100000000000000000000000", 0, false, false);
    same("-99999999999999999999999999999999.99", 2, true, false);
    same("8.5", 1, false, false);
    QTest::newRow("V04 -0") << u"-0"_s << u"0"_s << 0 << false << true;
    QTest::newRow("V04 -0.00") << u"-0.00"_s << u"0.00"_s << 2 << false << true;
    QTest::newRow("64 characters") << QString(64, u'7') << QString(64, u'7') << 0 << false << false;
}

void TestDecimal::parse()
{
    QFETCH(QString, text);
    const auto parsed = Decimal::parse(text.toLatin1());
    QVERIFY(parsed);
    QTEST(parsed->toString(), "shown");
    QTEST(parsed->scale(), "scale");
    QTEST(parsed->isNegative(), "isNegative");
    QTEST(parsed->isZero(), "isZero");
    QCOMPARE(Decimal::parse(parsed->toString().toLatin1()), parsed);
}

void TestDecimal::A14_exponents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(shown);
    };
    row("1E+2", "100");        // what Java writes of 100 without its zeros
    row("0E-8", "0.00000000"); // and of zero with eight places
    row("5e1", "50");
    row("1e5", "100000");
    row("1E5", "100000");
    row("1e-2", "0.01");
    row("1.5e0", "1.5");
    row("1.50e1", "15.0");
    row("1.50e2", "150");
    row("1.50e3", "1500");
    row("15e-1", "1.5");
    row("10e-1", "1.0");
    row("150e-2", "1.50");
    row("6.7120E+2", "671.20");
    row("0.0671e4", "671");
    row("0.5e1", "5");
    row("-4.56E+1", "-45.6");
    row("-1e-7", "-0.0000001");
    row("1.234567890123456789e17", "123456789012345678.9");
    row("9.007199254740993E15", "9007199254740993");
    row("0e0", "0");
    row("0E+3", "0");
    row("0.00e1", "0.0");
    row("-0e2", "0");
    row("-0E-2", "0.00");
    row("1e+00000002", "100");
    QTest::newRow("64 characters") << QByteArray("1e63") << u'1' + QString(63, u'0');
    QTest::newRow("64 characters behind the point") << QByteArray("1e-62") << u"0." + QString(61, u'0') + u'1';
    QTest::newRow("zero at the limit") << QByteArray("0e64") << u"0"_s;
}

void TestDecimal::A14_exponents()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    const auto parsed = Decimal::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), shown);
    const auto written = Decimal::parse(shown.toLatin1());
    QCOMPARE(parsed, written);
    QCOMPARE(parsed->scale(), written->scale());
    QCOMPARE((*parsed + *parsed - *parsed).toString(), shown);
}

void TestDecimal::V03_refuse_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray bad[] = {"",
                              " ",
                              "-",
                              ".",
                              "-.",
                              ".5",
                              "5.",
                              "-.5",
                              "+1",
                              "+0",
                              "--1",
                              "1-",
                              "00",
                              "01",
                              "-01",
                              "007.5",
                              " 12 ",
                              " 12",
                              "12 ",
                              "12\n",
                              "1 2",
                              "1,234.50",
                              "12,30",
                              "1.234,50",
                              "1'000",
                              "1_000",
                              "1e",
                              "1E+",
                              "1e-",
                              "e5",
                              "1.e5",
                              ".5e1",
                              "01e1",
                              "+1e1",
                              "1e+-1",
                              "1e1.5",
                              "1e5 ",
                              "1 e5",
                              "1e5e5",
                              "1x5",
                              "1e٣",
                              "NaN",
                              "nan",
                              "inf",
                              "Infinity",
                              "-Infinity",
                              "0x10",
                              "1.2.3",
                              "12.",
                              "null",
                              "true",
                              "￥12",
                              "¥12",
                              "$12",
                              "12元",
                              "٣",
                              "１２",
                              "12%",
                              "1/2",
                              "(12)",
                              "12\xc2\xa0",
                              "\xef\xbb\xbf"
                              "12",
                              "\xe2\x88\x92"
                              "12"};
    for (const QByteArray &text : bad)
        QTest::addRow("'%s'", text.constData()) << text;
    QTest::newRow("NUL inside") << QByteArray("1\0"
                                              "2",
                                              3);
    QTest::newRow("NUL behind") << QByteArray("12\0", 3);
    QTest::newRow("65 characters") << QByteArray(65, '7');
    QTest::newRow("a megabyte") << QByteArray(1 << 20, '7');
    // A14: an exponent must not make more digits than may be written.
    QTest::newRow("65 characters written out") << QByteArray("1e64");
    QTest::newRow("65 characters written out, with a sign") << QByteArray("-1e63");
    QTest::newRow("65 characters behind the point") << QByteArray("1e-63");
    QTest::newRow("zero with an exponent beyond the limit") << QByteArray("0e65");
    QTest::newRow("the limit of doubles") << QByteArray("1e400");
    QTest::newRow("an exponent beyond 64 bits") << QByteArray("1e99999999999999999999");
    QTest::newRow("a small one beyond 64 bits") << QByteArray("1e-99999999999999999999");
    QTest::newRow("a megabyte of exponent") << "1e" + QByteArray(1 << 20, '0');
}

void TestDecimal::V03_refuse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::compare_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::addColumn<bool>("isEqual");
    const auto row = [](const char *less, const char *more, bool isEqual) {
        QTest::addRow("%s %s %s", less, isEqual ? "==" : "<", more)
            << QString::fromLatin1(less) << QString::fromLatin1(more) << isEqual;
    };
    row("12.30", "12.3", true);
    row("0", "-0", true);
    row("0.00", "0", true);
    row("100", "100.000", true);
    row("-1.50", "-1.5", true);
    row("12.3", "12.31", false);
    row("9", "10", false);
    row("9.99", "10", false);
    row("0.10000000000000000000000000000000000000000001", "0.9", false); // the longer fraction is the smaller one
    row("-10", "-9", false);
    row("-0.01", "0", false);
    row("-1", "1", false);
    row("9007199254740992", "9007199254740993", false);
    row("12345678901234567.88", "12345678901234567.89", false);
    row("0.1", "0.1000000000000000055511151231257827", false); // what a double holds for 0.1
}

void TestDecimal::compare()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QFETCH(bool, isEqual);
    const Decimal a = decimal(less);
    const Decimal b = decimal(more);
    QCOMPARE(a == b, isEqual);
    QCOMPARE(b == a, isEqual);
    QCOMPARE(a < b, !isEqual);
    QCOMPARE(b > a, !isEqual);
    QVERIFY(a <= b);
    QVERIFY(!(b < a));
}

void TestDecimal::V01_addAndSubtract_data()
{
    // Written down by hand with `bc`, not computed with the code under test.
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *a, const char *b, const char *sum, const char *difference) {
        QTest::addRow("%s and %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(sum)
                                         << QString::fromLatin1(difference);
    };
    row("0.1", "0.2", "0.3", "-0.1");
    row("0", "0", "0", "0");
    row("0.30", "0.3", "0.60", "0.00");
    row("4.35", "4.35", "8.70", "0.00");
    row("1.10", "2.2", "3.30", "-1.10");
    row("0.005", "0.995", "1.000", "-0.990");
    row("1234567.89", "0.11", "1234568.00", "1234567.78");
    row("-5", "3", "-2", "-8");
    row("-0.01", "0.01", "0.00", "-0.02");
    row("-0.5", "-0.5", "-1.0", "0.0");
    row("12345678901234567.89", "0.01", "12345678901234567.90", "12345678901234567.88");
    row("9223372036854775807", "1", "9223372036854775808", "9223372036854775806");
    row("-9223372036854775808", "1", "-9223372036854775807", "-9223372036854775809");
    row("100000000000000000000000", "0.001", "100000000000000000000000.001", "99999999999999999999999.999");
    row("0.08", "0.01", "0.09", "0.07"); // "08" would be no octal number
    row("10", "0.070", "10.070", "9.930");
}

void TestDecimal::V01_addAndSubtract()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST((decimal(a) + decimal(b)).toString(), "sum");
    QTEST((decimal(b) + decimal(a)).toString(), "sum");
    QTEST((decimal(a) - decimal(b)).toString(), "difference");
}

void TestDecimal::defaultIsZero()
{
    QCOMPARE(Decimal().toString(), u"0"_s);
    QVERIFY(Decimal().isZero());
    QCOMPARE(Decimal(), decimal(u"0.00"_s));
}

void TestDecimal::sumsOfManyPennies()
{
    Decimal sum;
    for (int i = 0; i < 1000; ++i)
        sum = sum + decimal(u"0.01"_s);
    QCOMPARE(sum.toString(), u"10.00"_s);
}

TEST_UNDER(QCoreApplication, TestDecimal)
#include "tst_decimal.moc"
