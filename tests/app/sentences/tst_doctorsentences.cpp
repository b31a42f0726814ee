// SPDX-License-Identifier: MIT
// Every finding of the connection doctor in both languages, short enough and with nothing left to fill in.
#include "fakes/testprogram.h"
#include <sentences/doctorsentence.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using desk::DoctorFinding;
using desk::DoctorStep;
using namespace Qt::StringLiterals;

class TestDoctorSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void minutes();
    void certificates_data();
    void certificates();
    void detailsAreShortLines();
};

namespace {

constexpr qsizetype mostWords = 25;

DoctorStep stepOf(int finding)
{
    DoctorStep step{desk::DoctorCheck::Address, static_cast<DoctorFinding>(finding), {}};
    step.facts.clockAheadSeconds = 185;
    step.facts.used = 37;
    step.facts.limit = 300;
    return step;
}

} // namespace

void TestDoctorSentences::findings_data()
{
    QTest::addColumn<int>("finding");
    for (int i = 0; i <= static_cast<int>(desk::lastDoctorFinding); ++i)
        QTest::newRow(desk::nameOf(static_cast<DoctorFinding>(i)).latin1()) << i;
}

void TestDoctorSentences::findings()
{
    QFETCH(const int, finding);
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression gap(u"%(\\d|n)"_s);
    static const QRegularExpression halfWidth(u"\\p{Han} ?[,;:!?.]"_s);
    for (const bool chinese : {false, true}) {
        QTranslator translator;
        QVERIFY(translator.load(chinese ? u":/i18n/memberdesk_zh_CN.qm"_s : u":/i18n/memberdesk_en.qm"_s));
        QCoreApplication::installTranslator(&translator);
        const sentences::Sentence said = sentences::doctorSentence(stepOf(finding));
        for (const QString &text : {said.title, said.text}) {
            QVERIFY2(!text.isEmpty() && !text.contains(gap), qPrintable(text));
            QCOMPARE(text.contains(han), chinese);
            QVERIFY2(!text.contains(halfWidth), qPrintable(text));
        }
        const QString both = said.title + u' ' + said.text;
        QVERIFY2(both.split(u' ', Qt::SkipEmptyParts).size() <= mostWords, qPrintable(both));
    }
}

void TestDoctorSentences::minutes()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/memberdesk_en.qm"_s));
    QCoreApplication::installTranslator(&translator);
    DoctorStep step = stepOf(static_cast<int>(DoctorFinding::ClockOff));
    QVERIFY(sentences::doctorSentence(step).text.startsWith("It is 3 minutes ahead of the server."_L1));
    step.facts.clockAheadSeconds = -7200;
    QVERIFY(sentences::doctorSentence(step).text.startsWith("It is 120 minutes behind the server."_L1));
}

void TestDoctorSentences::certificates_data()
{
    QTest::addColumn<DoctorFinding>("finding");
    QTest::addColumn<QString>("says");
    QTest::newRow("fine") << DoctorFinding::TlsFine << u"It is issued by Example %2 Authority and valid until 3 May 2027."_s;
    QTest::newRow("soon") << DoctorFinding::TlsExpiresSoon << u"It ends on 3 May 2027."_s;
    QTest::newRow("expired") << DoctorFinding::CertificateExpired << u"It ended on 3 May 2027."_s;
    QTest::newRow("not yet") << DoctorFinding::CertificateNotYetValid << u"It begins on 9 August 2026."_s;
    QTest::newRow("untrusted") << DoctorFinding::CertificateUntrusted
                               << u"This computer does not trust its issuer, Example %2 Authority."_s;
}

void TestDoctorSentences::certificates()
{
    QFETCH(const DoctorFinding, finding);
    QFETCH(const QString, says);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    DoctorStep step = stepOf(static_cast<int>(finding));
    step.facts.issuer = u"Example\n%2 \u202EAuthority"_s; // the server's words
    step.facts.validFrom = QDateTime(QDate(2026, 8, 9), QTime(12, 0));
    step.facts.validUntil = QDateTime(QDate(2027, 5, 3), QTime(12, 0));
    for (const char *language : {":/i18n/memberdesk_zh_CN.qm", ":/i18n/memberdesk_en.qm"}) {
        QTranslator translator;
        QVERIFY(translator.load(QString::fromLatin1(language)));
        QCoreApplication::installTranslator(&translator);
        const sentences::Sentence said = sentences::doctorSentence(step);
        const QString both = said.title + u' ' + said.text;
        QVERIFY2(both.split(u' ', Qt::SkipEmptyParts).size() <= mostWords, qPrintable(both));
        QVERIFY2(both.contains(u"2027"_s) || both.contains(u"2026"_s) || both.contains(u"Authority"_s), qPrintable(both));
        QCoreApplication::removeTranslator(&translator);
    }
    const sentences::Sentence said = sentences::doctorSentence(step);
    QVERIFY2(said.text.startsWith(says), qPrintable(said.text));
    step.facts.issuer = QString(500, u'x');
    QVERIFY(sentences::doctorSentence(step).text.size() < 200);
}

void TestDoctorSentences::detailsAreShortLines()
{
    DoctorStep step = stepOf(static_cast<int>(DoctorFinding::RefusedOtherwise));
    step.facts.messages = {u"one\r\ntwo\u2028three"_s, QString(5000, u'x')};
    step.facts.details = u"\u202E<b>bidi</b>"_s;
    for (const QString &line : sentences::doctorDetails(step)) {
        QVERIFY2(line.size() < 250, qPrintable(line));
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(QChar(0x2028)) && !line.contains(QChar(0x202E)));
    }
    const QString report = sentences::doctorReport({step}, QDateTime::fromMSecsSinceEpoch(0), 1);
    QVERIFY2(report.startsWith("Member Desk 1970-01-01T00:00:00Z\ncalls made: 1\n"_L1), qPrintable(report));
}

TEST_UNDER(QCoreApplication, TestDoctorSentences)
#include "tst_doctorsentences.moc"
