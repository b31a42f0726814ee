// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/model/membernumber.h>

#include <QCoreApplication>
#include <QTest>

using kybio::MemberNumber;
using kybio::NumberFault;
using namespace Qt::StringLiterals;

class TestMemberNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void refuse_data();
    void refuse();
    void matches_data();
    void matches();
};

void TestMemberNumber::accept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("leading zeros") << u"0008010001"_s << u"0008010001"_s;
    QTest::newRow("only zeros") << u"000"_s << u"000"_s;
    QTest::newRow("one character") << u"7"_s << u"7"_s;
    QTest::newRow("outer blanks") << u"  8001\t"_s << u"8001"_s;
    QTest::newRow("scanner's line end") << u"8001\r\n"_s << u"8001"_s;
    QTest::newRow("ideographic blank") << u"\u30008001\u3000"_s << u"8001"_s;
    QTest::newRow("no-break blank") << u"\u00a08001"_s << u"8001"_s;
    QTest::newRow("inner blank stays") << u"80 01"_s << u"80 01"_s;
    QTest::newRow("word") << u"会员001"_s << u"会员001"_s;
    QTest::newRow("letter case stays") << u"aBc"_s << u"aBc"_s;
    QTest::newRow("plus sign stays") << u"+8613800000000"_s << u"+8613800000000"_s;
    QTest::newRow("no number is made of it") << u"1e3"_s << u"1e3"_s;
    QTest::newRow("quotes, backslash, braces") << u"\"\\{}%1"_s << u"\"\\{}%1"_s;
    QTest::newRow("19 digits") << u"9999999999999999999"_s << u"9999999999999999999"_s;
    QTest::newRow("64 digits") << QString(64, u'0') << QString(64, u'0');
    QTest::newRow("64 digits in blanks") << u' ' + QString(64, u'0') + u' ' << QString(64, u'0');
    QTest::newRow("64 emoji") << u"😀"_s.repeated(64) << u"😀"_s.repeated(64);
    QTest::newRow("64 Chinese") << QString(64, u'会') << QString(64, u'会');
}

void TestMemberNumber::accept()
{
    QFETCH(QString, typed);
    const auto number = MemberNumber::parse(typed);
    QVERIFY(number);
    QTEST(number->toString(), "kept");
}

void TestMemberNumber::refuse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NumberFault>("why");
    QTest::newRow("nothing") << QString() << NumberFault::Empty;
    QTest::newRow("blanks") << u" \t\r\n\u3000"_s << NumberFault::Empty;
    QTest::newRow("65 digits") << QString(65, u'0') << NumberFault::TooLong;
    QTest::newRow("65 emoji") << u"😀"_s.repeated(65) << NumberFault::TooLong;
    QTest::newRow("63 digits, 2 emoji") << QString(63, u'0') + u"😀😀"_s << NumberFault::TooLong;
    QTest::newRow("a megabyte") << QString(1 << 20, u'0') << NumberFault::TooLong;
    QTest::newRow("NUL") << u"80"_s + QChar(u'\0') + u"01"_s << NumberFault::ControlCharacter;
    QTest::newRow("tab inside") << u"80\t01"_s << NumberFault::ControlCharacter;
    QTest::newRow("line end inside") << u"8001\r\n8002"_s << NumberFault::ControlCharacter;
    QTest::newRow("escape") << u"80\x1b[1m"_s << NumberFault::ControlCharacter;
    QTest::newRow("delete") << u"80\x7f"_s << NumberFault::ControlCharacter;
    QTest::newRow("C1 control") << u"80\u009b"
                                   "1"_s
                                << NumberFault::ControlCharacter;
    QTest::newRow("high surrogate alone") << u"80"_s + QChar(0xd83d) << NumberFault::BrokenText;
    QTest::newRow("low surrogate alone") << QChar(0xde00) + u"80"_s << NumberFault::BrokenText;
    QTest::newRow("surrogates swapped") << u"8"_s + QChar(0xde00) + QChar(0xd83d) << NumberFault::BrokenText;
}

void TestMemberNumber::refuse()
{
    QFETCH(QString, typed);
    const auto number = MemberNumber::parse(typed);
    QVERIFY(!number);
    QTEST(number.error(), "why");
}

void TestMemberNumber::matches_data()
{
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << u"00ab"_s << true;
    QTest::newRow("other case") << u"00AB"_s << true;
    QTest::newRow("outer blanks") << u" 00ab\n"_s << true;
    QTest::newRow("a zero less") << u"0ab"_s << false;
    QTest::newRow("a zero more") << u"000ab"_s << false;
    QTest::newRow("longer") << u"00abc"_s << false;
    QTest::newRow("blank inside") << u"00 ab"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestMemberNumber::matches()
{
    QFETCH(QString, answered);
    QTEST(MemberNumber::parse(u"00ab"_s)->matches(answered), "isSame");
}

TEST_UNDER(QCoreApplication, TestMemberNumber)
#include "tst_membernumber.moc"
