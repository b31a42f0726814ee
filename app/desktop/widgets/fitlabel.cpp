// SPDX-License-Identifier: MIT
#include <desktop/widgets/fitlabel.h>

#include <QEvent>
#include <QResizeEvent>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace desktop {
namespace {

constexpr int smallestPixels = 11;
// Enough to fill any screen; measuring 10,000 characters is not free.
constexpr qsizetype mostMeasured = 1000;
// For what a label would like: more than it gets in any case.
constexpr qsizetype mostWanted = 200;

constexpr int mostLines = 3;

/// The text in lines of about the same length.
QStringList inLines(const QString &text, int count)
{
    QStringList lines;
    qsizetype from = 0;
    for (int line = count; line > 0; --line) {
        const qsizetype size = (text.size() - from + line - 1) / line;
        lines << text.mid(from, size);
        from += size;
    }
    return lines;
}

/// As it is drawn: wide strokes reach beyond the advance.
int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextSingleLine, text).width();
}

int widestOf(const QFont &font, const QStringList &lines)
{
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, widthOf(font, line));
    return widest;
}

} // namespace

FitLabel::FitLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void FitLabel::setAmount(const QString &text)
{
    m_amount = text;
    if (this->text() != text)
        setText(text);
    if (!accessibleName().isEmpty())
        setAccessibleName({}); // of the amount before, also where this one is not fitted now
    fit();
}

void FitLabel::setWantedPixels(int pixels)
{
    m_wantedPixels = pixels;
    fit();
    updateGeometry();
}

int FitLabel::minWidth() const
{
    constexpr qsizetype fitsAnyway = 10;
    if (m_amount.size() <= fitsAnyway)
        return 0;
    QFont smallest = font();
    smallest.setPixelSize(smallestPixels);
    constexpr qsizetype fitsOneLine = 40;
    return widestOf(smallest, inLines(m_amount, m_amount.size() <= fitsOneLine ? 1 : mostLines));
}

QSize FitLabel::minimumSizeHint() const
{
    // As high as the wanted size, so that nothing moves between two members.
    QFont wanted = font();
    if (m_wantedPixels > 0)
        wanted.setPixelSize(m_wantedPixels);
    return {fontMetrics().averageCharWidth(), QFontMetrics(wanted).height()};
}

QSize FitLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

void FitLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FitLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    fit();
}

void FitLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_fitting) {
        m_wantedPixels = font().pixelSize();
        fit();
    }
}

QFont FitLabel::largestFont(const QStringList &lines) const
{
    QFont fitting = font();
    fitting.setPixelSize(m_wantedPixels / static_cast<int>(lines.size()));
    const int widest = widestOf(fitting, lines);
    // A width grows with the size nearly in proportion: one step, then the last pixels one by one.
    if (widest > width() && width() > 0)
        fitting.setPixelSize(std::max(smallestPixels, fitting.pixelSize() * width() / widest));
    while (fitting.pixelSize() > smallestPixels && widestOf(fitting, lines) > width())
        fitting.setPixelSize(fitting.pixelSize() - 1);
    return fitting;
}

void FitLabel::fit()
{
    if (m_wantedPixels <= 0 || !isVisible()) // hidden, its width means nothing
        return;
    QFont fitting = font();
    fitting.setPixelSize(m_wantedPixels);
    QStringList lines{m_amount};
    if (!m_amount.isEmpty()) { // else measuring would load a font of that size, before the first picture too
        fitting = largestFont(lines);
        const auto isLegible = [&] { return fitting.pixelSize() * 3 >= m_wantedPixels && widestOf(fitting, lines) <= width(); };
        for (int count = 2; count <= mostLines && !isLegible(); ++count) {
            const QStringList more = inLines(m_amount, count);
            const QFont larger = largestFont(more);
            if (larger.pixelSize() <= fitting.pixelSize() && widestOf(fitting, lines) <= width())
                break;
            lines = more;
            fitting = larger;
        }
    }
    const QString shown = lines.join(u'\n');
    m_fitting = true;
    if (text() != shown)
        setText(shown);
    if (lines.size() > 1 || !accessibleName().isEmpty())
        setAccessibleName(lines.size() > 1 ? m_amount : QString());
    if (fitting.pixelSize() != font().pixelSize())
        setFont(fitting);
    m_fitting = false;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWholeText(const QString &whole)
{
    m_whole = whole;
    elide();
    updateGeometry();
}

int ElidedLabel::lineHeight() const
{
    // Letters that the font does not have come from another, whose lines may be higher: Tamil lost its lower half.
    QTextLayout layout(m_whole.left(mostWanted), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(fontMetrics().height(), line.isValid() ? qCeil(line.height()) : 0);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole.left(mostWanted)) + 2, lineHeight()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, lineHeight()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    if (m_whole.isEmpty() && text().isEmpty() && toolTip().isEmpty())
        return; // without loading a font to measure nothing
    const QString shown = fontMetrics().elidedText(m_whole.left(mostMeasured), Qt::ElideRight, width());
    const bool isWhole = shown == m_whole;
    setText(shown);
    if (isWhole && toolTip().isEmpty())
        return;
    setAccessibleName(isWhole ? QString() : m_whole);
    // A tool tip is rich text where it looks like it: escaped, it cannot.
    setToolTip(isWhole ? QString() : QStringLiteral("<p>%1</p>").arg(m_whole.toHtmlEscaped()));
}

} // namespace desktop
