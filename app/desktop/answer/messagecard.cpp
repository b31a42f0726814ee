// SPDX-License-Identifier: MIT
#include <desktop/answer/messagecard.h>

#include "ui_messagecard.h"

#include <desktop/widgets/selectable.h>

#include <algorithm>

namespace desktop {

MessageCard::MessageCard(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::MessageCard>())
{
    m_ui->setupUi(this);
    makeSelectable(*this);
    // Once: setAlignment() asks for a new layout even where nothing changes.
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->settingsButton, m_ui->doctorButton, m_ui->demoButton,
                                                            m_ui->phoneButton, m_ui->cancelButton})
        m_ui->buttonLayout->setAlignment(button, Qt::AlignHCenter);
    connect(m_ui->settingsButton, &QAbstractButton::clicked, this, &MessageCard::settingsRequested);
    connect(m_ui->doctorButton, &QAbstractButton::clicked, this, &MessageCard::doctorRequested);
    connect(m_ui->demoButton, &QAbstractButton::clicked, this, &MessageCard::demoRequested);
    connect(m_ui->phoneButton, &QAbstractButton::clicked, this, &MessageCard::phoneRequested);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &MessageCard::cancelRequested);
    connect(m_ui->detailsButton, &QAbstractButton::toggled, m_ui->detailsLabel, &QWidget::setVisible);
    show({});
}

MessageCard::~MessageCard() = default;

void MessageCard::show(const sentences::Presentation &presentation)
{
    m_ui->numberLabel->setWholeText(presentation.number);
    m_ui->numberLabel->setVisible(!presentation.number.isEmpty());
    m_ui->hintLabel->setText(presentation.hint);
    m_ui->settingsButton->setVisible(presentation.offersSettings);
    m_ui->doctorButton->setVisible(presentation.offersDoctor);
    m_ui->demoButton->setVisible(presentation.offersDemo);
    m_ui->phoneButton->setVisible(presentation.offersPhone);
    m_ui->cancelButton->setVisible(presentation.offersCancel);
    m_ui->detailsLabel->setText(presentation.details.join(u'\n'));
    m_ui->detailsButton->setVisible(!presentation.details.isEmpty());
    m_ui->detailsButton->setChecked(false);
    m_ui->detailsLabel->hide();
    arrangeButtons();
}

void MessageCard::fitInto(int width)
{
    m_room = width;
    arrangeButtons();
}

bool MessageCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the text size, for one
        arrangeButtons();
    return Card::event(event);
}

void MessageCard::arrangeButtons()
{
    constexpr int scrollBar = 16;
    const QMargins margins = layout()->contentsMargins();
    const int room = m_room - margins.left() - margins.right() - scrollBar;
    const auto buttons = {m_ui->settingsButton, m_ui->doctorButton, m_ui->demoButton, m_ui->phoneButton, m_ui->cancelButton};
    int needed = 0;
    for (AccentButton *button : buttons)
        needed += button->isHidden() ? 0 : button->sizeHint().width() + m_ui->buttonLayout->spacing();
    for (AccentButton *button : buttons)
        button->setMaximumWidth(std::max(room, 1)); // rather a narrow edge beside large words than words cut off
    m_ui->buttonLayout->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace desktop
