// SPDX-License-Identifier: MIT
#include <desktop/counter/statusrow.h>

#include "ui_statusrow.h"

#include <desk/connection/activestore.h>

#include <desk/text/displaytext.h>

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace desktop {

StatusRow::StatusRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusRow>())
{
    m_ui->setupUi(this);
    m_ui->allowanceChip->hide();
    connect(m_ui->shopButton, &QAbstractButton::clicked, this, &StatusRow::chooseStore);
}

StatusRow::~StatusRow() = default;

void StatusRow::setActions(const Actions &actions)
{
    for (const auto &[button, action] : {std::pair<QAbstractButton *, QAction *>{m_ui->numberButton, &actions.toNumber},
                                         {m_ui->checkButton, &actions.verify},
                                         {m_ui->againButton, &actions.again},
                                         {m_ui->keysButton, &actions.keys},
                                         {m_ui->settingsButton, &actions.settings}}) {
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        button->setAccessibleDescription(action->text());
        button->setToolTip(action->text());
    }
}

void StatusRow::showReach(const sentences::Presentation &presentation)
{
    using kybio::FaultKind;
    if (presentation.isEarlier || !presentation.isAnswer || std::holds_alternative<desk::Refused>(presentation.state))
        return; // nothing of now was asked
    const auto *failed = std::get_if<desk::Failed>(&presentation.state);
    const std::optional<FaultKind> fault = failed != nullptr ? std::optional(failed->fault.kind()) : std::nullopt;
    if (fault == FaultKind::Cancelled)
        return; // given up: nobody knows
    m_isReached = fault != FaultKind::Unreachable && fault != FaultKind::TimedOut && fault != FaultKind::Insecure;
    showActivity(m_active);
}

void StatusRow::showStores(const desk::ActiveStore &store)
{
    m_stores = store.titles();
    m_current = store.currentIndex();
    m_ui->shopButton->setVisible(m_roomForShop && m_stores.size() > 1);
}

void StatusRow::chooseStore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"storesMenu"_s);
    for (int index = 0; index < m_stores.size(); ++index) {
        QString title = m_stores[index];
        QAction *action = menu->addAction(title.replace(u'&', u"&&"_s)); // no mnemonic of what somebody typed
        action->setCheckable(true);
        action->setChecked(index == m_current);
        if (index != m_current)
            connect(action, &QAction::triggered, this, [this, step = index - m_current] { Q_EMIT storeRequested(step); });
    }
    menu->popup(m_ui->shopButton->mapToGlobal(QPoint(0, 0)));
}

void StatusRow::setLook(const Look &look, const desk::ActiveStore &store)
{
    m_look = look;
    showActivity(m_active);
    showAllowance(store);
}

void StatusRow::showActivity(bool active)
{
    m_active = active;
    const bool ready = active && m_isSetUp;
    const bool isAlarmed = ready && !m_isReached;
    const SeverityColors colors = isAlarmed ? m_look.colors(Severity::Warning) : SeverityColors();
    m_ui->readyChip->setColors(colors.ground, colors.text);
    if (isAlarmed)
        m_ui->readyChip->setText(tr("▲ Service not reached"));
    else if (ready)
        m_ui->readyChip->setText(tr("Ready to scan"));
    else
        m_ui->readyChip->setText(active ? tr("Not ready: set up first") : tr("Not ready: click here first"));
    m_ui->readyChip->setDot(isAlarmed   ? QColor() // its triangle says it
                                : ready ? m_look.shapeOnCard(Severity::Ok)
                                        : palette().color(QPalette::PlaceholderText),
                            ready);
    m_ui->readyChip->setForegroundRole(ready ? QPalette::WindowText : QPalette::PlaceholderText);
}

void StatusRow::showStore(const desk::ActiveStore &store)
{
    m_isSetUp = store.client() != nullptr && store.client()->credentials();
    m_isReached = true; // of another store nobody knows yet
    showStores(store);
    const QString title = desk::singleLine(store.store().title());
    if (store.isDemo())
        m_ui->shopLabel->setText(tr("Demo"));
    else
        m_ui->shopLabel->setText(store.store().isUnprotected() ? tr("⚠ %1, unprotected").arg(title) : title);
    showActivity(m_active);
    showAllowance(store);
}

void StatusRow::showAllowance(const desk::ActiveStore &store)
{
    const std::optional<int> used = store.callsToday();
    m_ui->allowanceChip->setVisible(used.has_value());
    if (!used)
        return;
    const int limit = store.store().dailyLimit;
    // A shape before the words from 80 % on: the colour alone would not do. Where there is little room, the count alone.
    const QString count = tr("%1 of %2 today").arg(*used).arg(limit);
    std::optional<Severity> severity;
    QString text;
    switch (desk::allowanceLevel(*used, limit)) {
    case desk::AllowanceLevel::Unknown:
        text = tr("%n calls today", nullptr, *used);
        break;
    case desk::AllowanceLevel::Enough:
        text = count;
        break;
    case desk::AllowanceLevel::Low:
        text = m_roomy ? tr("▲ %1 of %2 today: only %3 left").arg(*used).arg(limit).arg(limit - *used) : u"▲ "_s + count;
        severity = Severity::Warning;
        break;
    case desk::AllowanceLevel::UsedUp:
        text = m_roomy ? tr("■ %1 of %2 today: used up until midnight").arg(*used).arg(limit) : u"■ "_s + count;
        severity = Severity::Error;
        break;
    }
    const SeverityColors colors = severity ? m_look.colors(*severity) : SeverityColors();
    m_ui->allowanceChip->setColors(colors.ground, colors.text);
    m_ui->allowanceChip->setText(text);
    m_ui->allowanceChip->updateGeometry();
}

void StatusRow::arrange(bool roomForKeys, bool roomForShop, const desk::ActiveStore &store)
{
    m_roomy = roomForKeys;
    m_ui->numberButton->setVisible(roomForKeys);
    m_ui->checkButton->setVisible(roomForKeys);
    m_ui->againButton->setVisible(roomForKeys);
    m_ui->shopLabel->setVisible(roomForShop);
    m_roomForShop = roomForShop;
    showStores(store);
    // Beside a count of calls there is room for one of the two.
    m_ui->keysButton->setVisible(roomForKeys || (roomForShop && !store.callsToday()));
    showAllowance(store);
}

} // namespace desktop
