// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/log/redaction.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing secret", u"ended outcome=found ms=123 status=200"_s, u"ended outcome=found ms=123 status=200"_s);
        row("the key", u"signed with CANARY-KEY-1 today"_s, u"signed with *** today"_s);
        row("the key in other letters", u"canary-key-1"_s, u"***"_s);
        row("the key inside a word", u"xCANARY-KEY-1x"_s, u"x***x"_s);
        row("a longer key that holds it", u"CANARY-KEY-1-LONG"_s, u"***"_s);
        row("a key with blanks at its ends", u"[blank key]"_s, u"[***]"_s);
        row("a key as in an address", u"k=a%2Fb%26c."_s, u"k=***."_s);
        row("a signature", u"Data-signature: 818CFCB0712E29914F64FFF281D32809"_s, u"Data-signature: ***"_s);
        row("a digest in small letters", u"818cfcb0712e29914f64fff281d32809"_s, u"***"_s);
        row("31 digits of one", u"abcdefabcdefabcdefabcdefabcdefa"_s, u"abcdefabcdefabcdefabcdefabcdefa"_s);
        row("a phone", u"call 60120000001 now"_s, u"call *** now"_s);
        row("a phone in groups", u"(012) 345-6789"_s, u"(***"_s);
        row("seven digits", u"1234567"_s, u"***"_s);
        row("six digits", u"123456"_s, u"123456"_s);
        row("a birthday", u"2015-09-15 00:00"_s, u"***:00"_s);
        row("Arabic digits", u"٠١٢٣٤٥٦٧"_s, u"***"_s);
        row("a machine and its port", u"127.0.0.1:38457"_s, u"127.0.0.1:38457"_s);
        row("an e-mail address", u"<mei@example.invalid>"_s, u"<***>"_s);
        row("a name and a password", u"proxy user:word@10.0.0.1:8080"_s, u"proxy ***"_s);
        row("behind the server", u"GET https://shop.invalid/pospal?name=Mei failed"_s, u"GET https://shop.invalid/*** failed"_s);
        row("only the server", u"https://shop.invalid:443 failed"_s, u"https://shop.invalid:443 failed"_s);
    }

    void texts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        desk::Redaction redaction;
        redaction.keepSecret(u"CANARY-KEY-1"_s);
        redaction.keepSecret(u"CANARY-KEY-1-LONG"_s);
        redaction.keepSecret(u" blank key\n"_s);
        redaction.keepSecret(u"a/b&c"_s);
        redaction.keepSecret(u"  "_s); // none
        QCOMPARE(redaction.applied(text), expected);
    }
};

TEST_UNDER(QCoreApplication, TestRedaction)
#include "tst_redaction.moc"
