// SPDX-License-Identifier: MIT
#include <desktop/answer/verdictband.h>

#include <desktop/answer/fieldtexts.h>
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
constexpr int titleAt100 = 30; // legible at two metres in a window that fills a screen
constexpr int reasonAt100 = 18;
constexpr int heightAt100 = 80;
constexpr int smallestPixels = 11;
constexpr int outlineAt100 = 4; // of an earlier result
// A reader fetches the words when it speaks: without this wait it says the answer twice, once for the question before it.
constexpr std::chrono::milliseconds beforeAnnouncing{100};

/// Who cannot see the window hears them with the verdict.
QString spokenAmounts(const sentences::Presentation &presentation)
{
    const desk::Found *found = presentation.found();
    if (found == nullptr || presentation.coversMember || presentation.coversAmounts)
        return {};
    QString spoken;
    if (const QString balance = textOf(found->member.balance, presentation.locale); !balance.isEmpty())
        spoken += u' ' + VerdictBand::tr("Balance %1.").arg(balance);
    if (const QString points = textOf(found->member.point, presentation.locale); !points.isEmpty())
        spoken += u' ' + VerdictBand::tr("Points %1.").arg(points);
    return spoken;
}

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
    m_usualHeight = 0;
    setMargins();
    color();
    fit();
}

int VerdictBand::side() const
{
    return std::min(m_look.scaled(sideAt100), width() / 32); // the width is for the words
}

int VerdictBand::shapeSize() const
{
    return std::min(m_look.scaled(shapeAt100), width() / 10);
}

void VerdictBand::setMargins()
{
    layout()->setContentsMargins(2 * side() + shapeSize() - 4, 10, side(), 10);
}

void VerdictBand::show(const sentences::Presentation &presentation)
{
    const QString &title = presentation.verdict.title;
    const QString reason = presentation.code.isEmpty() ? presentation.verdict.text
                                                       : QString(presentation.verdict.text + u' ' + presentation.code);
    m_mark = markOf(presentation.kind);
    m_isEarlier = presentation.isEarlier;
    m_title->setText(title);
    m_whole = reason;
    m_isMember = presentation.found() != nullptr && !presentation.coversMember;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    color();
    fit();
    setAccessibleName(title + u". "_s + reason + spokenAmounts(presentation));
    m_announcing.start();
}

void VerdictBand::setHighest(int pixels)
{
    m_highest = pixels;
    m_usualHeight = 0;
    fit();
}

void VerdictBand::setOneLine()
{
    m_isOneLine = true;
    m_usualHeight = 0;
    for (QLabel *label : {m_title, m_reason})
        label->setWordWrap(false);
    fit();
}

QSize VerdictBand::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {margins.left() + margins.right() + m_look.scaled(2 * titleAt100), minimumHeight()};
}

int VerdictBand::usualHeight(int textWidth)
{
    if (m_usualHeight > 0 && m_usualWidth == textWidth)
        return m_usualHeight;
    const auto line = [this](const QLabel &label, int sizeAt100) {
        QFont font = label.font();
        font.setPixelSize(m_look.scaled(sizeAt100));
        return QFontMetrics(font).boundingRect({}, 0, m_title->accessibleDescription()).height(); // a word of the language
    };
    constexpr int oneLineFrom = 26; // of the reason, in its height
    const int reasonLine = line(*m_reason, reasonAt100);
    const int reasonLines = m_isOneLine || textWidth >= oneLineFrom * reasonLine ? 1 : 2;
    const QMargins margins = layout()->contentsMargins();
    const int wanted = margins.top() + margins.bottom() + line(*m_title, titleAt100) + reasonLines * reasonLine;
    // Large text in a small window: half as much as other words may take, for the member below.
    m_usualWidth = textWidth;
    m_usualHeight = std::max(heightAt100, m_highest > 0 ? std::min(wanted, m_highest / 2) : wanted);
    return m_usualHeight;
}

int VerdictBand::setSizes(int percent, int textWidth)
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.top() + margins.bottom();
    for (const auto &[label, size] : {std::pair<QLabel *, int>{m_title, titleAt100}, {m_reason, reasonAt100}}) {
        QFont font = label->font();
        font.setPixelSize(std::max(smallestPixels, m_look.scaled(size) * percent / 100));
        label->setFont(font);
        if (label->text().isEmpty())
            continue;
        needed += m_isOneLine ? label->sizeHint().height() : label->heightForWidth(textWidth);
        if (m_isOneLine && label == m_title && label->sizeHint().width() > textWidth)
            needed += QWIDGETSIZE_MAX; // of the title no letter may be missing
    }
    return needed;
}

/// To the lines that there is room for.
void VerdictBand::cutReason(int textWidth)
{
    const QMargins margins = layout()->contentsMargins();
    const QFontMetrics metrics = m_reason->fontMetrics();
    if (m_isOneLine) {
        m_reason->setText(metrics.elidedText(m_whole, Qt::ElideRight, textWidth));
        return;
    }
    const int room = usualHeight(textWidth) - margins.top() - margins.bottom() - m_title->heightForWidth(textWidth);
    for (int lines = std::max(1, room / metrics.lineSpacing()); lines > 0; --lines) {
        // Lines break at words, and so do not use all of their width.
        m_reason->setText(metrics.elidedText(m_whole, Qt::ElideRight, lines == 1 ? textWidth : lines * textWidth * 4 / 5));
        if (m_reason->heightForWidth(textWidth) <= room)
            break;
    }
}

void VerdictBand::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int textWidth = width() - margins.left() - margins.right();
    if (!isVisible()) { // its width means nothing, and each size would be a font to load; being shown fits it
        setMinimumHeight(m_look.scaled(heightAt100));
        return;
    }
    if (m_reason->text() != m_whole)
        m_reason->setText(m_whole);
    const bool keepsHeight = m_isMember || m_isOneLine;
    const int usual = usualHeight(textWidth);
    const int limit = keepsHeight ? usual : m_highest;
    // Very large text in a small window: smaller again, rather than cut or nothing left for the member.
    int needed = 0;
    for (const int percent : {100, 85, 70, 60, 50}) {
        needed = setSizes(percent, textWidth);
        if (limit <= 0 || needed <= limit)
            break;
    }
    const bool isCut = (keepsHeight && needed > usual) || (m_isOneLine && m_reason->sizeHint().width() > textWidth);
    if (isCut)
        cutReason(textWidth);
    // A tool tip is rich text where it looks like it: escaped, it cannot.
    m_reason->setToolTip(isCut ? QStringLiteral("<p>%1</p>").arg(m_whole.toHtmlEscaped()) : QString());
    setMinimumHeight(keepsHeight ? usual : std::max(usual, needed));
}

void VerdictBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    setMargins();
    fit();
}

SeverityColors VerdictBand::colors() const
{
    const QPalette palette = m_look.palette();
    return m_isEarlier ? SeverityColors{palette.color(QPalette::Base), palette.color(QPalette::Text)}
                       : m_look.colors(m_mark.severity);
}

void VerdictBand::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit();
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
    const int size = shapeSize();
    drawShape(painter, m_mark.shape, QRectF(side(), (height() - size) / 2.0, size, size), mark);
}

} // namespace desktop
