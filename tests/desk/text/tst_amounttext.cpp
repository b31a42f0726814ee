// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include <desk/text/amounttext.h>

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

kybio::Decimal decimal(const char *text)
{
    const auto parsed = kybio::Decimal::parse(text);
    if (!parsed)
        qFatal("not a decimal: %s", text);
    return *parsed;
}

} // namespace

class AmountTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void V08_amounts_data();
    void V08_amounts();
    void differences_data();
    void differences();
    void optionsOfTheLocaleAreKept();
    void integersAreWrittenAsQtWritesThem();
    void V05_V08_everyDigitIsThereInEveryLocale();
};

void AmountTextTest::V08_amounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *locale, const char *amount, const QString &expected) {
        QTest::addRow("%s %s", locale, amount) << QString::fromLatin1(locale) << QByteArray(amount) << expected;
    };
    row("C", "0", u"0"_s);
    row("C", "0.00", u"0.00"_s);
    row("C", "1234.50", u"1234.50"_s);
    row("C", "-1234.50", u"-1234.50"_s);
    row("C", "12345678901234567.89", u"12345678901234567.89"_s);

    row("en_SG", "0", u"0"_s);
    row("en_SG", "-0.00", u"0.00"_s);
    row("en_SG", "0.1", u"0.1"_s);
    row("en_SG", "0.30", u"0.30"_s);
    row("en_SG", "4.35", u"4.35"_s);
    row("en_SG", "1.10", u"1.10"_s);
    row("en_SG", "0.005", u"0.005"_s);
    row("en_SG", "0.1000", u"0.1000"_s);
    row("en_SG", "12.505", u"12.505"_s);
    row("en_SG", "671.20", u"671.20"_s);
    row("en_SG", "1", u"1"_s);
    row("en_SG", "12", u"12"_s);
    row("en_SG", "123", u"123"_s);
    row("en_SG", "1234", u"1,234"_s);
    row("en_SG", "12345", u"12,345"_s);
    row("en_SG", "123456", u"123,456"_s);
    row("en_SG", "1234567.89", u"1,234,567.89"_s);
    row("en_SG", "1234567.891234", u"1,234,567.891234"_s);
    row("en_SG", "-123", u"-123"_s);
    row("en_SG", "-1234.50", u"-1,234.50"_s);
    row("en_SG", "-123456.5", u"-123,456.5"_s);
    row("en_SG", "12345678901234567.89", u"12,345,678,901,234,567.89"_s);
    row("en_SG", "9007199254740993", u"9,007,199,254,740,993"_s);
    row("en_SG", "99999999999999999999999999999999999999.9999999999",
        u"99,999,999,999,999,999,999,999,999,999,999,999,999.9999999999"_s);

    row("zh_CN", "1234567.89", u"1,234,567.89"_s);
    row("zh_CN", "-1234.50", u"-1,234.50"_s);
    row("ms_MY", "1234.50", u"1,234.50"_s);
    row("de_DE", "1234.50", u"1.234,50"_s);
    row("de_DE", "-1234567.89", u"-1.234.567,89"_s);
    row("de_DE", "0.005", u"0,005"_s);
    row("fr_FR", "1234567.89", u"1\u202F234\u202F567,89"_s);
    row("fr_FR", "-0.5", u"-0,5"_s);
    row("sv_SE", "-1234.5", u"\u22121\u00A0234,5"_s);
    row("de_CH", "1234.5", u"1’234.5"_s);
    row("es_ES", "1234.5", u"1234,5"_s);
    row("es_ES", "12345.5", u"12.345,5"_s);
    row("es_ES", "1234567.5", u"1.234.567,5"_s);
    row("ee_GH", "12345.5", u"12345.5"_s);
    row("ee_GH", "123456.5", u"123,456.5"_s);
    row("pl_PL", "1234", u"1234"_s);
    row("pl_PL", "-12345", u"-12\u00A0345"_s);
    row("ar_EG", "1234.50", u"١٬٢٣٤٫٥٠"_s);
    row("ar_EG", "-1234567.89", u"\u061C-١٬٢٣٤٬٥٦٧٫٨٩"_s);
    row("ar_EG", "0", u"٠"_s);
    row("fa_IR", "1234.50", u"۱٬۲۳۴٫۵۰"_s);
    row("fa_IR", "-7", u"\u200E\u2212۷"_s);
    row("hi_IN", "123", u"123"_s);
    row("hi_IN", "1234567.89", u"12,34,567.89"_s);
    row("hi_IN", "12345678901234567.89", u"12,34,56,78,90,12,34,567.89"_s);
    row("ta_IN", "-100000", u"-1,00,000"_s);
    row("bn_BD", "100000.5", u"১,০০,০০০.৫"_s);
    row("ff_Adlm_GN", "1234.5", u"𞥑⹁𞥒𞥓𞥔.𞥕"_s); // digits beyond the BMP
}

