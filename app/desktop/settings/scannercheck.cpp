// SPDX-License-Identifier: MIT
#include <desktop/settings/scannercheck.h>

#include "ui_scannercheck.h"

#include <desktop/settings/scannertexts.h>
#include <desktop/widgets/scanfield.h>

#include <desk/text/displaytext.h>

#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

namespace desktop {
namespace {

constexpr qint64 slowestScanner = 60; // milliseconds between two keys; people are slower

/// The character that the key stands for where it can end a scan; else nothing. As in the number field.
QChar endOf(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return u'\r';
    if (key.text() == u"\n" || (key.key() == Qt::Key_J && key.modifiers() == Qt::ControlModifier))
        return u'\n';
    return key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier ? QChar(u'\t') : QChar();
}

} // namespace

ScannerCheck::ScannerCheck(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScannerCheck>())
{
    m_ui->setupUi(this);
    letScansIn(*this);
    m_ui->scanEdit->installEventFilter(this);
    m_ui->printedEdit->installEventFilter(this);
    m_ui->reportLabel->hide();
    m_ui->useButton->hide();
    connect(m_ui->useButton, &QAbstractButton::clicked, this, [this] {
        if (m_advice.rules)
            Q_EMIT ruleOffered(*m_advice.rules);
    });
    connect(m_ui->printedEdit, &QLineEdit::textChanged, this, &ScannerCheck::report);
}

ScannerCheck::~ScannerCheck() = default;

bool ScannerCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->printedEdit) {
        const bool isEnter = event->type() == QEvent::KeyPress && !endOf(*static_cast<QKeyEvent *>(event)).isNull();
        if (!isEnter || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
            return QWidget::eventFilter(watched, event);
        m_ui->scanEdit->setFocus(); // Enter would close the dialog
        return true;
    }
    if (event->type() == QEvent::InputMethod) {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        m_inputMethodSeen = m_inputMethodSeen || !input->preeditString().isEmpty() || !input->commitString().isEmpty();
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ScannerCheck::takeKey(const QKeyEvent &key)
{
    if (const QChar end = endOf(key); !end.isNull())
        return takeEnd(end);
    if (key.text().isEmpty() || !key.text().front().isPrint())
        return false;
    m_line.feed(key.text().back());
    m_gaps.push_back(m_gaps.empty() ? 0 : m_sinceLastKey.elapsed());
    m_sinceLastKey.start();
    return false;
}

bool ScannerCheck::takeEnd(QChar key)
{
    const bool begun = !m_gaps.empty() || m_inputMethodSeen;
    if (key == u'\t' && !begun)
        return false; // goes on to the next widget
    switch (m_line.feed(key)) {
    case desk::ScanLine::Key::Swallowed:
        m_endKey = m_endKey == tr("Tab") ? tr("Tab and line feed") : tr("Enter and line feed");
        report();
        return true;
    case desk::ScanLine::Key::Text:
        return false;
    case desk::ScanLine::Key::End:
        break;
    }
    if (!begun)
        return true; // Enter again: the report stands, and the dialog stays open
    m_came = m_ui->scanEdit->text();
    m_endKey = key == u'\t' ? tr("Tab") : key == u'\n' ? tr("Line feed") : tr("Enter");
    m_cameGaps.assign(m_gaps.begin() + (m_gaps.empty() ? 0 : 1), m_gaps.end());
    m_cameByInputMethod = m_inputMethodSeen;
    m_gaps.clear();
    m_inputMethodSeen = false;
    if (const auto thing = desk::wrongThing(m_came); thing && desk::mustBeForgotten(*thing)) {
        m_came.clear();
        m_ui->scanEdit->setText({}); // nothing that undo could bring back
        m_ui->useButton->hide();
        showReport(tr("This is a payment card. It was not kept. Use a member's card."));
        return true;
    }
    m_ui->scanEdit->selectAll(); // the next scan replaces it
    report();
    return true;
}

void ScannerCheck::report()
{
    if (m_came.isEmpty())
        return;
    QStringList lines;
    lines << tr("Characters: %1 (%2)").arg(desk::singleLine(m_came)).arg(m_came.size());
    lines << tr("Ended with: %1").arg(m_endKey);
    if (!m_cameGaps.empty()) {
        QStringList gaps;
        for (const qint64 gap : m_cameGaps)
            gaps << QString::number(gap);
        const qint64 longest = *std::max_element(m_cameGaps.cbegin(), m_cameGaps.cend());
        lines << tr("Gaps in ms: %1 (longest %2)").arg(gaps.join(u' ')).arg(longest);
        if (longest > slowestScanner)
            lines << tr("That is slow for a scanner: was it typed by hand?");
    }
    if (m_cameByInputMethod)
        lines << tr("An input method is switched on: it may swallow scans. Switch it to English.");
    m_advice = desk::adviseScanner(m_came, m_ui->printedEdit->text());
    showAdvice(lines);
    showReport(lines.join(u'\n'));
}

void ScannerCheck::showReport(const QString &text)
{
    m_ui->reportLabel->setText(text);
    m_ui->reportLabel->show();
    makeRoom();
    Q_EMIT reported(m_ui->useButton->isVisibleTo(this) ? static_cast<QWidget *>(m_ui->useButton) : m_ui->reportLabel);
}

void ScannerCheck::makeRoom()
{
    // A layout asks for too little for a text that wraps: the last lines would be cut, which matter most.
    m_ui->reportLabel->setMinimumHeight(std::max(0, m_ui->reportLabel->heightForWidth(width())));
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void ScannerCheck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ScannerCheck::showAdvice(QStringList &lines)
{
    for (const desk::ScanFinding finding : m_advice.findings)
        lines << findingText(finding);
    m_ui->useButton->setVisible(m_advice.rules.has_value());
    if (!m_advice.rules)
        return;
    const desk::ScanRules &rules = *m_advice.rules;
    if (const auto reading = desk::readScan(m_came, rules, desk::Insistence::Yes))
        lines << tr("With the rules below it is read as: %1").arg(desk::singleLine(reading->number.toString()));
    lines << rulesText(rules);
    if (!rules.prefix.isEmpty() || !rules.suffix.isEmpty())
        lines << tr("Then scan a second card too: it must come out right with the same rules.");
}

} // namespace desktop
