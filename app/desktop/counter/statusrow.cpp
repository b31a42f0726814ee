// SPDX-License-Identifier: MIT
#include <desktop/counter/statusrow.h>

#include "ui_statusrow.h"

#include <desk/connection/activestore.h>

#include <desk/text/displaytext.h>

using namespace Qt::StringLiterals;

namespace desktop {

StatusRow::StatusRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusRow>())
{
    m_ui->setupUi(this);
    m_ui->allowanceChip->hide();
    connect(m_ui->numberButton, &QAbstractButton::clicked, this, &StatusRow::numberRequested);
    connect(m_ui->checkButton, &QAbstractButton::clicked, this, &StatusRow::checkRequested);
    connect(m_ui->againButton, &QAbstractButton::clicked, this, &StatusRow::againRequested);
    connect(m_ui->keysButton, &QAbstractButton::clicked, this, &StatusRow::keysRequested);
    connect(m_ui->settingsButton, &QAbstractButton::clicked, this, &StatusRow::settingsRequested);
}

StatusRow::~StatusRow() = default;

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
    if (ready)
        m_ui->readyChip->setText(tr("Ready to scan"));
    else
        m_ui->readyChip->setText(active ? tr("Not ready: set up first") : tr("Not ready: click here first"));
    m_ui->readyChip->setDot(ready ? m_look.shapeOnCard(Severity::Ok) : palette().color(QPalette::PlaceholderText), ready);
    m_ui->readyChip->setForegroundRole(ready ? QPalette::WindowText : QPalette::PlaceholderText);
}

void StatusRow::showStore(const desk::ActiveStore &store)
{
    m_isSetUp = store.client() != nullptr && store.client()->credentials();
    showActivity(m_active);
    const QString title = desk::singleLine(store.store().title());
    if (store.isDemo())
        m_ui->shopLabel->setText(tr("Demo"));
    else
        m_ui->shopLabel->setText(store.store().isUnprotected() ? tr("⚠ %1, unprotected").arg(title) : title);
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
    // Beside a count of calls there is room for one of the two.
    m_ui->keysButton->setVisible(roomForKeys || (roomForShop && !store.callsToday()));
    showAllowance(store);
}

} // namespace desktop
