// SPDX-License-Identifier: MIT
#include <desktop/counter/recentcard.h>

#include "ui_recentcard.h"

#include <desktop/counter/recentdelegate.h>
#include <desktop/counter/recentmodel.h>

#include <desk/lookup/counter.h>

#include <QEvent>

namespace desktop {

RecentCard::RecentCard(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::RecentCard>())
    , m_model(new RecentModel(this))
    , m_delegate(new RecentDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->recentList->setModel(m_model);
    m_ui->recentList->setItemDelegate(m_delegate);
    m_ui->recentList->viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QModelIndex &index) {
        const desk::RecentLookup seen = m_model->lookupAt(index.row()); // a copy: the list changes with what is shown
        m_ui->recentList->setCurrentIndex({});
        Q_EMIT chosen(seen);
    };
    m_ui->recentList->installEventFilter(this);
    // One signal each: `activated` alone would need a double click on some systems.
    connect(m_ui->recentList, &QAbstractItemView::clicked, this, choose);
    connect(m_ui->recentList, &QAbstractItemView::activated, this, choose);
}

RecentCard::~RecentCard() = default;

void RecentCard::setLook(const Look &look, bool fingers)
{
    m_delegate->setLook(look, fingers);
    constexpr int widthAt100 = 236;
    setFixedWidth(look.spaced(widthAt100));
    m_ui->recentList->doItemsLayout();
}

bool RecentCard::eventFilter(QObject *watched, QEvent *event)
{
    // Screen readers take the current row for the one that has the focus, also where the list has none.
    if (event->type() == QEvent::FocusOut)
        m_ui->recentList->setCurrentIndex({});
    return Card::eventFilter(watched, event);
}

void RecentCard::show(const desk::Counter &counter, const QLocale &locale)
{
    m_model->show(counter.recent(), locale);
}

} // namespace desktop
