// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include <kybio/signing/signature.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void V14_vectors_data();
    void V14_vectors();
    void everyByteCounts();
};

void TestSignature::V14_vectors_data()
{
    QTest::addColumn<QString>("appKey");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &key, const QString &body, const char *expected) {
        QTest::newRow(name) << key << body << QByteArray(expected);
    };
    // Computed from the documented rule with two independent tools.
    row("query", u"secret"_s, uR"({"appId":"abcdefghijklmn","customerNum":"8008010001"})"_s, "818CFCB0712E29914F64FFF281D32809");
    row("other call", u"secret"_s, uR"({"appId":"shop","barcode":"123"})"_s, "59C6243328E53DB5A6128CC572546D18");
    row("blanks around the key, Chinese body", u" 123456789012345678 "_s,
        uR"({"appId":"abcdefghijklmn","customerNum":"会员001"})"_s, "01D1A0371DF284D02794F639782B9365");
    // RFC 1321, appendix A.5: as body under no key.
    row("RFC 1321 1", {}, {}, "D41D8CD98F00B204E9800998ECF8427E");
    row("RFC 1321 2", {}, u"a"_s, "0CC175B9C0F1B6A831C399E269772661");
    row("RFC 1321 3", {}, u"abc"_s, "900150983CD24FB0D6963F7D28E17F72");
    row("RFC 1321 4", {}, u"message digest"_s, "F96B697D7CB7938D525A2F31AAF161D0");
    row("RFC 1321 5", {}, u"abcdefghijklmnopqrstuvwxyz"_s, "C3FCD3D76192E4007DFB496CCA67E13B");
    row("RFC 1321 6", {}, u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s,
        "D174AB98D277D9F5A5611C2C9F419D9F");
    row("RFC 1321 7", {}, u"1234567890"_s.repeated(8), "57EDF4A22BE3C955AC49DA2E2107B67A");
    // Key and body are joined without anything between them.
    row("RFC 1321 3, split", u"a"_s, u"bc"_s, "900150983CD24FB0D6963F7D28E17F72");
    row("RFC 1321 3, trimmed", u"\t a \r\n"_s, u" bc\r\n"_s, "900150983CD24FB0D6963F7D28E17F72");
    // Computed with md5sum and with Python.
    row("Chinese and /", u"secret"_s, uR"({"appId":"a","customerNum":"会员/001"})"_s, "864AA7CC9449DC8FAE0BBBA49F2DF080");
    row("Chinese key, U+2028", u"密钥"_s, u"{\"customerNum\":\"\u2028\"}"_s, "A1B974C76F6C7923321289E517419FC7");
    row("quote and backslash", u"k"_s, uR"({"customerNum":"\"\\"})"_s, "6C92AEEB8E3239446A7F1AF691ED67DB");
    row("emoji", u"k"_s, uR"({"customerNum":"😀"})"_s, "1B36BE0C8B0A34B8005C51D4A48C8FB8");
}

void TestSignature::V14_vectors()
{
    QFETCH(QString, appKey);
    QFETCH(QString, body);
    QTEST(kybio::signature(appKey, body.toUtf8()), "expected");
    fakes::noteRow({}, u"the published signature, character by character"_s);
}

void TestSignature::everyByteCounts()
{
    const QByteArray body = R"({"appId":"abcdefghijklmn","customerNum":"8008010001"})";
    const QByteArray signature = kybio::signature(u"secret"_s, body);
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = 'x';
        QVERIFY(changed == body || kybio::signature(u"secret"_s, changed) != signature);
    }
    QVERIFY(kybio::signature(u"Secret"_s, body) != signature);
}

TEST_UNDER(QCoreApplication, TestSignature)
#include "tst_signature.moc"
