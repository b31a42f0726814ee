// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desktop/widgets/fitlabel.h>

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// An amount is seen whole, whatever its length.
class TestFitLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A12_allDigitsAreSeen_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("width");
        QTest::addColumn<qsizetype>("lines");
        const QString longest = u"999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999,999.25"_s;
        QTest::newRow("short") << u"671.20"_s << 220 << qsizetype(1);
        QTest::newRow("24 digits") << u"123,456,789,012,345,678,901,234"_s << 220 << qsizetype(2);
        QTest::newRow("28 digits") << u"1,234,567,890,123,456,789,012,345.67"_s << 220 << qsizetype(2);
        QTest::newRow("as long as there is") << longest << 260 << qsizetype(3);
        QTest::newRow("a wide place") << u"1,234,567,890,123,456,789,012,345.67"_s << 900 << qsizetype(1);
    }
    void A12_allDigitsAreSeen()
    {
        QFETCH(QString, amount);
        QFETCH(int, width);
        QWidget window;
        desktop::FitLabel label(&window);
        label.setWantedPixels(44);
        const int high = label.minimumSizeHint().height();
        label.resize(width, high);
        window.resize(width, high);
        window.show();
        label.setAmount(amount);
        const QStringList shown = label.text().split(u'\n');
        QCOMPARE(shown.join(QString()), amount);
        QTEST(shown.size(), "lines");
        const QFontMetrics metrics(label.font());
        for (const QString &line : shown)
            QVERIFY2(metrics.size(Qt::TextSingleLine, line).width() <= width, qPrintable(line));
        QVERIFY(metrics.lineSpacing() * shown.size() <= high); // in the height of one: nothing moves
        QCOMPARE(label.minimumSizeHint().height(), high);
        QCOMPARE(label.accessibleName(), shown.size() > 1 ? amount : QString());
        fakes::noteRow({}, u"every digit; a long amount in up to three lines"_s);
    }

    void A12_aShortOneAfterALongOneIsOneLineAgain()
    {
        QWidget window;
        desktop::FitLabel label(&window);
        label.setWantedPixels(44);
        label.resize(220, label.minimumSizeHint().height());
        window.show();
        label.setAmount(u"1,234,567,890,123,456,789,012,345.67"_s);
        window.hide();
        label.setAmount(u"5"_s);
        QVERIFY(label.accessibleName().isEmpty()); // of the amount before nothing stays, seen or not
        window.show();
        QCOMPARE(label.text(), u"5"_s);
        QCOMPARE(label.font().pixelSize(), 44);
        QVERIFY(label.accessibleName().isEmpty());
    }
};

TEST_UNDER(QApplication, TestFitLabel)
#include "tst_fitlabel.moc"
