// SPDX-License-Identifier: MIT
#include <desktop/charts/barchart.h>

#include <desktop/charts/bardelegate.h>
#include <desktop/widgets/selectable.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 14;

/// All its lines, without scrolling; Enter and Space choose the one that has the focus.
class BarTable final : public QTableView {
public:
    explicit BarTable(BarChart &chart)
        : QTableView(&chart)
        , m_chart(chart)
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            m_chart.choose(currentIndex().row());
        else
            QTableView::keyPressEvent(event);
    }

private:
    BarChart &m_chart;
};

} // namespace

BarChart::BarChart(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this, u"barChartTitle"_s, textSize, true))
    , m_table(new BarTable(*this))
    , m_model(new QStandardItemModel(0, 2, this))
{
    m_title->setText(title);
    m_title->setBuddy(m_table);
    m_table->setObjectName(u"barChartTable"_s);
    m_table->setAccessibleName(title);
    m_table->setProperty("textSize", textSize);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BarDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection); // a chosen bar has a tick, the one in focus a frame
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void BarChart::setLook(const Look &look)
{
    static_cast<BarDelegate *>(m_table->itemDelegate())->setLook(look);
    arrange();
}

void BarChart::setBars(QList<Bar> bars)
{
    const int current = m_table->currentIndex().row();
    m_bars = std::move(bars);
    m_model->setRowCount(static_cast<int>(m_bars.size()));
    for (int row = 0; row < m_bars.size(); ++row) {
        const Bar &bar = m_bars.at(row);
        // A tick too: colour alone tells nobody.
        auto *name = new QStandardItem(bar.isChosen ? QString(u"✓ "_s + bar.name) : bar.name);
        auto *value = new QStandardItem(bar.value);
        value->setData(bar.length, BarDelegate::lengthRole);
        for (QStandardItem *item : {name, value})
            item->setData(bar.isChosen, BarDelegate::chosenRole);
        m_model->setItem(row, 0, name);
        m_model->setItem(row, 1, value);
    }
    if (!m_bars.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, static_cast<int>(m_bars.size()) - 1), 0));
    arrange();
}

void BarChart::choose(int bar)
{
    if (bar >= 0 && bar < m_bars.size())
        Q_EMIT chosen(m_bars.at(bar).key);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Room for the names, up to a third; the bars have the rest.
void BarChart::arrange()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int gap = metrics.averageCharWidth();
    int nameWidth = 0;
    int valueWidth = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(m_model->item(row, 0)->text()));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(m_model->item(row, 1)->text()));
    }
    static_cast<BarDelegate *>(m_table->itemDelegate())->setValueWidth(valueWidth);
    const int width = m_table->width();
    nameWidth = std::min(nameWidth + 2 * gap, width / 3);
    m_table->setColumnWidth(0, nameWidth);
    m_table->setColumnWidth(1, width - nameWidth);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() * 7 / 4);
    m_table->setFixedHeight(m_table->verticalHeader()->length());
}

} // namespace desktop
