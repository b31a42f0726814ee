// SPDX-License-Identifier: MIT
#include <desktop/messagecard.h>

#include "ui_messagecard.h"

#include <desktop/selectable.h>

namespace desktop {

MessageCard::MessageCard(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::MessageCard>())
{
    m_ui->setupUi(this);
    makeSelectable(*this);
    connect(m_ui->settingsButton, &QAbstractButton::clicked, this, &MessageCard::settingsRequested);
    connect(m_ui->doctorButton, &QAbstractButton::clicked, this, &MessageCard::doctorRequested);
    connect(m_ui->demoButton, &QAbstractButton::clicked, this, &MessageCard::demoRequested);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &MessageCard::cancelRequested);
    connect(m_ui->detailsButton, &QAbstractButton::toggled, m_ui->detailsLabel, &QWidget::setVisible);
    show(Content{});
}

MessageCard::~MessageCard() = default;

void MessageCard::show(const Content &content)
{
    m_ui->numberLabel->setWholeText(content.number);
    m_ui->numberLabel->setVisible(!content.number.isEmpty());
    m_ui->hintLabel->setText(content.hint);
    m_ui->settingsButton->setVisible(content.offersSettings);
    m_ui->doctorButton->setVisible(content.offersDoctor);
    m_ui->demoButton->setVisible(content.offersDemo);
    m_ui->cancelButton->setVisible(content.offersCancel);
    m_ui->detailsLabel->setText(content.details.join(u'\n'));
    m_ui->detailsButton->setVisible(!content.details.isEmpty());
    m_ui->detailsButton->setChecked(false);
    m_ui->detailsLabel->hide();
}

} // namespace desktop
