// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/scan/scannerrules.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

using Findings = QList<ScanFinding>;
using F = ScanFinding;

Q_DECLARE_METATYPE(desk::ScanRules)

namespace {

QString described(const ScannerAdvice &advice)
{
    QString text;
    for (const ScanFinding finding : advice.findings)
        text += QString::number(static_cast<int>(finding)) + u' ';
    if (advice.rules)
        text += u"[%1|%2|%3|%4]"_s.arg(advice.rules->prefix, advice.rules->suffix)
                    .arg(advice.rules->minLength)
                    .arg(advice.rules->maxLength);
    return text;
}

QString numberOf(const QString &came, const ScanRules &rules)
{
    const ScanReading reading = readScan(came, rules, Insistence::Yes);
    return reading ? reading->number.toString() : u"refused"_s;
}

} // namespace

class ScannerRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesThatMakeItWork_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("nothing to do") << u"0008010001"_s << u"0008010001"_s << QString() << QString();
        QTest::newRow("prefix") << u"VIP0008010001"_s << u"0008010001"_s << u"VIP"_s << QString();
        QTest::newRow("suffix") << u"0008010001#X"_s << u"0008010001"_s << QString() << u"#X"_s;
        QTest::newRow("both") << u"<0008010001>"_s << u"0008010001"_s << u"<"_s << u">"_s;
        QTest::newRow("digits before it") << u"880008010001"_s << u"0008010001"_s << u"88"_s << QString();
        QTest::newRow("the prefix begins the number too") << u"888801"_s << u"8801"_s << u"88"_s << QString();
        QTest::newRow("twice in it: the last") << u"12-12"_s << u"12"_s << u"12-"_s << QString();
        QTest::newRow("a link") << u"https://shop.example/c?n=0008010001"_s << u"0008010001"_s << u"https://shop.example/c?n="_s
                                << QString();
        QTest::newRow("AIM identifier, which needs no rule") << u"]C10008010001"_s << u"0008010001"_s << QString() << QString();
        QTest::newRow("AIM identifier and prefix") << u"]C1VIP0008010001"_s << u"0008010001"_s << u"VIP"_s << QString();
        QTest::newRow("preamble before the identifier") << u"#]C10008010001"_s << u"0008010001"_s << u"#]C1"_s << QString();
        QTest::newRow("stripe") << u";0008010001?"_s << u"0008010001"_s << QString() << QString();
        QTest::newRow("more on the stripe") << u";0008010001=9912?"_s << u"0008010001"_s << QString() << u"=9912"_s;
        QTest::newRow("blanks round it") << u"  0008010001 "_s << u" 0008010001"_s << QString() << QString();
        QTest::newRow("letters") << u"*Abc7*"_s << u"Abc7"_s << u"*"_s << u"*"_s;
        QTest::newRow("Chinese") << u"会员0012"_s << u"0012"_s << u"会员"_s << QString();
    }
    void rulesThatMakeItWork()
    {
        QFETCH(QString, came);
        QFETCH(QString, printed);
        const ScannerAdvice advice = adviseScanner(came, printed);
        QVERIFY2(advice.findings.isEmpty(), qPrintable(described(advice)));
        QVERIFY(advice.rules);
        QTEST(advice.rules->prefix, "prefix");
        QTEST(advice.rules->suffix, "suffix");
        QCOMPARE(advice.rules->minLength, printed.trimmed().size());
        QCOMPARE(advice.rules->maxLength, printed.trimmed().size());
        QCOMPARE(numberOf(came, *advice.rules), printed.trimmed());
    }

    void whatNoRuleCanMend_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<Findings>("findings");
        QTest::newRow("lost zeros") << u"8010001"_s << u"0008010001"_s << Findings{F::LostZeros};
        QTest::newRow("lost zero of many") << u"008010001"_s << u"0008010001"_s << Findings{F::LostZeros};
        QTest::newRow("lost zeros behind the identifier") << u"]C18010001"_s << u"0008010001"_s << Findings{F::LostZeros};
        QTest::newRow("Caps Lock") << u"abC77"_s << u"ABc77"_s << Findings{F::LetterCase};
        QTest::newRow("small letters") << u"vipabc77"_s << u"ABC77"_s << Findings{F::LetterCase};
        QTest::newRow("Code 39 without Full ASCII") << u"+A12"_s << u"a12"_s << Findings{F::FullAscii};
        QTest::newRow("Code 39 without Full ASCII, more of it")
            << u"+V+I+P-77/O5%V"_s << u"vip-77/5@"_s << Findings{F::FullAscii};
        QTest::newRow("Code 39 with Full ASCII, and not meant so") << u"Xa17"_s << u"X+A17"_s << Findings{F::FullAscii};
        QTest::newRow("hexadecimal for decimal") << u"00BC614E"_s << u"0012345678"_s << Findings{F::OtherNotation};
        QTest::newRow("small hexadecimal") << u"00bc614e"_s << u"0012345678"_s << Findings{F::OtherNotation};
        QTest::newRow("decimal for hexadecimal") << u"0012345678"_s << u"00BC614E"_s << Findings{F::OtherNotation};
        QTest::newRow("bytes the other way round") << u"4E61BC00"_s << u"0012345678"_s << Findings{F::OtherNotation};
        QTest::newRow("both hexadecimal, reversed") << u"4E61BC00"_s << u"00BC614E"_s << Findings{F::OtherNotation};
        QTest::newRow("seven bytes") << u"1311768467284833366"_s << u"1234567890123456"_s << Findings{F::OtherNotation};
        QTest::newRow("three digits and five") << u"0012345678"_s << u"188,24910"_s << Findings{F::OtherNotation};
        QTest::newRow("three digits and five, for hexadecimal") << u"BC614E"_s << u"18824910"_s << Findings{F::OtherNotation};
        QTest::newRow("hexadecimal by chance") << u"10"_s << u"16"_s << Findings{F::Different};
        QTest::newRow("another card's hexadecimal") << u"00BC614F"_s << u"0012345678"_s << Findings{F::Different};
        QTest::newRow("sent twice") << u"00080100010008010001"_s << u"0008010001"_s << Findings{F::SentTwice};
        QTest::newRow("sent twice, with a blank") << u"0008010001 0008010001"_s << u"0008010001"_s << Findings{F::SentTwice};
        QTest::newRow("sent three times") << u"0801-0801-0801"_s << u"0801"_s << Findings{F::SentTwice};
        QTest::newRow("all doubled") << u"00008811"_s << u"0081"_s << Findings{F::Doubled};
        QTest::newRow("one doubled") << u"00800101"_s << u"0080101"_s << Findings{F::Doubled};
        QTest::newRow("French computer") << u"àà&éè"_s << u"00127"_s << Findings{F::OtherLayout};
        QTest::newRow("French computer, letters") << u"Q,w&"_s << u"Amz1"_s << Findings{F::OtherLayout};
        QTest::newRow("French scanner") << u"))!@"_s << u"0012"_s << Findings{F::OtherLayout};
        QTest::newRow("German computer") << u"Zßz01"_s << u"Y-y01"_s << Findings{F::OtherLayout};
        QTest::newRow("German scanner") << u"Z/z01"_s << u"Y-y01"_s << Findings{F::OtherLayout};
        QTest::newRow("Shift") << u"==!\"§"_s << u"00123"_s << Findings{F::OtherLayout};
        QTest::newRow("Shift, with a prefix") << u"#==!\""_s << u"0012"_s << Findings{F::OtherLayout};
        QTest::newRow("check digit of an EAN-13") << u"4006381333931"_s << u"400638133393"_s << Findings{F::CheckDigit};
        QTest::newRow("check digit of an EAN-8") << u"96385074"_s << u"9638507"_s << Findings{F::CheckDigit};
        QTest::newRow("no check digit, only a digit") << u"96385073"_s << u"9638507"_s << Findings{};
        QTest::newRow("characters lost") << u"0008100"_s << u"0008010001"_s << Findings{F::LostCharacters};
        QTest::newRow("full-width sign") << u"12－34"_s << u"12-34"_s << Findings{F::FullWidth};
        QTest::newRow("another card") << u"12345"_s << u"99887"_s << Findings{F::Different};
        QTest::newRow("nothing in common") << u"x"_s << u"99887"_s << Findings{F::Different};
        QTest::newRow("printed nonsense") << u"12345"_s << u"12\n34"_s << Findings{F::PrintedUnreadable};
        QTest::newRow("prefix longer than can be kept") << QString(65, u'x') + u"12345"_s << u"12345"_s << Findings{F::Different};
        QTest::newRow("a book") << QString(600, u'1') << u"11"_s << Findings{F::Different};
    }
    void whatNoRuleCanMend()
    {
        QFETCH(QString, came);
        QFETCH(QString, printed);
        QFETCH(Findings, findings);
        const ScannerAdvice advice = adviseScanner(came, printed);
        QCOMPARE(described(advice), described({findings, findings.isEmpty() ? advice.rules : std::nullopt}));
    }

    void itIsSaidAlthoughItWorks_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<Findings>("findings");
        QTest::newRow("full-width digits") << u"１２３４"_s << u"1234"_s << Findings{F::FullWidth};
        QTest::newRow("full-width prefix") << u"ＶＩＰ1234"_s << u"1234"_s << Findings{F::FullWidth};
        QTest::newRow("ideographic space") << u"　1234"_s << u"1234"_s << Findings{F::FullWidth};
        QTest::newRow("looks like an identity number") << u"#S1234567D"_s << u"S1234567D"_s << Findings{F::NeedsInsisting};
    }
    void itIsSaidAlthoughItWorks()
    {
        QFETCH(QString, came);
        QFETCH(QString, printed);
        const ScannerAdvice advice = adviseScanner(came, printed);
        QTEST(advice.findings, "findings");
        QVERIFY(advice.rules);
        QCOMPARE(numberOf(came, *advice.rules), printed);
    }

    void withoutKnowingWhatIsPrinted_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<Findings>("findings");
        QTest::addColumn<int>("length"); // 0: no rule
        QTest::newRow("zeros") << u"0008010001"_s << Findings{} << 10;
        QTest::newRow("no zero") << u"8008010001"_s << Findings{F::NoLeadingZero} << 10;
        QTest::newRow("identifier") << u"]C10801"_s << Findings{} << 4;
        QTest::newRow("small letters") << u"abc1"_s << Findings{F::SmallLetters} << 4;
        QTest::newRow("mixed letters") << u"Abc1"_s << Findings{} << 4;
        QTest::newRow("Chinese has no case") << u"会员12"_s << Findings{} << 4;
        QTest::newRow("full width") << u"０８０１"_s << Findings{F::FullWidth} << 4;
        QTest::newRow("doubled") << u"00880011"_s << Findings{F::Doubled} << 0;
        QTest::newRow("sent twice") << u"080100080100"_s << Findings{F::SentTwice} << 0;
        QTest::newRow("halves by chance") << u"01230123"_s << Findings{} << 8;
        QTest::newRow("a short pair") << u"0011"_s << Findings{} << 4;
        QTest::newRow("unread card") << u"%E?"_s << Findings{F::Unreadable} << 0;
        QTest::newRow("nothing") << u" "_s << Findings{F::Unreadable} << 0;
        QTest::newRow("characters, not units") << u"0𠮷"_s << Findings{} << 2;
    }
    void withoutKnowingWhatIsPrinted()
    {
        QFETCH(QString, came);
        QFETCH(int, length);
        const ScannerAdvice advice = adviseScanner(came, u"  "_s);
        QTEST(advice.findings, "findings");
        QCOMPARE(advice.rules, length == 0 ? std::nullopt : std::optional(ScanRules{{}, {}, length, length}));
    }

    void whateverStandsRoundANumberIsTakenOff()
    {
        const QStringList before{QString(), u"VIP"_s, u"#"_s, u"88"_s, u"]Q1"_s, u"会员"_s, u"0"_s, u"https://shop.example/?c="_s,
                                 u"%"_s};
        const QStringList behind{QString(), u"X"_s, u"#"_s, u"=99"_s, u"?"_s, u" end"_s, u"/"_s};
        int proposed = 0;
        for (const QString &number : {u"0008010001"_s, u"1"_s, u"00"_s, u"Abc-77"_s, u"8801"_s, u"张三"_s})
            for (const QString &first : before)
                for (const QString &last : behind)
                    for (const QString &frame : {u"%1"_s, u"]C1%1"_s, u";%1?"_s, u" %1 "_s}) {
                        const QString came = frame.arg(first + number + last);
                        const ScannerAdvice advice = adviseScanner(came, number);
                        QVERIFY2(advice.rules, qPrintable(came + u" for "_s + number + u": "_s + described(advice)));
                        QCOMPARE(numberOf(came, *advice.rules), number);
                        ++proposed;
                    }
        QCOMPARE(proposed, 6 * 9 * 7 * 4);
    }

    void aProposalIsNeverWrong()
    {
        QRandomGenerator random(20261124);
        const QString alphabet = u"0011288AaZz];C%?=+-#　１Ａß "_s;
        const auto text = [&](int most) {
            QString made;
            for (int left = random.bounded(most + 1); left > 0; --left)
                made += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            return made;
        };
        int proposed = 0;
        for (int i = 0; i < 50'000; ++i) {
            const QString printed = text(5);
            const QString came = random.bounded(2) == 0 ? text(6) + printed + text(4) : text(12);
            const ScannerAdvice advice = adviseScanner(came, printed);
            if (!advice.rules || printed.trimmed().isEmpty())
                continue;
            const ScanReading wanted = readScan(printed, {}, Insistence::Yes);
            QVERIFY(wanted);
            QCOMPARE(numberOf(came, *advice.rules), wanted->number.toString());
            ++proposed;
        }
        QVERIFY2(proposed > 10'000, qPrintable(QString::number(proposed)));
    }
};

TEST_UNDER(QCoreApplication, ScannerRulesTest)
#include "tst_scannerrules.moc"
