// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/decoding/envelope.h>

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace json = kybio::json;
using namespace Qt::StringLiterals;

/// The JSON test suite (MIT, nst/JSONTestSuite), which lies beside the checkout and is not part of it.
class TestJsonCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void J01_whatIsNoJsonIsUnreadable_data() { rows(u"n_*.json"_s); }
    void J01_whatIsNoJsonIsUnreadable();
    void J02_whatIsJsonIsNoAnswer_data() { rows(u"y_*.json"_s); }
    void J02_whatIsJsonIsNoAnswer();
    void J02_whatMayBeJsonIsNoAnswer_data() { rows(u"i_*.json"_s); }
    void J02_whatMayBeJsonIsNoAnswer();

private:
    void rows(const QString &files) const;
    [[nodiscard]] QByteArray body() const;

    const QDir m_folder{QStringLiteral(MEMBERDESK_CORPORA) + u"/json-test-suite"_s};
};

void TestJsonCorpus::initTestCase()
{
    if (!m_folder.exists())
        QSKIP("no foreign test data in " MEMBERDESK_CORPORA);
    QCOMPARE(m_folder.entryList({u"n_*.json"_s}).size(), 188);
    QCOMPARE(m_folder.entryList({u"y_*.json"_s}).size(), 95);
    QCOMPARE(m_folder.entryList({u"i_*.json"_s}).size(), 35);
}

void TestJsonCorpus::rows(const QString &files) const
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_folder.entryList({files}))
        QTest::newRow(file.toUtf8().constData()) << file;
}

QByteArray TestJsonCorpus::body() const
{
    QFETCH(QString, file);
    QFile given(m_folder.filePath(file));
    return given.open(QIODevice::ReadOnly) ? given.readAll() : "{\"status\":\"success\"}"; // which no row takes
}

void TestJsonCorpus::J01_whatIsNoJsonIsUnreadable()
{
    const auto envelope = kybio::decodeEnvelope(body());
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().cause, kybio::FaultCause::NotJson);
}

void TestJsonCorpus::J02_whatIsJsonIsNoAnswer()
{
    QVERIFY(json::parse(body()));
    const auto envelope = kybio::decodeEnvelope(body());
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().cause, kybio::FaultCause::NotThisService);
}

void TestJsonCorpus::J02_whatMayBeJsonIsNoAnswer()
{
    const auto envelope = kybio::decodeEnvelope(body());
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().kind(), kybio::FaultKind::BadReply);
}

TEST_UNDER(QCoreApplication, TestJsonCorpus)
#include "tst_jsoncorpus.moc"
