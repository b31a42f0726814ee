// SPDX-License-Identifier: MIT
// What a service may answer, as somebody at the counter sees it.
#include "app/desktop/answeringdesk.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/widgets/fitlabel.h>
#include <desktop/widgets/namelabel.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const auto number = u"0008010001"_s;

/// Everything that the fold for support holds, opened.
QString details(const DeskFixture &desk)
{
    desk.child<QAbstractButton>("detailsButton").click();
    return desk.text("detailsLabel");
}

bool showsNoMember(const DeskFixture &desk)
{
    const QString all = DeskFixture::everyText().join(u'\n');
    return !desk.shows<desk::Found>() && !desk.child("memberView").isVisible() && !all.contains(u"陈美玲"_s)
        && !all.contains(u"671.20"_s);
}

} // namespace

class TestRowsAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsASentence_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, const QString &code) {
            QTest::newRow(name) << body << code;
        };
        const QByteArray good = examples::goodBody();
        row("J01 not JSON", "{\"status\":success}", u"ANS-01"_s);
        row("J02 JSON, not an answer", R"({"a":[1,{"b":null}]})", u"ANS-02"_s);
        row("J03 cut", good.left(good.size() / 2), u"ANS-01"_s);
        row("J04 a bit flipped", '[' + good.sliced(1), u"ANS-01"_s);
        row("J05 bytes behind", good + 'x', u"ANS-01"_s);
        row("J06 100,000 levels", QByteArray(100'000, '[') + QByteArray(100'000, ']'), u"ANS-01"_s);
        row("J07 a key that comes twice", R"({"status":"success","status":"success","data":null})", u"ANS-01"_s);
    }
    void whatCannotBeReadIsASentence()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        AnsweringDesk a;
        a.look(number, body);
        QVERIFY(a.desk.shows<desk::Failed>());
        QVERIFY2(a.desk.text("reasonLabel").endsWith(code), qPrintable(a.desk.text("reasonLabel")));
        QVERIFY(showsNoMember(a.desk));
        a.desk.noteWhatIsSeen();
    }

    void J05_aMarkAndBlanksAroundAnAnswerAreNothing()
    {
        AnsweringDesk a;
        a.look(number, "\xef\xbb\xbf \r\n" + examples::goodBody() + "\r\n");
        QCOMPARE(a.desk.text("balanceValue"), u"671.20"_s);
        a.desk.noteWhatIsSeen();
    }

    void J08_aFieldThatCannotBeReadIsMarkedAndTheOthersShow()
    {
        AnsweringDesk a;
        a.lookAtMember(number, R"("name":"Mei","balance":[],"point":null,"discount":"","phone":true,"expiryDate":7)");
        QCOMPARE(a.desk.text("nameValue"), u"Mei"_s);
        QCOMPARE(a.desk.text("balanceValue"), u"unreadable"_s);
        fakes::noteRow({}, u"the member; a balance that cannot be read: "_s + a.desk.text("balanceValue"));
        QCOMPARE(a.desk.text("pointsValue"), QString()); // not given, and not 0
        QCOMPARE(a.desk.text("discountValue"), QString());
        QCOMPARE(a.desk.masked("phoneValue"), u"unreadable"_s);
        QCOMPARE(a.desk.text("expiryValue"), u"unreadable"_s);
        a.lookAtMember(number, R"("balance":"12.30","point":5,"phone":60120000001)");
        QCOMPARE(a.desk.text("balanceValue"), u"12.30"_s);
        QCOMPARE(a.desk.text("pointsValue"), u"5"_s);
        QVERIFY(a.desk.masked("phoneValue").endsWith(u"0001"_s));
    }

    void J09_unknownFieldsAreIgnoredAndUnknownValuesNamed()
    {
        AnsweringDesk a;
        a.lookAtMember(number, R"("name":"Mei","enable":7,"onAccount":5,"new":{"deep":[1,{"a":null}]},"balance2":"9","x":1e5)");
        QCOMPARE(a.desk.text("nameValue"), u"Mei"_s);
        QCOMPARE(a.desk.text("verdictLabel"), u"Standing unknown"_s);
        QVERIFY(a.desk.text("reasonLabel").contains(u"other (7)"_s));
        QCOMPARE(a.desk.text("creditValue"), u"other (5)"_s);
        QVERIFY(!DeskFixture::everyText().contains(u"9"_s));
        fakes::noteRow({}, u"the member; "_s + a.desk.text("verdictLabel") + u". "_s + a.desk.text("reasonLabel"));
    }

    void J10_anErrorWinsOverDataAndSuccessWithoutDataIsNobody()
    {
        AnsweringDesk a;
        a.look(number, R"({"status":"success","messages":[]})");
        QVERIFY(a.desk.shows<desk::Nobody>());
        a.desk.noteWhatIsSeen();
        for (const QByteArray &start : {QByteArray(R"({"status":"error","errorCode":9003,"data":)"),
                                        QByteArray(R"({"status":"success","errorCode":"9003","data":)")}) {
            a.look(number, start + examples::memberObject() + '}');
            QVERIFY(a.desk.shows<desk::Failed>());
            QVERIFY(a.desk.text("reasonLabel").endsWith(u"SVC-9003"_s));
            QVERIFY(showsNoMember(a.desk));
        }
        a.desk.noteWhatIsSeen();
    }

    void J11_whatTheServiceSaysIsPlainAndCut_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QString>("shown"); // a part of it
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("10 kB") << QByteArray(R"([")" + QByteArray(10'000, 'x') + R"("])") << QString(199, u'x') + u'…';
        QTest::newRow("HTML") << QByteArray(R"(["<h1>No</h1><img src='file:///etc/hostname'>"])")
                              << u"<h1>No</h1><img src='file:///etc/hostname'>"_s;
        QTest::newRow("newline") << QByteArray(R"(["one\ntwo\r\nthree"])") << u"one two  three"_s;
        QTest::newRow("bidi") << QByteArray(R"(["abc\u202edef\u2066"])") << u"abcdef"_s;
        QTest::newRow("several") << QByteArray(R"(["one",null,"two"])") << u"one\ntwo"_s;
    }
    void J11_whatTheServiceSaysIsPlainAndCut()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QString, shown);
        AnsweringDesk a;
        a.look(number, R"({"status":"error","errorCode":4001,"messages":)" + messages + '}');
        QCOMPARE(a.desk.text("verdictLabel"), u"The service refused"_s);
        QVERIFY(a.desk.text("reasonLabel").endsWith(u"SVC-4001"_s));
        const QString all = details(a.desk);
        QVERIFY2(all.contains(shown), qPrintable(all));
        QCOMPARE(a.desk.child<QLabel>("detailsLabel").textFormat(), Qt::PlainText);
        for (const QString &line : all.split(u'\n'))
            QVERIFY(line.size() <= 200);
        QCOMPARE(a.desk.window->width(), 1024);
        QCOMPARE(a.desk.edit().text(), number);
        a.desk.noteWhatIsSeen();
    }

    void J12_dataOfAnotherKind_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("isNobody");
        QTest::newRow("[]") << QByteArray("[]") << true;
        QTest::newRow("{}") << QByteArray("{}") << true;
        QTest::newRow("[member]") << QByteArray('[' + examples::memberObject() + ']') << false;
        for (const char *scalar : {"7", "\"x\"", "true"})
            QTest::newRow(scalar) << QByteArray(scalar) << false;
    }
    void J12_dataOfAnotherKind()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, isNobody);
        AnsweringDesk a;
        a.look(number, examples::success(data));
        QCOMPARE(a.desk.shows<desk::Nobody>(), isNobody);
        QCOMPARE(a.desk.text("verdictLabel"), isNobody ? u"Member not found"_s : u"Not an answer of the member service"_s);
        QVERIFY(isNobody || a.desk.text("reasonLabel").endsWith(u"ANS-02"_s));
        QVERIFY(showsNoMember(a.desk));
        a.desk.noteWhatIsSeen();
    }

    void J14_textThatIsNone()
    {
        AnsweringDesk a;
        for (const char *name : {"\xff\xfe", "\xed\xa0\x80", "\xe9"}) {
            a.lookAtMember(number, "\"name\":\"Mei" + QByteArray(name) + '"');
            QCOMPARE(a.desk.text("verdictLabel"), u"Unreadable answer"_s);
            QVERIFY(a.desk.text("reasonLabel").endsWith(u"ANS-01"_s));
            QVERIFY(showsNoMember(a.desk));
            a.desk.noteWhatIsSeen();
        }
        // B01: half a pair is JSON, and no text: that field alone cannot be read.
        for (const char *name : {"\\ud83d", "\\ude00\\ud83d"}) {
            a.lookAtMember(number, "\"balance\":671.20,\"name\":\"Mei" + QByteArray(name) + '"');
            QCOMPARE(a.desk.child<desktop::NameLabel>("nameValue").wholeText(), u"unreadable"_s);
            QCOMPARE(a.desk.text("balanceValue"), u"671.20"_s);
        }
        fakes::noteRow({}, u"half of a surrogate pair in a name: the member, the name unreadable"_s);
        a.lookAtMember(number, R"("name":"Mei\u0000Ling\u0007","storeValue":1,"createStoreAppIdOrAccount":"\u0000shop")");
        QCOMPARE(a.desk.child<desktop::NameLabel>("nameValue").wholeText(), u"Mei␀Ling␇"_s); // nothing is cut off
        QCOMPARE(a.desk.text("storeValue"), u"␀shop"_s);
        fakes::noteRow({}, u"the member; a NUL in a name is drawn as a sign, and nothing after it is cut off"_s);
    }

    void J15_eightMegabytesAreTooMany()
    {
        AnsweringDesk a;
        a.look(number, examples::success(R"({"customerUid":1,"name":")" + QByteArray(8 << 20, 'x') + R"("})"));
        QCOMPARE(a.desk.text("verdictLabel"), u"The answer was too large"_s);
        QVERIFY(a.desk.text("reasonLabel").endsWith(u"ANS-06"_s));
        a.desk.noteWhatIsSeen();
        a.look(number, examples::goodBody()); // without a restart
        QCOMPARE(a.desk.text("balanceValue"), u"671.20"_s);
    }
};

TEST_UNDER(QApplication, TestRowsAnswers)
#include "tst_rows_answers.moc"
