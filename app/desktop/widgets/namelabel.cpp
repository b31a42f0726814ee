// SPDX-License-Identifier: MIT
#include <desktop/widgets/namelabel.h>

#include <QEvent>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace desktop {
namespace {

constexpr int smallestPixels = 11;
// Enough to fill any screen; measuring 10,000 characters is not free.
constexpr qsizetype mostMeasured = 1000;
// For what a label would like: more than it gets in any case.
constexpr qsizetype mostWanted = 200;

} // namespace

NameLabel::NameLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // An Arabic name stands where every other name does.
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void NameLabel::setWholeText(const QString &whole)
{
    m_whole = whole;
    fit();
}

void NameLabel::setWantedPixels(int pixels)
{
    m_wantedPixels = pixels;
    fit();
    updateGeometry();
}

QSize NameLabel::minimumSizeHint() const
{
    QFont wanted = font();
    if (m_wantedPixels > 0)
        wanted.setPixelSize(m_wantedPixels);
    const int height = QFontMetrics(wanted).height();
    return {fontMetrics().averageCharWidth() * 4, height + height / 8}; // more, for letters that reach higher and lower
}

QSize NameLabel::sizeHint() const
{
    return {fontMetrics().size(Qt::TextSingleLine, m_whole.left(mostWanted)).width(), minimumSizeHint().height()};
}

void NameLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void NameLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    fit();
}

void NameLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_fitting) {
        m_wantedPixels = font().pixelSize();
        fit();
    }
}

QStringList NameLabel::inLines(const QFont &font, int most) const
{
    QTextLayout layout(m_whole.left(mostMeasured), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width() - 2));
        height += line.height(); // letters that the font does not have come from another, whose lines may be higher
        lines << m_whole.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.size() <= most && height <= minimumSizeHint().height() ? lines : QStringList();
}

void NameLabel::fit()
{
    if (m_wantedPixels <= 0)
        return;
    if (m_whole.isEmpty()) { // without loading a font to measure nothing
        setText({});
        setToolTip({});
        setAccessibleName({});
        return;
    }
    if (!isVisible()) { // its width means nothing, and each size would be a font to load; being shown fits it
        setText(m_whole);
        setToolTip({});
        setAccessibleName({});
        return;
    }
    const auto sized = [this](int percent) {
        QFont font = this->font();
        font.setPixelSize(std::max(smallestPixels, m_wantedPixels * percent / 100));
        return font;
    };
    struct Try {
        int percent;
        int lines;
    };
    QFont fitting = font();
    QStringList lines;
    for (const auto &[percent, most] : {Try{100, 1}, Try{92, 1}, Try{84, 1}, Try{76, 1}, Try{68, 1}, Try{60, 1}, Try{52, 2},
                                        Try{46, 2}, Try{40, 2}, Try{34, 2}, Try{30, 3}}) {
        fitting = sized(percent);
        lines = inLines(fitting, most);
        if (!lines.isEmpty())
            break;
    }
    const bool isWhole = !lines.isEmpty();
    if (!isWhole)
        lines << QFontMetrics(fitting).elidedText(m_whole.left(mostMeasured), Qt::ElideRight, width());
    m_fitting = true;
    setText(lines.join(u'\n'));
    setFont(fitting);
    m_fitting = false;
    setAccessibleName(lines.size() == 1 && isWhole ? QString() : m_whole);
    // A tool tip is rich text where it looks like it: escaped, it cannot.
    setToolTip(isWhole ? QString() : QStringLiteral("<p>%1</p>").arg(m_whole.toHtmlEscaped()));
}

} // namespace desktop
