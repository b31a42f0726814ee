// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <xlsx/celltext.h>

#include <kybio/model/decimal.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("a name") << u"黄"_s << QByteArray("\xe9\xbb\x84");
        QTest::newRow("what is no escape") << u"_x41_ x0041_"_s << QByteArray("_x41_ x0041_");
        QTest::newRow("what looks like one") << u"_x0041_"_s << QByteArray("_x005F_x0041_");
        QTest::newRow("two in a row") << u"_x0041_x0042_"_s << QByteArray("_x005F_x0041_x005F_x0042_");
        QTest::newRow("NUL") << u"a\0b"_s
                             << QByteArray("a\xef\xbf\xbd"
                                           "b");
        QTest::newRow("no character") << QString(QChar(0xffff)) << QByteArray("\xef\xbf\xbd");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QByteArray("?");
        QTest::newRow("long") << QString(40000, u'a') << QByteArray(32000, 'a') + "\xe2\x80\xa6";
    }
    void texts()
    {
        QFETCH(const QString, text);
        QTEST(xlsx::cellText(text), "cell");
    }

    void escapesDoNotMakeItTooLong()
    {
        constexpr qsizetype most = 32767;
        for (int front = 0; front < 8; ++front) {
            const QString text = QString(front, u'a') + QString(u"_x0041_"_s).repeated(6000);
            const QString cell = QString::fromUtf8(xlsx::cellText(text));
            QVERIFY(cell.size() <= most);
            QVERIFY(cell.size() > most - 1000);
            QString read = cell;
            read.chop(1);
            read.replace(u"_x005F_"_s, u"_"_s);
            QVERIFY(text.startsWith(read)); // no escape is cut in the middle
        }
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("isNumber");
        for (const char *amount : {"0", "0.00", "671.20", "-45.60", "12.3", "0.01", "123456789012345", "1234567890123.45",
                                   "-999999999999999", "0.000000000000001", "9999999999999.95", "100000000000000"})
            QTest::addRow("%s", amount) << QString::fromLatin1(amount) << true;
        for (const char *amount : {"12345678901234567.89", "9007199254740993", "1234567890123456", "1000000000000000000000",
                                   "0.1234567890123456", "671.2000000000000000", "? 12", "", "12,50"})
            QTest::addRow("%s is none", amount) << QString::fromLatin1(amount) << false;
    }
    void numbers()
    {
        QFETCH(const QString, amount);
        QFETCH(const bool, isNumber);
        const auto number = xlsx::cellNumber(amount);
        QCOMPARE(number.has_value(), isNumber);
        if (number)
            QCOMPARE(QString::number(number->value, 'f', number->digitsBehindPoint), amount);
    }

    void whatIsANumberIsShownDigitByDigit()
    {
        QRandomGenerator random(20261130); // the same each time
        int numbers = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray amount = QByteArray::number(random.bounded(1, 1000000000));
            for (int left = random.bounded(10); left > 0; --left)
                amount += static_cast<char>('0' + random.bounded(10));
            if (const int scale = random.bounded(8); scale > 0 && amount.size() > scale)
                amount.insert(amount.size() - scale, '.');
            QVERIFY2(kybio::Decimal::parse(amount), amount.constData());
            const auto number = xlsx::cellNumber(QString::fromLatin1(amount));
            const auto digits = amount.size() - amount.count('.');
            QCOMPARE(number.has_value(), digits <= 15); // none of these has zeros in front
            if (!number)
                continue;
            ++numbers;
            // As the file has it, read as a spreadsheet reads it.
            const double read = QByteArray::number(number->value, 'G', 16).toDouble();
            QCOMPARE(QByteArray::number(read, 'f', number->digitsBehindPoint), amount);
        }
        QVERIFY(numbers > 10000);
    }
};

TEST_UNDER(QCoreApplication, TestCellText)
#include "tst_celltext.moc"
