// SPDX-License-Identifier: MIT
#include <desktop/counter/demobanner.h>

#include <desktop/widgets/accentbutton.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 16;
constexpr qsizetype mostNumbers = 4;

} // namespace

DemoBanner::DemoBanner(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    constexpr int margin = 8;
    constexpr int gap = 2; // the buttons have blank sides of their own
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(gap);
    m_label->setObjectName(u"demoLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("textSize", textSize);
    m_label->setAccessibleDescription(tr("Demo"));
    row->addWidget(m_label);
    for (qsizetype i = 0; i < mostNumbers; ++i) {
        auto *button = new LinkButton(this);
        button->setObjectName(u"demoNumber%1"_s.arg(i));
        button->setProperty("textSize", textSize);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleDescription(tr("Look this member of the demo up"));
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT chosen(button->text()); });
        row->addWidget(button);
        m_buttons << button;
    }
    row->addStretch(1);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void DemoBanner::setLook(const Look &look)
{
    QPalette colors = look.palette();
    const auto [ground, text] = look.colors(Severity::Info);
    colors.setColor(QPalette::Window, ground);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Link})
        colors.setColor(role, text);
    setPalette(colors);
    fit();
}

void DemoBanner::setNumbers(const QStringList &numbers)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(numbers.value(i));
    fit();
}

void DemoBanner::fit()
{
    if (!isVisible())
        return;
    const std::array texts{tr("Demo with invented members, nothing leaves this computer. Try"),
                           tr("Demo with invented members. Try"), tr("Demo, try"), tr("Demo")};
    const auto needed = [this](const QString &text, qsizetype count) {
        const QMargins margins = layout()->contentsMargins();
        int width = margins.left() + margins.right() + m_label->fontMetrics().horizontalAdvance(text);
        for (qsizetype i = 0; i < count; ++i)
            width += layout()->spacing() + m_buttons[i]->sizeHint().width();
        return width;
    };
    std::pair<QString, qsizetype> best{texts.back(), 0};
    for (const auto &[text, count] :
         {std::pair{texts[0], mostNumbers}, {texts[0], qsizetype(1)}, {texts[1], qsizetype(1)}, {texts[2], qsizetype(1)}}) {
        if (needed(text, count) <= width()) {
            best = {text, count};
            break;
        }
    }
    if (m_label->text() != best.first)
        m_label->setText(best.first);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < best.second && !m_buttons[i]->text().isEmpty());
}

void DemoBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool DemoBanner::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        fit();
    return QWidget::event(event);
}

} // namespace desktop
