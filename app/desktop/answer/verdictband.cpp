// SPDX-License-Identifier: MIT
#include <desktop/answer/verdictband.h>

#include <desktop/answer/verdictaccess.h>
#include <desktop/widgets/selectable.h>

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int shapeAt100 = 38;
constexpr int sideAt100 = 18;
constexpr int titleAt100 = 24;
constexpr int reasonAt100 = 18;
constexpr int heightAt100 = 80;
constexpr int outlineAt100 = 4; // of an earlier result
// A reader fetches the words when it speaks: without this wait it says the answer twice, once for the question before it.
constexpr std::chrono::milliseconds beforeAnnouncing{100};

} // namespace

VerdictBand::VerdictBand(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(this, u"verdictLabel"_s, titleAt100, true))
    , m_reason(plainLabel(this, u"reasonLabel"_s, reasonAt100, false))
{
    installVerdictAccess();
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(beforeAnnouncing);
    connect(&m_announcing, &QTimer::timeout, this, [this] {
        if (isVisible()) // the bar and the panel have one each: said once is enough
            announceVerdict(*this);
    });
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(m_title);
    lines->addWidget(m_reason);
    lines->addStretch();
    m_title->setAccessibleDescription(tr("Verdict"));
    m_reason->setAccessibleDescription(tr("Reason"));
    setLook(m_look);
}

void VerdictBand::setLook(const Look &look)
{
    m_look = look;
    const int side = look.scaled(sideAt100);
    layout()->setContentsMargins(2 * side + look.scaled(shapeAt100) - 4, 10, side, 10);
    color();
    fit();
}

void VerdictBand::show(const sentences::Presentation &presentation)
{
    const QString &title = presentation.verdict.title;
    const QString reason = presentation.code.isEmpty() ? presentation.verdict.text
                                                       : QString(presentation.verdict.text + u' ' + presentation.code);
    m_mark = markOf(presentation.kind);
    m_isEarlier = presentation.isEarlier;
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    color();
    fit();
    setAccessibleName(title + u". "_s + reason);
    m_announcing.start();
}

void VerdictBand::setHighest(int pixels)
{
    m_highest = pixels;
    fit();
}

QSize VerdictBand::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {margins.left() + margins.right() + m_look.scaled(2 * titleAt100), minimumHeight()};
}

void VerdictBand::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int textWidth = width() - margins.left() - margins.right();
    int needed = 0;
    if (textWidth < m_look.scaled(2 * titleAt100)) { // not laid out yet
        setMinimumHeight(m_look.scaled(heightAt100));
        return;
    }
    // Very large text in a small window: smaller again, rather than cut or nothing left for the member.
    for (const int percent : {100, 85, 70, 60, 50}) {
        needed = margins.top() + margins.bottom();
        for (const auto &[label, size] : {std::pair<QLabel *, int>{m_title, titleAt100}, {m_reason, reasonAt100}}) {
            QFont font = label->font();
            font.setPixelSize(m_look.scaled(size) * percent / 100);
            label->setFont(font);
            if (!label->text().isEmpty())
                needed += label->heightForWidth(textWidth);
        }
        if (m_highest <= 0 || needed <= m_highest)
            break;
    }
    // Room for one line of reason: the band keeps its height between two members.
    setMinimumHeight(std::max(m_look.scaled(heightAt100), needed));
}

void VerdictBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

SeverityColors VerdictBand::colors() const
{
    const QPalette palette = m_look.palette();
    return m_isEarlier ? SeverityColors{palette.color(QPalette::Base), palette.color(QPalette::Text)}
                       : m_look.colors(m_mark.severity);
}

void VerdictBand::color()
{
    const SeverityColors colors = this->colors();
    QPalette palette;
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Highlight, colors.text);
    palette.setColor(QPalette::HighlightedText, colors.ground);
    m_title->setPalette(palette);
    m_reason->setPalette(palette);
    update();
}

void VerdictBand::paintEvent(QPaintEvent * /*event*/)
{
    const SeverityColors colors = this->colors();
    const QColor mark = m_isEarlier ? m_look.shapeOnCard(m_mark.severity) : colors.text;
    QPainter painter(this);
    RoundedBox::Style style;
    style.ground = colors.ground;
    // In high contrast the information band is as black as the window: its line shows where it is.
    if (colors.ground == palette().color(QPalette::Window))
        style.line = colors.text;
    if (m_isEarlier) { // no verdict of now: an outline, like a stamp on an old page
        style.line = mark;
        style.lineWidth = m_look.scaled(outlineAt100);
    }
    m_box.draw(painter, rect(), style);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_look.scaled(shapeAt100);
    drawShape(painter, m_mark.shape, QRectF(m_look.scaled(sideAt100), (height() - side) / 2.0, side, side), mark);
}

} // namespace desktop
