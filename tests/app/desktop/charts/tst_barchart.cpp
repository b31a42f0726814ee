// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desktop/charts/barchart.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using desktop::BarChart;
using namespace Qt::StringLiterals;

namespace {

QList<BarChart::Bar> threeBars()
{
    return {{u"Gold"_s, u"500.00"_s, 1000, 7}, {u"Silver"_s, u"-250.00"_s, -500, 8}, {u"None"_s, u"0"_s, 0, 9}};
}

QTableView &tableOf(const BarChart &chart)
{
    return *chart.findChild<QTableView *>(u"barChartTable"_s);
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
        QTableView &table = tableOf(chart);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down); // there is no fourth
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(0).toInt(), 8);
        QCOMPARE(chosen.at(1).at(0).toInt(), 9);
    }

    void aClickChooses()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        chart.resize(600, 300);
        chart.show();
        QSignalSpy chosen(&chart, &BarChart::chosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {20, 2}); // its title
        QCOMPARE(chosen.size(), 0);
        QTableView &table = tableOf(chart);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 1)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 8);
    }

    /// All lines are to be seen, whatever there is above.
    void nothingScrolls()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        chart.resize(600, 300);
        chart.show();
        const QTableView &table = tableOf(chart);
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.model()->index(2, 1))));
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.model()->index(0, 0))));
    }

    void readByScreenReadersAsATable()
    {
        BarChart chart(u"By category"_s);
        chart.setBars(threeBars());
        auto *reader = QAccessible::queryAccessibleInterface(&tableOf(chart));
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->text(QAccessible::Name), u"By category"_s);
        QAccessibleTableInterface *table = reader->tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), u"Silver"_s);
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), u"-250.00"_s);
    }

    void whatIsChosenHasATick()
    {
        BarChart chart(u"x"_s);
        QList<BarChart::Bar> bars = threeBars();
        bars[1].isChosen = true;
        chart.setBars(bars);
        QCOMPARE(tableOf(chart).model()->index(1, 0).data().toString(), u"✓ Silver"_s);
        QCOMPARE(tableOf(chart).model()->index(0, 0).data().toString(), u"Gold"_s);
    }

    void fewerBarsThanBefore()
    {
        BarChart chart(u"x"_s);
        QSignalSpy chosen(&chart, &BarChart::chosen);
        chart.setBars(threeBars());
        tableOf(chart).setCurrentIndex(tableOf(chart).model()->index(2, 0));
        chart.setBars(threeBars().first(1));
        QCOMPARE(tableOf(chart).currentIndex().row(), 0);
        chart.setBars({});
        chart.choose(0);
        QCOMPARE(chosen.size(), 0);
        chart.grab(); // draws nothing, and does not fall over
    }
};

TEST_UNDER(QApplication, TestBarChart)
#include "tst_barchart.moc"
