// SPDX-License-Identifier: MIT
#include <desktop/changes/changesview.h>

#include <desktop/changes/changesmodel.h>
#include <desktop/widgets/selectable.h>

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 14;

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel(this, u"changesSummary"_s, 16, true))
    , m_table(new QTableView(this))
    , m_model(new ChangesModel(this))
{
    m_table->setObjectName(u"changesTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setProperty("textSize", textSize);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setProperty("textSize", textSize);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int row = m_model->at(index.row()).row; row >= 0)
            Q_EMIT rowChosen(row);
    });
}

void ChangesView::setLook(const Look &look)
{
    m_look = look;
    constexpr int rowHeight = 30;
    m_table->verticalHeader()->setDefaultSectionSize(look.spaced(rowHeight));
}

void ChangesView::show(const std::shared_ptr<const FoundChanges> &changes, const ChangesSource &source)
{
    m_summary->setText(changesSummary(changes->list, source, QLocale()));
    m_model->show(changes, source);
    makeRoom(*changes);
    m_table->setFocus();
}

/// No digit is ever cut, nor is a title.
void ChangesView::makeRoom(const FoundChanges &changes)
{
    constexpr int narrowest = 100;
    constexpr int nameWidth = 160;
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column < changeColumns; ++column) {
        const int longest = changes.longest.at(static_cast<std::size_t>(column));
        QString text = columnTitle(static_cast<ChangeColumn>(column));
        int width = metrics.horizontalAdvance(text);
        if (longest >= 0)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(longest, column).data().toString()));
        const bool isName = static_cast<ChangeColumn>(column) == ChangeColumn::Name;
        m_table->setColumnWidth(column,
                                std::max(width + metrics.averageCharWidth() * 5, m_look.spaced(isName ? nameWidth : narrowest)));
    }
}

QString ChangesView::selectedText() const
{
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines << index.row();
    if (lines.isEmpty())
        return {};
    std::sort(lines.begin(), lines.end());
    QStringList titles;
    for (int column = 0; column < changeColumns; ++column)
        titles << columnTitle(static_cast<ChangeColumn>(column));
    QStringList rows{titles.join(u'\t')};
    for (const int line : std::as_const(lines)) {
        QStringList cells;
        for (int column = 0; column < changeColumns; ++column)
            cells << copiedText(m_model->at(line), static_cast<ChangeColumn>(column), m_model->source(), QLocale());
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n');
}

} // namespace desktop