void AmountTextTest::V08_amounts()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, amount);
    QFETCH(QString, expected);
    QCOMPARE(amountText(decimal(amount.constData()), QLocale(locale)), expected);
}

void AmountTextTest::differences_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("difference");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *locale, const char *difference, const QString &expected) {
        QTest::addRow("%s %s", locale, difference) << QString::fromLatin1(locale) << QByteArray(difference) << expected;
    };
    row("C", "12.00", u"+12.00"_s);
    row("C", "-12.00", u"-12.00"_s);
    row("C", "0", u"0"_s);
    row("C", "0.00", u"0.00"_s);
    row("C", "-0.00", u"0.00"_s);
    row("en_SG", "1234.5", u"+1,234.5"_s);
    row("en_SG", "0.001", u"+0.001"_s);
    row("de_DE", "1234.5", u"+1.234,5"_s);
    row("fr_FR", "-1", u"-1"_s);
    row("sv_SE", "-1", u"\u22121"_s);
    row("ar_EG", "12", u"\u061C+١٢"_s);
    row("fa_IR", "12", u"\u200E+۱۲"_s);
}

void AmountTextTest::differences()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, difference);
    QFETCH(QString, expected);
    QCOMPARE(differenceText(decimal(difference.constData()), QLocale(locale)), expected);
}

void AmountTextTest::optionsOfTheLocaleAreKept()
{
    QLocale plain(u"en_SG"_s);
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QCOMPARE(amountText(decimal("1234567.89"), plain), u"1234567.89"_s);
    QLocale grouping = QLocale::c();
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    QCOMPARE(amountText(decimal("1234567.89"), grouping), u"1,234,567.89"_s);
}

void AmountTextTest::integersAreWrittenAsQtWritesThem()
{
    // Qt writes 64-bit integers exactly, so it is a second opinion for as long as they last.
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    QVERIFY(locales.size() > 300);
    for (const QLocale &locale : locales) {
        // Where four digits stay together Qt groups larger numbers in its own way, see groupingOf().
        if (!locale.toString(1000).contains(locale.groupSeparator()) && locale.language() != QLocale::C)
            continue;
        for (const qint64 number : {Q_INT64_C(0), Q_INT64_C(7), Q_INT64_C(-7), Q_INT64_C(999), Q_INT64_C(1000), Q_INT64_C(-1000),
                                    Q_INT64_C(10'000), Q_INT64_C(-123'456), Q_INT64_C(1'234'567), Q_INT64_C(12'345'678),
                                    Q_INT64_C(-9'007'199'254'740'993), Q_INT64_C(9'223'372'036'854'775'807)}) {
            const QString text = amountText(decimal(QByteArray::number(number).constData()), locale);
            QVERIFY2(text == locale.toString(number), qPrintable(locale.name() + u": "_s + text));
        }
    }
}

void AmountTextTest::V05_V08_everyDigitIsThereInEveryLocale()
{
    const QByteArray digits = "12345678901234567890.0987654321";
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString text = amountText(decimal(digits.constData()), locale);
        QByteArray read;
        for (const uint c : text.toUcs4())
            if (const int value = QChar::digitValue(c); value >= 0)
                read += QByteArray::number(value);
        QVERIFY2(read == QByteArray(digits).replace(".", ""), qPrintable(locale.name() + u": "_s + text));
        QCOMPARE(text.count(locale.decimalPoint()), 1 + (locale.decimalPoint() == locale.groupSeparator() ? 6 : 0));
    }
    fakes::noteRow({}, u"every digit, with the marks of the computer's language"_s);
}

TEST_UNDER(QCoreApplication, AmountTextTest)
#include "tst_amounttext.moc"
