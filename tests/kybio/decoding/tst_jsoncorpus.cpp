// SPDX-License-Identifier: MIT
#include <kybio/decoding/envelope.h>

#include <QDir>
#include <QTest>

namespace json = kybio::json;
using namespace Qt::StringLiterals;

/// The JSON test suite (MIT, nst/JSONTestSuite), which lies beside the checkout and is not part of it.
class TestJsonCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agree_data();
    void agree();

private:
    const QDir m_folder{QStringLiteral(MEMBERDESK_CORPORA) + u"/json-test-suite"_s};
};

void TestJsonCorpus::initTestCase()
{
    if (!m_folder.exists())
        QSKIP("no ../shared/corpora here");
    QCOMPARE(m_folder.entryList({u"n_*.json"_s}).size(), 188);
    QCOMPARE(m_folder.entryList({u"y_*.json"_s}).size(), 95);
    QCOMPARE(m_folder.entryList({u"i_*.json"_s}).size(), 35);
}

void TestJsonCorpus::agree_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_folder.entryList({u"*.json"_s}))
        QTest::newRow(file.toUtf8().constData()) << file;
}

void TestJsonCorpus::agree()
{
    // JSON allows them; an answer with two balances is refused all the same.
    const QStringList refusedByRule{u"y_object_duplicated_key.json"_s, u"y_object_duplicated_key_and_value.json"_s};

    QFETCH(QString, file);
    QFile given(m_folder.filePath(file));
    QVERIFY(given.open(QIODevice::ReadOnly));
    const QByteArray text = given.readAll();

    const bool isRead = json::parse(text).has_value();
    if (file.startsWith("n_"_L1))
        QVERIFY(!isRead);
    else if (file.startsWith("y_"_L1))
        QCOMPARE(isRead, !refusedByRule.contains(file));
    // None of them is an answer of this service, however good the JSON.
    const auto envelope = kybio::decodeEnvelope(text);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().kind(), kybio::FaultKind::BadReply);
}

QTEST_GUILESS_MAIN(TestJsonCorpus)
#include "tst_jsoncorpus.moc"
