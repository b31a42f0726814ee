// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <sentences/standingsentence.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void everyLocale();
};

void DatesTest::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("longDate"); // of 8 March 2026, a Sunday
    QTest::addColumn<QString>("dayAndMonth");
    const auto row = [](const char *locale, const QString &longDate, const QString &dayAndMonth) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << longDate << dayAndMonth;
    };
    row("en_US", u"March 8, 2026"_s, u"March 8"_s);
    row("en_GB", u"8 March 2026"_s, u"8 March"_s);
    row("en_SG", u"8 March 2026"_s, u"8 March"_s);
    row("en_IN", u"8 March 2026"_s, u"8 March"_s);
    row("de_DE", u"8. März 2026"_s, u"8. März"_s);
    row("fr_FR", u"8 mars 2026"_s, u"8 mars"_s);
    row("es_ES", u"8 de marzo de 2026"_s, u"8 de marzo"_s);
    row("da_DK", u"den 8. marts 2026"_s, u"8. marts"_s);
    row("hu_HU", u"2026. március 8."_s, u"március 8."_s);
    row("ru_RU", u"8 марта 2026 г."_s, u"8 марта"_s);
    row("zh_CN", u"2026年3月8日"_s, u"3月8日"_s);
    row("zh_SG", u"2026年3月8日"_s, u"3月8日"_s);
    row("zh_TW", u"2026年3月8日"_s, u"3月8日"_s);
    row("ja_JP", u"2026年3月8日"_s, u"3月8日"_s);
    row("ko_KR", u"2026년 3월 8일"_s, u"3월 8일"_s);
    row("ms_MY", u"8 Mac 2026"_s, u"8 Mac"_s);
    row("id_ID", u"08 Maret 2026"_s, u"08 Maret"_s);
    row("vi_VN", u"8 tháng 3, 2026"_s, u"8 tháng 3"_s);
}

void DatesTest::dates()
{
    QFETCH(QString, locale);
    // Newer CLDR: no comma in India's English, a narrow blank in Russia's dates.
    QString date = sentences::longDate(QDate(2026, 3, 8), QLocale(locale)).replace(u'\u202F', u' ');
    if (locale == "en_IN"_L1)
        date.remove(u',');
    QTEST(date, "longDate");
    QTEST(sentences::dayAndMonth(3, 8, QLocale(locale)), "dayAndMonth");
}

/// The system decides which of them is used.
void DatesTest::everyLocale()
{
    const auto isClean = [](const QString &text) {
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
        // Shavian puts a dot in front of a name, of a month too.
        return !text.isEmpty() && (isWord(text.front()) || text.front() == u'·')
            && (isWord(text.back()) || text.endsWith(u'.') || text.endsWith(u')')) && !text.contains(u'\'');
    };
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString date = sentences::longDate(QDate(2026, 12, 29), locale);
        QVERIFY2(isClean(date), qPrintable(locale.name() + u": "_s + date));
        QVERIFY2(date.contains(locale.toString(QDate(2026, 12, 29), u"yyyy"_s)), qPrintable(locale.name() + u": "_s + date));
        QVERIFY2(!date.contains(locale.dayName(2)), qPrintable(locale.name() + u": "_s + date));

        const QString birthday = sentences::dayAndMonth(2, 29, locale);
        QVERIFY2(isClean(birthday), qPrintable(locale.name() + u": "_s + birthday));
        QVERIFY2(birthday.contains(locale.toString(29)), qPrintable(locale.name() + u": "_s + birthday));
        QVERIFY2(!birthday.contains(locale.dayName(2)), qPrintable(locale.name() + u": "_s + birthday));
        QVERIFY2(!birthday.contains(locale.toString(QDate(2000, 2, 29), u"yyyy"_s)),
                 qPrintable(locale.name() + u": "_s + birthday));
    }
}

TEST_UNDER(QCoreApplication, DatesTest)
#include "tst_dates.moc"
