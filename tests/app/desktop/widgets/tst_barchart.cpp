// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desktop/widgets/barchart.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using desktop::BarChart;
using namespace Qt::StringLiterals;

namespace {

QList<BarChart::Bar> threeBars()
{
    return {{u"Gold"_s, u"500.00"_s, 1000, 7}, {u"Silver"_s, u"-250.00"_s, -500, 8}, {u"None"_s, u"0"_s, 0, 9}};
}

} // namespace

class TestBarChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysChoose()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        chart.show();
        QSignalSpy chosen(&chart, &BarChart::chosen);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down); // there is no fourth
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(0).toInt(), 8);
        QCOMPARE(chosen.at(1).at(0).toInt(), 9);
    }

    void aClickChooses()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        chart.resize(chart.sizeHint());
        QSignalSpy chosen(&chart, &BarChart::chosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {20, 2}); // its title
        QCOMPARE(chosen.size(), 0);
        const int line = chart.fontMetrics().height() * 7 / 4;
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {20, chart.fontMetrics().height() * 2 + line + line / 2});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 8);
    }

    void readByScreenReaders()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        QCOMPARE(chart.accessibleName(), u"By category"_s);
        QCOMPARE(chart.accessibleDescription(), u"Gold: 500.00\nSilver: -250.00\nNone: 0"_s);
    }

    void fewerBarsThanBefore()
    {
        BarChart chart(u"x"_s);
        chart.setBars(threeBars());
        chart.choose(2);
        chart.setBars(threeBars().first(1));
        QCOMPARE(chart.current(), 0);
        chart.setBars({});
        chart.choose(0);
        chart.grab(); // draws nothing, and does not fall over
    }
};

TEST_UNDER(QApplication, TestBarChart)
#include "tst_barchart.moc"
