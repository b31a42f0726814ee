// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include <sentences/faultsentence.h>
#include <sentences/refusalsentence.h>
#include <sentences/standingsentence.h>
#include <sentences/translations.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QTranslator>

using namespace Qt::StringLiterals;
using kybio::AddressFault;
using kybio::CredentialsFault;
using kybio::Fault;
using kybio::FaultCause;
using kybio::NumberFault;
using sentences::Sentence;

Q_DECLARE_METATYPE(kybio::Fault)

namespace {

constexpr qsizetype mostWords = 25;
constexpr qsizetype longestLine = 200;

/// The built-in translation, for as long as this lives.
class Speaking {
public:
    explicit Speaking(const QString &language)
        : m_loaded(m_translator.load(u":/i18n/memberdesk_"_s + language + u".qm"_s)
                   && QCoreApplication::installTranslator(&m_translator))
    {
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Speaking)

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

private:
    QTranslator m_translator;
    bool m_loaded;
};

template<typename Function>
auto in(const QString &language, Function said)
{
    const Speaking speaking(language);
    return speaking.isLoaded() ? said() : decltype(said())();
}

bool isChinese(const QString &text)
{
    static const QRegularExpression halfWidth(u"\\p{Han} ?[,;:!?.]"_s);
    return text.contains(QRegularExpression(u"\\p{Han}"_s)) && !text.contains(halfWidth);
}

bool hasGap(const QString &text)
{
    static const QRegularExpression gap(u"%(\\d|n|L\\d)"_s);
    return text.isEmpty() || text != text.trimmed() || text.contains(gap);
}

qsizetype words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

qsizetype characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

/// Empty where both sentences are as they should be, otherwise what is wrong.
QString complaint(const Sentence &english, const Sentence &chinese)
{
    if (hasGap(english.title) || hasGap(english.text) || hasGap(chinese.title) || hasGap(chinese.text))
        return u"something is missing or was not filled in"_s;
    if (words(english.title) + words(english.text) > mostWords)
        return u"over 25 words"_s;
    if (!isChinese(chinese.title) || !isChinese(chinese.text))
        return u"not Chinese, or with half-width punctuation"_s;
    if (isChinese(english.title) || isChinese(english.text))
        return u"not English"_s;
    return {};
}

/// The service and the network may say anything.
Fault talkative(FaultCause cause)
{
    Fault fault = Fault::because(cause, u"line one\r\nline two\u2028line three\u0085 \t"_s + QString(5000, u'd'));
    fault.messages = {u"签名错误\n请检查"_s, QString(300, u'会'),  QString(20'000, u'x'),
                      u"\u202Eabc\u2029"_s,  u"😀"_s.repeated(250), QString(u'\n')};
    return fault;
}

Fault answered(int status, std::optional<int> retryAfter = std::nullopt)
{
    Fault fault = talkative(FaultCause::HttpStatus);
    fault.httpStatus = status;
    fault.retryAfterSeconds = retryAfter;
    return fault;
}

Fault refused(std::optional<qint64> code)
{
    Fault fault = talkative(FaultCause::RefusedByService);
    fault.httpStatus = 200;
    fault.serviceCode = code;
    return fault;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void counts();
    void detailsAreShortLines_data() { faults_data(); }
    void detailsAreShortLines();
    void standings_data();
    void standings();
    void A06_unreadableDates_data();
    void A06_unreadableDates();
    void refusalsNameTheirField();
    void c01_aWrongTimeNamesTheClock();
    void language();
    void B08_oneOfAThingInEveryLocale_data();
    void B08_oneOfAThingInEveryLocale();
};

void SentencesTest::faults_data()
{
    QTest::addColumn<Fault>("fault");
    for (int cause = 0; cause <= static_cast<int>(FaultCause::Cancelled); ++cause) {
        Fault fault = talkative(static_cast<FaultCause>(cause));
        fault.httpStatus = fault.cause == FaultCause::Redirected ? 302 : 0;
        QTest::addRow("cause %d", cause) << fault;
    }
    for (const int status :
         {0, 100, 204, 400, 401, 403, 404, 405, 407, 408, 410, 418, 429, 451, 499, 500, 502, 503, 504, 511, 599, 600, 999})
        QTest::addRow("HTTP %d", status) << answered(status);
    for (const int seconds : {1, 2, 300}) {
        QTest::addRow("HTTP 429, again in %d", seconds) << answered(429, seconds);
        QTest::addRow("HTTP 503, again in %d", seconds) << answered(503, seconds);
    }
    QTest::newRow("no service code") << refused(std::nullopt);
    for (const qint64 code :
         {qint64(-1), qint64(0), qint64(1), qint64(1030), qint64(1031), qint64(1032), qint64(1033), qint64(1034), qint64(9001),
          qint64(9002), qint64(9003), qint64(9004), qint64(9005), std::numeric_limits<qint64>::max()})
        QTest::addRow("service code %lld", code) << refused(code);
}

void SentencesTest::faults()
{
    QFETCH(Fault, fault);
    for (const std::chrono::seconds deadline : {std::chrono::seconds(1), std::chrono::seconds(10), std::chrono::seconds(120)}) {
        const auto said = [&] { return sentences::faultSentence(fault, deadline); };
        const Sentence english = in(u"en"_s, said);
        const Sentence chinese = in(u"zh_CN"_s, said);
        const QString wrong = complaint(english, chinese);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(wrong + u": "_s + english.title + u" | "_s + english.text + u" | "_s + chinese.title + u" | "_s
                            + chinese.text));
    }

    const auto code = [&] { return fault.code(); };
    QVERIFY(!code().isEmpty());
    QCOMPARE(in(u"en"_s, code), code());
    QCOMPARE(in(u"zh_CN"_s, code), code());
}

/// The numbers in the sentences, and one of a thing.
void SentencesTest::counts()
{
    const auto late = [](int seconds) {
        return [seconds] {
            return sentences::faultSentence(Fault::because(FaultCause::DeadlinePassed), std::chrono::seconds(seconds)).text;
        };
    };
    const auto busy = [](int seconds) {
        return [seconds] { return sentences::faultSentence(answered(429, seconds), std::chrono::seconds(10)).text; };
    };
    QCOMPARE(in(u"en"_s, late(1)), u"It did not answer within 1 second (timeout). Check the network, then try again."_s);
    QCOMPARE(in(u"en"_s, late(10)), u"It did not answer within 10 seconds (timeout). Check the network, then try again."_s);
    QVERIFY(in(u"zh_CN"_s, late(10)).startsWith(u"10 秒"_s));
    QCOMPARE(in(u"en"_s, busy(1)), u"Try again in 1 second."_s);
    QCOMPARE(in(u"en"_s, busy(300)), u"Try again in 300 seconds."_s);
    QVERIFY(in(u"zh_CN"_s, busy(300)).contains(u"300 秒"_s));
}

void SentencesTest::detailsAreShortLines()
{
    QFETCH(Fault, fault);
    const auto details = [&] { return sentences::faultDetails(fault); };
    const QStringList lines = details();
    QVERIFY(lines.size() > fault.messages.size()); // the code, the messages but for the blank one, the details
    QVERIFY(lines.constFirst().startsWith(fault.code()));
    static const QRegularExpression newLine(u"[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    for (const QString &line : lines) {
        QVERIFY2(characters(line) <= longestLine, qPrintable(line));
        QVERIFY2(!line.contains(newLine), qPrintable(line));
        QVERIFY(!line.isEmpty()); // a blank message has no line
    }
    QCOMPARE(in(u"zh_CN"_s, details), lines); // support reads it, in whichever shop
}

void SentencesTest::standings_data()
{
    using desk::Standing;
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("enable"); // below -1: a value that nobody can read
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QDate today(2026, 7, 1);
    const auto row = [](const char *name, const QString &locale, int enable, QDate lastDay, const QString &title,
                        const QString &text) {
        QTest::addRow("%s, %s", qPrintable(locale), name)
            << (locale.startsWith(u"zh"_s) ? locale : u"en"_s) << locale << enable << lastDay << title << text;
    };
    const QString us = u"en_US"_s;
    row("deleted", us, -1, {}, u"Deleted"_s, u"The shop has removed this membership"_s);
    row("disabled", us, 0, today, u"Disabled"_s, u"The shop has switched this membership off"_s);
    row("expired", us, 1, today.addDays(-1), u"Expired"_s, u"Was a member until June 30, 2026"_s);
    row("expires today", us, 1, today, u"Active, expires today"_s, u"Member until July 1, 2026, the last day"_s);
    row("expires tomorrow", us, 1, today.addDays(1), u"Active, expires soon"_s, u"Member until July 2, 2026, 1 day left"_s);
    row("expires in 30 days", us, 1, today.addDays(30), u"Active, expires soon"_s, u"Member until July 31, 2026, 30 days left"_s);
    row("active until", us, 1, today.addDays(31), u"Active"_s, u"Member until August 1, 2026"_s);
    row("active for ever", us, 1, {}, u"Active"_s, u"Member without an expiry date"_s);
    row("other value", us, 7, {}, u"Standing unknown"_s,
        u"The service gave a state that this program does not know: other (7)"_s);
    row("unreadable", us, -2, {}, u"Standing unknown"_s, u"The service did not say whether this membership is active"_s);
    const QString sg = u"en_SG"_s;
    row("expired", sg, 1, today.addDays(-1), u"Expired"_s, u"Was a member until 30 June 2026"_s);
    row("expires today", sg, 1, today, u"Active, expires today"_s, u"Member until 1 July 2026, the last day"_s);
    row("expires tomorrow", sg, 1, today.addDays(1), u"Active, expires soon"_s, u"Member until 2 July 2026, 1 day left"_s);
    row("active until", sg, 1, today.addDays(31), u"Active"_s, u"Member until 1 August 2026"_s);
    const QString cn = u"zh_CN"_s;
    row("deleted", cn, -1, {}, u"已删除"_s, u"门店已删除此会员"_s);
    row("disabled", cn, 0, today, u"已禁用"_s, u"门店已禁用此会员"_s);
    row("expired", cn, 1, today.addDays(-1), u"已过期"_s, u"有效期已于 2026年6月30日 到期"_s);
    row("expires today", cn, 1, today, u"有效，今天到期"_s, u"有效期至 2026年7月1日，今天是最后一天"_s);
    row("expires tomorrow", cn, 1, today.addDays(1), u"有效，即将到期"_s, u"有效期至 2026年7月2日，还剩 1 天"_s);
    row("active until", cn, 1, today.addDays(31), u"有效"_s, u"有效期至 2026年8月1日"_s);
    row("active for ever", cn, 1, {}, u"有效"_s, u"长期有效"_s);
    row("other value", cn, 7, {}, u"状态不明"_s, u"服务返回了本程序不认识的状态：其他（7）"_s);
    row("unreadable", cn, -2, {}, u"状态不明"_s, u"服务没有说明此会员是否有效"_s);
}

void SentencesTest::standings()
{
    QFETCH(QString, language);
    QFETCH(QString, locale);
    QFETCH(int, enable);
    QFETCH(QDate, lastDay);
    kybio::Member member;
    member.enable = enable < -1 ? kybio::Field<qint64>::unreadable() : kybio::Field<qint64>(enable);
    if (lastDay.isValid())
        member.expiryDate = kybio::CalendarDate{lastDay, std::nullopt};
    const Sentence sentence = in(language, [&] {
        return sentences::standingSentence(member, desk::standingOf(member, QDate(2026, 7, 1)), QLocale(locale));
    });
    QTEST(sentence.title, "title");
    QTEST(sentence.text, "text");
}

/// Nobody knows whether such a member is still one: the text is there for a person to read.
void SentencesTest::A06_unreadableDates_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const QString &sent, const QString &shown) {
        QTest::newRow(name) << sent << u"The expiry date could not be read: "_s + shown << u"有效期无法识别："_s + shown;
    };
    row("another order", u"31/12/2025"_s, u"31/12/2025"_s);
    row("with a zone", u"2025-12-31T16:00:00Z"_s, u"2025-12-31T16:00:00Z"_s);
    row("an instant", u"1767110400000"_s, u"1767110400000"_s);
    row("a mark for a value", u"%1 %n %L1"_s, u"%1 %n %L1"_s);
    row("several lines and direction marks", u"31\n12\u202e 2025"_s, u"31 12 2025"_s);
    row("long", QString(10'000, u'9'), QString(39, u'9') + u'…');
    QTest::newRow("no text") << QString() << u"The expiry date could not be read"_s << u"有效期无法识别"_s;
    QTest::newRow("nothing to see") << u" \u200b "_s << u"The expiry date could not be read"_s << u"有效期无法识别"_s;
}

void SentencesTest::A06_unreadableDates()
{
    QFETCH(QString, sent);
    kybio::Member member;
    member.enable = 1;
    member.expiryDate = kybio::Field<kybio::CalendarDate>::unreadable(sent);
    const auto said = [&] {
        return sentences::standingSentence(member, desk::standingOf(member, QDate(2026, 7, 1)), QLocale::c());
    };
    QCOMPARE(in(u"en"_s, said).title, u"Standing unknown"_s);
    QTEST(in(u"en"_s, said).text, "english");
    QCOMPARE(in(u"zh_CN"_s, said).title, u"状态不明"_s);
    QTEST(in(u"zh_CN"_s, said).text, "chinese");

    // A state that cannot be read is shown too.
    member.enable = kybio::Field<qint64>::unreadable(sent);
    const QString state = in(u"en"_s, said).text;
    QVERIFY2(!state.contains(u"expiry date"), qPrintable(state));
    if (sent == u"31/12/2025"_s)
        QCOMPARE(state, u"The service gave a state that this program does not know: other (31/12/2025)"_s);
}

void SentencesTest::refusalsNameTheirField()
{
    const auto check = [](auto refusal, const QString &english, const QString &chinese) {
        const QString inEnglish = in(u"en"_s, refusal);
        const QString inChinese = in(u"zh_CN"_s, refusal);
        QVERIFY2(!hasGap(inEnglish) && inEnglish.contains(english) && !isChinese(inEnglish) && words(inEnglish) <= mostWords,
                 qPrintable(inEnglish));
        QVERIFY2(!hasGap(inChinese) && inChinese.contains(chinese) && isChinese(inChinese), qPrintable(inChinese));
    };
    for (const auto fault : {NumberFault::Empty, NumberFault::TooLong, NumberFault::ControlCharacter, NumberFault::BrokenText})
        check([fault] { return sentences::numberRefusal(fault); }, u"number"_s, u"会员号"_s);
    for (const auto fault : {AddressFault::Empty, AddressFault::TooLong, AddressFault::Blank, AddressFault::Scheme,
                             AddressFault::UserInfo, AddressFault::QueryOrFragment, AddressFault::Host, AddressFault::Path,
                             AddressFault::ForeignLetters, AddressFault::Port, AddressFault::PlainHttp})
        check([fault] { return sentences::addressRefusal(fault); }, u"server address"_s, u"服务器地址"_s);
    for (const auto fault : {CredentialsFault::AppIdEmpty, CredentialsFault::AppIdTooLong, CredentialsFault::AppIdCharacter})
        check([fault] { return sentences::credentialsRefusal(fault); }, u"app ID"_s, u"App ID"_s);
    for (const auto fault : {CredentialsFault::AppKeyEmpty, CredentialsFault::AppKeyTooLong, CredentialsFault::AppKeyCharacter})
        check([fault] { return sentences::credentialsRefusal(fault); }, u"app key"_s, u"App Key"_s);
}

void SentencesTest::c01_aWrongTimeNamesTheClock()
{
    Fault outside = Fault::because(FaultCause::RefusedByService);
    outside.serviceCode = 9001;
    for (const Fault &fault :
         {outside, Fault::because(FaultCause::CertificateExpired), Fault::because(FaultCause::CertificateNotYetValid)})
        QVERIFY(sentences::faultSentence(fault, std::chrono::seconds(10)).text.contains(u"clock"));
    for (const Fault &fault : {outside, Fault::because(FaultCause::CertificateExpired)}) {
        const sentences::Sentence said = sentences::faultSentence(fault, std::chrono::seconds(10));
        fakes::noteRow(fault.code(), said.title + u". "_s + said.text);
    }
}

/// What the programs do at their start.
void SentencesTest::language()
{
    const QLocale before;
    const auto titleIn = [](const QString &language) {
        sentences::installLanguage(*QCoreApplication::instance(), language);
        const QString title = sentences::faultSentence(Fault::because(FaultCause::NetworkDown), std::chrono::seconds(10)).title;
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        return title;
    };
    QCOMPARE(titleIn(u"zh_CN"_s), u"没有网络"_s);
    QCOMPARE(QLocale().name(), u"zh_CN"_s); // dates and amounts follow
    QCOMPARE(titleIn(u"en"_s), u"No network"_s);
    QCOMPARE(titleIn(u"ta_SG"_s), u"No network"_s);
    QCOMPARE(titleIn(QString()), u"No network"_s);
    QLocale::setDefault(before);
}

/// A language that we do not have speaks English, and English has plurals.
void SentencesTest::B08_oneOfAThingInEveryLocale_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    for (const char *language : {"", "C", "en", "en_GB", "de_DE", "ms_MY", "ar", "ru_RU"})
        QTest::newRow(language) << QString::fromLatin1(language) << u"Try again in 1 second."_s << u"Try again in 30 seconds."_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"请在 1 秒后重试。"_s << u"请在 30 秒后重试。"_s;
}

void SentencesTest::B08_oneOfAThingInEveryLocale()
{
    QFETCH(QString, language);
    const QLocale before;
    sentences::installLanguage(*QCoreApplication::instance(), language);
    const auto busy = [](int seconds) { return sentences::faultSentence(answered(429, seconds), std::chrono::seconds(10)).text; };
    const QString one = busy(1);
    const QString many = busy(30);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QLocale::setDefault(before);
    QTEST(one, "one");
    QTEST(many, "many");
}

TEST_UNDER(QCoreApplication, SentencesTest)
#include "tst_sentences.moc"
