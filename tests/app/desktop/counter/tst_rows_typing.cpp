// SPDX-License-Identifier: MIT
// What a person, a scanner or a clipboard may put into the number field.
#include "app/desktop/answeringdesk.h"
#include "app/desktop/keyboard.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <fakes/hostiletexts.h>
#include <fakes/patience.h>
#include <fakes/stillness.h>
#include <fakes/waiting.h>
#include <fakes/worktime.h>

#include <desktop/widgets/fitlabel.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto member = u"8008010001"_s;

template<typename Work>
qint64 workOf(Work work)
{
    const fakes::WorkTime time;
    work();
    return time.milliseconds();
}

void drop(DeskFixture &desk, const QMimeData &data)
{
    desk.edit().clear();
    const QPoint middle = desk.edit().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.edit(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.edit(), &event);
}

} // namespace

class TestRowsTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void U01_nothingIsAskedOfNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("invisible") << u"\u200b\ufeff"_s;
    }
    void U01_nothingIsAskedOfNothing()
    {
        QFETCH(QString, typed);
        DeskFixture desk;
        desk.edit().setText(typed);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        QVERIFY(desk.child("noteLabel").isVisible());
        QVERIFY(desk.text("noteLabel").size() > 10);
        QCOMPARE(desk.asked(), QStringList());
        desk.noteWhatIsSeen();
    }

    void U02_hostileTextsAreSentAsTheyAre()
    {
        DeskFixture desk;
        const QStringList texts = fakes::hostileTexts();
        QVERIFY(texts.size() > 200);
        for (const QString &text : texts) {
            desk.pass(3s);
            keyboard::paste(desk.edit(), text);
            desk.press(Qt::Key_Return);
            QVERIFY(desk.settle());
            QVERIFY2(!desk.shows<desk::Ready>(), qPrintable(text));
            const QByteArray body = desk.server->calls().back().body;
            QVERIFY2(QJsonDocument::fromJson(body).object().value("customerNum"_L1).toString() == text, body.constData());
            QCOMPARE(desk.edit().text(), text);
        }
        QCOMPARE(desk.asked(), texts); // each once, in order
        QVERIFY(desk.text("reasonLabel").contains(texts.last()));
        fakes::noteRow({}, u"sent as they are, once; an answer each"_s);
    }

    void U02_whatIsNoNumberIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("65 characters") << QString(65, u'7');
        QTest::newRow("two lines") << u"8008\n8009"_s;
        QTest::newRow("tab inside") << u"8008\tJane"_s;
        QTest::newRow("NUL inside") << u"80"_s + QChar(u'\0') + u"08"_s;
        QTest::newRow("escape sequence") << u"\x1b[31m8008"_s;
        QTest::newRow("half a character") << u"8"_s + QChar(0xd83d);
        QTest::newRow("link") << u"https://example.com/8008"_s;
        QTest::newRow("script link") << u"javascript:alert(1)"_s;
        QTest::newRow("two numbers on one card") << u"%8008?;8009?"_s;
    }
    void U02_whatIsNoNumberIsRefusedWithAReason()
    {
        QFETCH(QString, typed);
        DeskFixture desk;
        keyboard::paste(desk.edit(), typed);
        const QString before = desk.edit().text();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.text("verdictLabel") != u"Ready"_s);
        QVERIFY(desk.text("reasonLabel").size() > 10);
        QCOMPARE(desk.edit().text(), before); // nothing typed is lost
        QCOMPARE(desk.asked(), QStringList());
        desk.noteWhatIsSeen();
    }

    void U03_aMegabyteIsCutWithANote()
    {
        DeskFixture desk;
        const qint64 work = workOf([&desk] { keyboard::paste(desk.edit(), QString(1 << 20, u'7')); });
        QVERIFY2(work < fakes::patience(500), qPrintable(QString::number(work)));
        QVERIFY(desk.edit().text().size() <= 512);
        QVERIFY(desk.child("noteLabel").isVisible());
        QVERIFY2(desk.text("noteLabel").contains(u"too long"_s), qPrintable(desk.text("noteLabel")));
        QVERIFY(workOf([&desk] { desk.press(Qt::Key_Return); }) < fakes::patience(500));
        QVERIFY(desk.text("reasonLabel").contains(u"too long"_s));
        desk.noteWhatIsSeen();
        QCOMPARE(desk.asked(), QStringList());
        desk.look(member); // the next one replaces it
        QCOMPARE(desk.asked(), QStringList{member});
    }

    void U03_blanksAndLineEndsAroundANumberAreCleaned()
    {
        DeskFixture desk;
        keyboard::paste(desk.edit(), u" \t\r\n8008010001\r\n\t"_s);
        QCOMPARE(desk.edit().text(), member);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{member});
        fakes::noteRow({}, u"blanks and line ends around a number are left out; the member"_s);
    }

    void U04_otherDigitsAreReadAndSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("full-width") << u"８００８０１０００１"_s;
        QTest::newRow("Arabic") << u"٨٠٠٨٠١٠٠٠١"_s;
        QTest::newRow("Persian") << u"۸۰۰۸۰۱۰۰۰۱"_s;
    }
    void U04_otherDigitsAreReadAndSaid()
    {
        QFETCH(QString, typed);
        DeskFixture desk;
        desk.look(typed);
        QCOMPARE(desk.asked(), QStringList{member});
        QVERIFY(desk.text("noteLabel").contains(member));
        QVERIFY(desk.child("noteLabel").isVisible());
        desk.noteWhatIsSeen();
    }

    void U04_aPhoneMayBeSaidInAnyForm_data()
    {
        QTest::addColumn<QString>("said");
        for (const char *said : {"+60 12-340 5640", "0123405640", "012-340 5640", "+60123405640", "60 12 3405640"})
            QTest::newRow(said) << QString::fromLatin1(said);
        QTest::newRow("full-width") << u"０１２－３４０　５６４０"_s;
    }
    void U04_aPhoneMayBeSaidInAnyForm()
    {
        QFETCH(QString, said);
        DeskFixture desk;
        desk.look(member);
        desk.press(Qt::Key_F8);
        desk.child<QComboBox>("kindBox").setCurrentIndex(1); // the whole phone number
        auto &edit = desk.child<QLineEdit>("saidEdit");
        edit.setText(said);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(desk.text("resultLabel"), u"✔ Matches"_s);
        QCOMPARE(desk.asked().size(), 1);
        fakes::noteRow({}, u"a phone said in another form: "_s + desk.text("resultLabel"));
    }

    void U05_placeMarkersAreNothingButText()
    {
        AnsweringDesk a;
        for (const QString &typed : {u"%1"_s, u"%2"_s, u"%n"_s, u"%L1"_s, u"{0}"_s, u"\"\\{}"_s, u"%s%d"_s}) {
            a.look(typed, R"({"status":"success"})");
            QVERIFY2(a.desk.text("reasonLabel").startsWith(typed + u" is not a member"_s),
                     qPrintable(a.desk.text("reasonLabel")));
            QCOMPARE(a.desk.child<desktop::ElidedLabel>("numberLabel").wholeText(), typed);
            if (typed == u"%1"_s)
                fakes::noteRow({}, a.desk.text("verdictLabel") + u". "_s + a.desk.text("reasonLabel"));
        }
        a.look(u"%2"_s, examples::success(R"({"customerUid":1,"number":"%1%n"})"));
        QVERIFY2(a.desk.text("reasonLabel").startsWith(u"You asked for %2. The service answered with %1%n."_s),
                 qPrintable(a.desk.text("reasonLabel")));
    }

    void U06_markupStaysText()
    {
        DeskFixture desk;
        for (const QString &typed : {u"<b>8008</b>"_s, u"<img src='file:///etc/hostname'>"_s, u"<table><tr><td>1"_s}) {
            desk.look(typed);
            QVERIFY(desk.text("reasonLabel").contains(typed));
            QCOMPARE(desk.asked().last(), typed);
            desk.noteWhatIsSeen();
        }
        const QString nested = u"<table><tr><td>"_s.repeated(20);
        const qint64 work = workOf([&] {
            keyboard::paste(desk.edit(), nested);
            desk.press(Qt::Key_Return);
        });
        QVERIFY2(work < fakes::patience(500), qPrintable(QString::number(work)));
        QCOMPARE(desk.edit().text(), nested);
        QVERIFY(desk.text("reasonLabel").contains(u"too long"_s));
        QCOMPARE(desk.asked().size(), 3);
    }

    void U07_whatCannotBeSeenIsTakenOutAndSaid()
    {
        DeskFixture desk;
        desk.look(u"8008\u202e010\u200b001\u2069"_s);
        QCOMPARE(desk.asked(), QStringList{member});
        QVERIFY(desk.text("noteLabel").contains(u"Invisible"_s) && desk.text("noteLabel").contains(member));
        desk.noteWhatIsSeen();
        desk.look(u"аdmin"_s); // a Cyrillic letter is a letter: another number, and not the look-alike's
        QCOMPARE(desk.asked().last(), u"аdmin"_s);
        QVERIFY(desk.text("reasonLabel").startsWith(u"аdmin"_s));
        desk.noteWhatIsSeen();
    }

    void U08_theInputMethodIsRefused()
    {
        DeskFixture desk;
        QVERIFY(!desk.edit().testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodQueryEvent asks(Qt::ImEnabled); // as the platform does
        QCoreApplication::sendEvent(&desk.edit(), &asks);
        QVERIFY(!asks.value(Qt::ImEnabled).toBool());
        QInputMethodEvent composing(u"huiyuan"_s, {});
        QCoreApplication::sendEvent(&desk.edit(), &composing);
        QCOMPARE(desk.edit().displayText(), QString());
        desk.press(Qt::Key_Return); // would end the composition elsewhere
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList());
        QInputMethodEvent composed;
        composed.setCommitString(u"会员"_s);
        QCoreApplication::sendEvent(&desk.edit(), &composed);
        QCOMPARE(desk.edit().text(), QString());
        keyboard::paste(desk.edit(), u"会员001"_s); // by hand is another matter
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{u"会员001"_s});
        fakes::noteRow({}, u"nothing is composed in the number field, and nothing is asked"_s);
    }

    void U09_thirteenDigitsTwice()
    {
        DeskFixture desk;
        desk.scan(u"2008010000017"_s); // bursts, without a turn of the event loop
        desk.scan(u"2008010000024"_s);
        QVERIFY(desk.settle());
        fakes::deliverPosted();
        QVERIFY(desk.shows<desk::Nobody>());
        QCOMPARE(desk.text("numberLabel"), u"2008010000024"_s);
        desk.noteWhatIsSeen();
        const QStringList asked = desk.askedInTheEnd();
        QVERIFY(asked.size() <= 2);
        QCOMPARE(asked.count(u"2008010000024"_s), 1);
    }

    void U10_fiftyClicksAreOneLookup()
    {
        DeskFixture desk;
        desk.type(member);
        auto &button = desk.child<QAbstractButton>("searchButton");
        const int interval = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(fakes::longest()); // however slowly this machine clicks
        for (int i = 0; i < 50; ++i)
            QTest::mouseClick(&button, Qt::LeftButton);
        QApplication::setDoubleClickInterval(interval);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{member});
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s); // and none of them has cancelled it
        desk.noteWhatIsSeen();
    }

    void U11_nobodyIsAnAnswer()
    {
        DeskFixture desk;
        desk.look(u"0000000009"_s);
        QVERIFY(desk.shows<desk::Nobody>());
        QCOMPARE(desk.text("verdictLabel"), u"Member not found"_s);
        QVERIFY(desk.text("reasonLabel").startsWith(u"0000000009 is not a member"_s));
        QVERIFY(!desk.child("detailsButton").isVisible()); // no code, no fault
        desk.noteWhatIsSeen();
    }

    void U13_onlyTextCanBeDropped()
    {
        DeskFixture desk;
        QMimeData html;
        html.setHtml(u"<b>8008</b><img src='file:///etc/hostname'>"_s);
        drop(desk, html);
        QCOMPARE(desk.edit().text(), QString());
        html.setText(member);
        drop(desk, html);
        QCOMPARE(desk.edit().text(), member);
        QMimeData file;
        file.setUrls({QUrl(u"file:///etc/hostname"_s)});
        drop(desk, file);
        QVERIFY(!desk.edit().text().contains(u'\n'));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList());
        QMimeData image;
        image.setImageData(QImage(4, 4, QImage::Format_RGB32));
        drop(desk, image);
        QCOMPARE(desk.edit().text(), QString());
        QMimeData lines;
        lines.setText(member + u"\r\n"_s);
        drop(desk, lines);
        QCOMPARE(desk.asked(), QStringList()); // a drop alone asks nothing
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{member});
        fakes::noteRow({}, u"text is taken, anything else is not; a drop alone asks nothing"_s);
    }
};

TEST_UNDER(QApplication, TestRowsTyping)
#include "tst_rows_typing.moc"
