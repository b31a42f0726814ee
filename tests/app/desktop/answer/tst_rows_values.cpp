// SPDX-License-Identifier: MIT
// What a member's values may look like, and what of them stands in the window.
#include "app/desktop/answeringdesk.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/widgets/fitlabel.h>
#include <desktop/widgets/namelabel.h>

#include <desk/text/displaytext.h>

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const auto number = u"0008010001"_s;

/// What a field made of what was sent; beside it `verdict`, where that is given.
void noteShown(const QByteArray &sent, const QString &shown, const QString &verdict = {})
{
    fakes::noteRow({},
                   QString::fromUtf8(sent) + u" is shown as "_s + (shown.isEmpty() ? u"nothing"_s : shown)
                       + (verdict.isEmpty() ? QString() : u"; "_s + verdict));
}

/// `sent`, or one name for all that a field cannot read: the page needs one line of them.
QByteArray named(const QByteArray &sent, const QString &shown)
{
    return shown == u"unreadable"_s ? QByteArray("anything else") : sent;
}

} // namespace

class TestRowsValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreShownExactly_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("shown");
        // V01, V06: nothing is ever rounded: every digit that was sent is shown.
        for (const char *exact : {"V01 0.3", "V01 0.30000000000000004", "V01 4.35", "V01 1.10", "V01 1234567.89", "V01 0.005",
                                  "V06 0.1000", "V06 12.505", "V02 9007199254740993", "V05 12345678901234567.89"})
            QTest::newRow(exact) << QByteArray(exact).sliced(4) << QString::fromLatin1(exact).sliced(4);
        for (const char *strict : {R"("12.30")", R"("-45.60")"})
            QTest::addRow("V03 %s", strict) << QByteArray(strict) << QString::fromLatin1(strict).remove(u'"');
        for (const char *bad : {R"("1,234.50")", R"("￥12")", R"(" 12 ")", R"("NaN")", R"("٣")", R"("1e")"})
            QTest::addRow("V03 %s", bad) << QByteArray(bad) << u"unreadable"_s;
        QTest::newRow("V03 empty") << QByteArray(R"("")") << QString();
        QTest::newRow("A14, V03 1e5") << QByteArray("1e5") << u"100000"_s;
        QTest::newRow("A14 1E+2") << QByteArray("1E+2") << u"100"_s;
        QTest::newRow("A14 0E-8") << QByteArray("0E-8") << u"0.00000000"_s;
        QTest::newRow("A14 5e1, as text") << QByteArray(R"("5e1")") << u"50"_s;
        QTest::newRow("A14 1e64") << QByteArray("1e64") << u"unreadable"_s;
        QTest::newRow("V04 negative") << QByteArray("-45.60") << u"-45.60"_s;
        QTest::newRow("V04 minus zero") << QByteArray("-0") << u"0"_s;
        QTest::newRow("V04 minus zero, two places") << QByteArray(R"("-0.00")") << u"0.00"_s;
    }
    void amountsAreShownExactly()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, shown);
        AnsweringDesk a;
        a.lookAtMember(number, "\"balance\":" + sent + ",\"point\":" + sent);
        // A long one may stand in two lines.
        QCOMPARE(a.desk.text("balanceValue").remove(u',').remove(u'\n'), shown);
        QCOMPARE(a.desk.text("pointsValue").remove(u',').remove(u'\n'), shown);
        const QString seen = a.desk.text("balanceValue").remove(u'\n');
        noteShown(named(sent, seen), seen);
    }

    void V01_aDifferenceIsExactToo()
    {
        AnsweringDesk a({.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 5))});
        a.lookAtMember(number, R"("balance":0.1)");
        a.lookAtMember(number, R"("balance":0.3)");
        QVERIFY2(a.desk.text("balanceNote").startsWith(u"+0.2 "_s), qPrintable(a.desk.text("balanceNote")));
    }

    void V09_A08_everyDiscountHasADisplay_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *sent, const char *shown, const char *note) {
            QTest::newRow(sent) << QByteArray(sent) << QString::fromLatin1(shown) << QString::fromLatin1(note);
        };
        // A08: what is paid, in the words of what is taken off.
        row("90", "10% off", "pays 90%");
        row("60.00", "40% off", "pays 60%");
        row("8.5", "91.5% off", "pays 8.5%");
        row("99.9", "0.1% off", "pays 99.9%");
        row("100", "No discount", "");
        row("100.00", "No discount", "");
        row("0", "0", "as the service sent it");
        row("-1", "-1", "as the service sent it");
        row("1000", "1000", "as the service sent it");
        row("null", "", "");
        row(R"("ten")", "unreadable", "");
    }
    void V09_A08_everyDiscountHasADisplay()
    {
        QFETCH(QByteArray, sent);
        AnsweringDesk a;
        a.lookAtMember(number, "\"discount\":" + sent);
        QTEST(a.desk.text("discountValue").remove(u','), "shown");
        QTEST(a.desk.text("discountNote"), "note");
        noteShown(sent, a.desk.text("discountValue"));
    }

    void V10_everyDateIsShownOrUnreadable_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("year"); // empty: no date
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *sent, const char *year, const char *verdict) {
            QTest::newRow(sent) << QByteArray(sent) << QString::fromLatin1(year) << QString::fromLatin1(verdict);
        };
        // A06: a date that may long be over is no reason to say "Active".
        const auto a06 = [](const char *sent, const char *year, const char *verdict) {
            QTest::addRow("A06 %s", sent) << QByteArray(sent) << QString::fromLatin1(year) << QString::fromLatin1(verdict);
        };
        row(R"("")", "", "Active");
        row(R"("0000-00-00")", "unreadable", "Standing unknown");
        row(R"("0000-00-00 00:00:00")", "unreadable", "Standing unknown");
        row(R"("2023-02-29")", "unreadable", "Standing unknown");
        row("1442275200000", "unreadable", "Standing unknown");
        a06(R"("31/12/2025")", "unreadable", "Standing unknown");
        a06(R"("2025-12-31T16:00:00Z")", "unreadable", "Standing unknown");
        a06(R"("2025-12-31T00:00:00.000")", "2025", "Expired");
        a06(R"("2025-12-31 00:00")", "2025", "Expired");
        a06(R"("2031-12-31T00:00:00")", "2031", "Active");
        row(R"("1900-01-01")", "1900", "Expired");
        row(R"("9999-12-31 23:59:59")", "9999", "Active");
        row(R"("2024-02-29")", "2024", "Expired");
    }
    void V10_everyDateIsShownOrUnreadable()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, year);
        AnsweringDesk a({.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 5))});
        a.lookAtMember(number, R"("enable":1,"expiryDate":)" + sent + ",\"createdDate\":" + sent + ",\"birthday\":" + sent);
        for (const char *date : {"expiryValue", "createdValue"})
            QVERIFY2(year.isEmpty() ? a.desk.text(date).isEmpty() : a.desk.text(date).contains(year), date);
        QCOMPARE(a.desk.masked("birthdayValue").isEmpty(), year.isEmpty());
        QTEST(a.desk.text("verdictLabel"), "verdict");
        const QString shown = QString::fromLatin1(sent).remove(u'"');
        if (year == u"unreadable"_s)
            QCOMPARE(a.desk.text("reasonLabel"), u"The expiry date could not be read: "_s + shown);
        const QString seen = a.desk.text("expiryValue");
        noteShown(named(sent, seen), seen,
                  a.desk.text("verdictLabel") + (year == u"unreadable"_s ? u". The expiry date could not be read"_s : QString()));
    }

    void V13_anyNameIsShownWholeOrElided_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("1 character") << u"李"_s << true;
        QTest::newRow("10,000 characters") << QString(10'000, u'W') << false;
        QTest::newRow("only blanks") << u" \t　 "_s << true;
        QTest::newRow("emoji with joiners") << u"👩‍👩‍👧‍👦🏳️‍🌈"_s << true;
        QTest::newRow("Arabic") << u"محمد بن أحمد"_s << true;
        QTest::newRow("100 combining signs") << u"e"_s + u"\u0301"_s.repeated(100) << true;
        QTest::newRow("10,000 combining signs") << u"e"_s + u"\u0301"_s.repeated(9'999) << true;
    }
    void V13_anyNameIsShownWholeOrElided()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        AnsweringDesk a;
        a.lookAtMember(number, "\"balance\":671.20,\"name\":\"" + name.toUtf8().replace("\t", "\\t") + '"');
        const auto &label = a.desk.child<desktop::NameLabel>("nameValue");
        const bool isBlank = name.trimmed().isEmpty();
        QCOMPARE(label.wholeText(), isBlank ? u"(no name)"_s : desk::singleLine(name));
        QVERIFY(isBlank || fits || label.toolTip().contains(label.wholeText()));
        QCOMPARE(label.text().endsWith(u'…'), !fits);
        QVERIFY(label.width() <= a.desk.child("memberView").width());
        QCOMPARE(a.desk.window->size(), QSize(1024, 768));
        QCOMPARE(a.desk.text("balanceValue"), u"671.20"_s);
        QVERIFY(a.desk.child("balanceValue").visibleRegion().boundingRect().height() > 20); // not pushed out of sight
        fakes::noteRow(
            {}, fits ? u"the member, the name whole"_s : u"the member, the name cut to its place; the tool tip has all of it"_s);
    }

    void V13_aLongValueIsCutAndWholeInTheToolTip()
    {
        AnsweringDesk a;
        const QString whole = QString(499, u'w') + u"🎂<b>"_s + QString(9'000, u'x'); // the cut would go through the cake
        a.lookAtMember(number, "\"createStoreAppIdOrAccount\":\"" + whole.toUtf8() + '"');
        const auto &store = a.desk.child<QLabel>("storeValue");
        QCOMPARE(store.text().remove(u'\u200b'), QString(499, u'w') + u'…');
        QCOMPARE(store.toolTip(), u"<p>"_s + whole.toHtmlEscaped() + u"</p>"_s);
        QCOMPARE(store.accessibleName(), whole);
        a.lookAtMember(number, "\"createStoreAppIdOrAccount\":\"" + QByteArray(500, 'w') + '"'); // not too long
        QCOMPARE(store.text().remove(u'\u200b'), QString(500, u'w'));
        QCOMPARE(store.toolTip(), QString());
        QCOMPARE(store.accessibleName(), QString());
        fakes::noteRow({}, u"a longer text: its first 500 characters; the tool tip has all of it"_s);
    }
};

TEST_UNDER(QApplication, TestRowsValues)
#include "tst_rows_values.moc"
