// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <sentences/standingsentence.h>
#include <sentences/translations.h>

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsOfTheRegion_data();
    void formatsOfTheRegion();
    void monthsComeFirstOnlyWhereTheRegionWritesSo();
    void theDefaultFollows();
};

void TranslationsTest::formatsOfTheRegion_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("date"); // 8 March 2026
    QTest::addColumn<QString>("dayAndMonth");
    QTest::addColumn<QString>("number"); // 1234567
    const auto row = [](const char *language, const char *system, const QString &date, const QString &dayAndMonth,
                        const QString &number) {
        QTest::addRow("%s in %s", *language == 0 ? "the system's" : language, system)
            << QString::fromLatin1(language) << QString::fromLatin1(system) << date << dayAndMonth << number;
    };
    row("en", "C", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "en_US", u"March 8, 2026"_s, u"March 8"_s, u"1,234,567"_s);
    row("en", "es_US", u"March 8, 2026"_s, u"March 8"_s, u"1,234,567"_s);
    row("en", "en_GB", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "en_MY", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "ms_MY", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "zh_SG", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "hi_IN", u"8 March 2026"_s, u"8 March"_s, u"12,34,567"_s);
    row("en", "de_DE", u"8 March 2026"_s, u"8 March"_s, u"1.234.567"_s);
    row("en", "zh_CN", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s); // no English of its own
    row("en", "ja_JP", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en", "fr_FR", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s);
    row("en_US", "en_GB", u"8 March 2026"_s, u"8 March"_s, u"1,234,567"_s); // the language is chosen, not the region
    row("zh_CN", "C", u"2026年3月8日"_s, u"3月8日"_s, u"1,234,567"_s);
    row("zh_CN", "en_US", u"2026年3月8日"_s, u"3月8日"_s, u"1,234,567"_s);
    row("zh_CN", "zh_SG", u"2026年3月8日"_s, u"3月8日"_s, u"1,234,567"_s);
    row("zh_CN", "de_DE", u"2026年3月8日"_s, u"3月8日"_s, u"1,234,567"_s);
    row("zh_CN", "zh_TW", u"2026年3月8日"_s, u"3月8日"_s, u"1,234,567"_s);
    row("", "C", u"8 March 2026"_s, u"8 March"_s, u"1234567"_s);
    row("", "en_US", u"March 8, 2026"_s, u"March 8"_s, u"1,234,567"_s);
    row("", "de_DE", u"8. März 2026"_s, u"8. März"_s, u"1.234.567"_s);
    row("xx", "en_US", u"8 March 2026"_s, u"8 March"_s, u"1234567"_s); // nobody's language
}

void TranslationsTest::formatsOfTheRegion()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    const QLocale formats = sentences::formatsFor(language, QLocale(system));
    QString date = sentences::longDate(QDate(2026, 3, 8), formats);
    if (system == "hi_IN"_L1)
        date.remove(u','); // older CLDR has one in India's English
    QTEST(date, "date");
    QTEST(sentences::dayAndMonth(3, 8, formats), "dayAndMonth");
    QTEST(formats.toString(1234567), "number");
}

void TranslationsTest::monthsComeFirstOnlyWhereTheRegionWritesSo()
{
    const auto isMonthFirst = [](const QLocale &locale) {
        const QString date = locale.dateFormat(QLocale::ShortFormat);
        return date.indexOf(u'M') < date.indexOf(u'd') && date.indexOf(u'M') < date.indexOf(u'y');
    };
    QVERIFY(isMonthFirst(QLocale(u"en_US"_s)));
    for (const QLocale &system : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QLocale formats = sentences::formatsFor(u"en"_s, system);
        QVERIFY2(!isMonthFirst(formats) || formats.territory() == system.territory(),
                 qPrintable(system.name() + u" gives "_s + formats.name()));
        QCOMPARE(formats.language(), QLocale::English);
    }
}

void TranslationsTest::theDefaultFollows()
{
    const QLocale before;
    sentences::installLanguage(*QCoreApplication::instance(), u"en"_s); // the tests run under C
    const QLocale formats;
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QLocale::setDefault(before);
    QCOMPARE(formats.name(), u"en_001"_s);
}

TEST_UNDER(QCoreApplication, TranslationsTest)
#include "tst_translations.moc"
