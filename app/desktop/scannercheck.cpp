// SPDX-License-Identifier: MIT
#include <desktop/scannercheck.h>

#include "ui_scannercheck.h"

#include <desk/displaytext.h>

#include <QKeyEvent>

#include <algorithm>

namespace desktop {
namespace {

constexpr qint64 slowestScanner = 60; // milliseconds between two keys; people are slower

} // namespace

ScannerCheck::ScannerCheck(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScannerCheck>())
{
    m_ui->setupUi(this);
    m_ui->scanEdit->installEventFilter(this);
    m_ui->reportLabel->hide();
    m_ui->useButton->hide();
    connect(m_ui->useButton, &QAbstractButton::clicked, this, [this] { Q_EMIT ruleOffered(m_offer); });
}

ScannerCheck::~ScannerCheck() = default;

bool ScannerCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty())
        m_inputMethodSeen = true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        report(tr("Enter"));
        return true;
    }
    if (key->key() == Qt::Key_Tab && !m_ui->scanEdit->text().isEmpty() && !m_gaps.empty()) {
        report(tr("Tab"));
        return true;
    }
    if (!key->text().isEmpty() && key->text().front().isPrint()) {
        if (m_gaps.empty())
            m_ui->scanEdit->clear();
        m_gaps.push_back(m_gaps.empty() ? 0 : m_sinceLastKey.elapsed());
        m_sinceLastKey.start();
    }
    return QWidget::eventFilter(watched, event);
}

void ScannerCheck::report(const QString &endKey)
{
    const QString typed = m_ui->scanEdit->text();
    if (typed.isEmpty())
        return;
    const qint64 longest = m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end());
    QStringList lines;
    lines << tr("Characters: %1 (%2)").arg(desk::singleLine(typed)).arg(typed.size());
    lines << tr("Ended with: %1").arg(endKey);
    lines << tr("Longest gap between two characters: %n ms", nullptr, static_cast<int>(longest));
    if (longest > slowestScanner)
        lines << tr("That is slow for a scanner: was it typed by hand?");
    if (m_inputMethodSeen)
        lines << tr("An input method is switched on: it may swallow scans. Switch it to English.");
    const bool hasLetters = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
    const bool allLower = hasLetters && typed == typed.toLower();
    if (allLower)
        lines << tr("All letters are small: Caps Lock may be on while the card has capitals.");
    if (typed.front() != u'0' && std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); }))
        lines << tr("It does not begin with 0. If the card does, the scanner drops zeros: check its settings.");

    const desk::ScanReading reading = desk::readScan(typed, {}, desk::Insistence::Yes);
    m_offer = {};
    if (reading) {
        lines << tr("Read as number: %1").arg(desk::singleLine(reading->number.toString()));
        m_offer.minLength = static_cast<int>(reading->number.toString().size());
        m_offer.maxLength = m_offer.minLength;
        m_ui->useButton->setText(tr("Accept only numbers of %n characters", nullptr, m_offer.minLength));
    } else {
        lines << tr("This cannot be read as a member number.");
    }
    m_ui->useButton->setVisible(reading.has_value());
    m_ui->reportLabel->setText(lines.join(u'\n'));
    m_ui->reportLabel->show();
    m_ui->scanEdit->selectAll();
    m_gaps.clear();
    m_inputMethodSeen = false;
}

} // namespace desktop
