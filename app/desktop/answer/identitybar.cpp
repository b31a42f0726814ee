// SPDX-License-Identifier: MIT
#include <desktop/answer/identitybar.h>

#include "ui_identitybar.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// Which of day and month is written first here.
desk::DayMonthOrder orderOf(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.indexOf(u'M') < form.indexOf(u'd') ? desk::DayMonthOrder::MonthFirst : desk::DayMonthOrder::DayFirst;
}

} // namespace

IdentityBar::IdentityBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IdentityBar>())
{
    m_ui->setupUi(this);
    m_ui->kindBox->addItem(tr("Last 4 digits of the phone"),
                           QVariant::fromValue(static_cast<int>(desk::IdentityQuestion::PhoneEnding)));
    m_ui->kindBox->addItem(tr("Whole phone number"), QVariant::fromValue(static_cast<int>(desk::IdentityQuestion::WholePhone)));
    m_ui->kindBox->addItem(orderOf(QLocale()) == desk::DayMonthOrder::DayFirst ? tr("Birthday: day and month")
                                                                               : tr("Birthday: month and day"),
                           QVariant::fromValue(static_cast<int>(desk::IdentityQuestion::BirthDayMonth)));
    connect(m_ui->saidEdit, &QLineEdit::returnPressed, this, &IdentityBar::check);
    connect(m_ui->saidEdit, &QLineEdit::textEdited, m_ui->resultLabel, &QLabel::clear);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, m_ui->resultLabel, &QLabel::clear);
    hide();
}

IdentityBar::~IdentityBar() = default;

void IdentityBar::open(const kybio::Member &member, const kybio::MemberNumber &asked, const desk::Clocks &clocks)
{
    m_member = member;
    m_key = desk::GuessLimiter::keyOf(member, asked);
    m_clocks = clocks;
    m_ui->saidEdit->setText({}); // clear() could be undone
    m_ui->resultLabel->clear();
    show();
    m_ui->saidEdit->setFocus(Qt::ShortcutFocusReason);
}

void IdentityBar::close()
{
    m_member = {};
    m_ui->saidEdit->setText({}); // clear() could be undone
    m_ui->resultLabel->clear();
    hide();
}

void IdentityBar::setNarrow(bool narrow)
{
    m_ui->kindCaption->setVisible(!narrow);
    // Beside the others as wide as its words; below them as wide as there is room, and no wider.
    m_ui->kindBox->setSizePolicy(narrow ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->identityBarLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void IdentityBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        Q_EMIT finished();
        return;
    }
    // Enter ends here: it must not reach anything that asks the service.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void IdentityBar::check()
{
    const auto wait = m_pause.remaining(m_key, m_clocks.steady());
    if (wait.count() > 0) {
        const auto seconds = static_cast<int>((wait.count() + 999) / 1000);
        m_ui->resultLabel->setText(tr("⏸ Wait %n seconds", nullptr, seconds));
        m_ui->saidEdit->selectAll();
        return;
    }
    const auto kind = static_cast<desk::IdentityQuestion>(m_ui->kindBox->currentData().toInt());
    const desk::IdentityCheck claim = desk::checkIdentity(m_member, kind, m_ui->saidEdit->text(), orderOf(QLocale()));
    m_pause.note(m_key, claim, m_clocks.steady());
    switch (claim) {
    case desk::IdentityCheck::Matches:
        m_ui->resultLabel->setText(tr("✔ Matches"));
        Q_EMIT finished(); // the next key belongs to the next customer
        break;
    case desk::IdentityCheck::DoesNotMatch:
        m_ui->resultLabel->setText(tr("✘ Does not match"));
        break;
    case desk::IdentityCheck::NothingToCompare:
        m_ui->resultLabel->setText(tr("– Nothing to compare with"));
        break;
    case desk::IdentityCheck::NotUnderstood:
        m_ui->resultLabel->setText(tr("? Not understood"));
        break;
    }
    m_ui->saidEdit->selectAll();
}

} // namespace desktop
