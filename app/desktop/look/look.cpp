// SPDX-License-Identifier: MIT
#include <desktop/look/look.h>

#include <desktop/look/systemtheme.h>

#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

struct Colors {
    QRgb window, card, text, quiet, line, accent, onAccent, chip;
    QRgb fine, onFine, attention, onAttention, stop, onStop, information, onInformation;
};

constexpr Colors light{0xffF3F5F8, 0xffFFFFFF, 0xff14181F, 0xff4D5766, 0xffD5DBE3, 0xff1A5FB4, 0xffFFFFFF, 0xffE6EAF1,
                       0xff1B6E3C, 0xffFFFFFF, 0xffFFD98A, 0xff3D2A00, 0xffA51D2D, 0xffFFFFFF, 0xffDCE6F5, 0xff14335F};
constexpr Colors dark{0xff14171C, 0xff1E232B, 0xffF1F4F8, 0xffAEB8C6, 0xff38404C, 0xff7FB2F5, 0xff0E1A2B, 0xff2A313C,
                      0xff2E9457, 0xff08130C, 0xffE9B949, 0xff1F1500, 0xffF07178, 0xff2A0508, 0xff24344D, 0xffCFE0FA};
constexpr Colors contrast{0xff000000, 0xff000000, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xffFFE600, 0xff000000, 0xff000000,
                          0xff00D26A, 0xff000000, 0xffFFE600, 0xff000000, 0xffFF8A8A, 0xff000000, 0xff000000, 0xffFFFFFF};

const Colors &colorsOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::Contrast:
        return contrast;
    case Theme::System:
    case Theme::Light:
        return light;
    }
    Q_UNREACHABLE();
}

} // namespace

Look::Look(Theme theme, int textPercent, int windowPercent)
    : m_theme(theme)
    , m_textPercent(std::clamp(textPercent, leastPercent, mostPercent))
    , m_windowPercent(windowPercent)
{
}

int Look::windowPercentOf(const QSize &window)
{
    constexpr QSize standard(1024, 768);
    constexpr int step = 5; // a window that is being pulled larger is not laid out anew at each pixel
    const int percent = std::min(window.width() * standardPercent / standard.width(),
                                 window.height() * standardPercent / standard.height());
    return std::clamp(percent / step * step, standardPercent, 2 * standardPercent);
}

int Look::scaled(int pixels) const
{
    constexpr int running = 18;
    const int percentOfUser = standardPercent * pixels + std::min(pixels, running) * (m_textPercent - standardPercent);
    return percentOfUser * m_windowPercent / (standardPercent * standardPercent);
}

int Look::spaced(int pixels) const
{
    return pixels * m_textPercent * m_windowPercent / (standardPercent * standardPercent);
}

QPalette Look::palette() const
{
    const Colors &c = colorsOf(m_theme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.card);
    set(QPalette::AlternateBase, c.chip);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.card);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.text);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Mid, c.line);
    set(QPalette::Midlight, c.line);
    set(QPalette::Light, c.card);
    set(QPalette::Dark, c.quiet);
    set(QPalette::Shadow, c.line);
    set(QPalette::ToolTipBase, c.information);
    set(QPalette::ToolTipText, c.onInformation);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.quiet));
    return palette;
}

SeverityColors Look::colors(Severity severity) const
{
    const Colors &c = colorsOf(m_theme);
    switch (severity) {
    case Severity::Ok:
        return {QColor(c.fine), QColor(c.onFine)};
    case Severity::Warning:
        return {QColor(c.attention), QColor(c.onAttention)};
    case Severity::Error:
        return {QColor(c.stop), QColor(c.onStop)};
    case Severity::Info:
        return {QColor(c.information), QColor(c.onInformation)};
    }
    Q_UNREACHABLE();
}

QColor Look::shapeOnCard(Severity severity) const
{
    const Colors &c = colorsOf(m_theme);
    switch (severity) {
    case Severity::Ok:
        return QColor(c.fine);
    case Severity::Error:
        return QColor(c.stop);
    case Severity::Warning: // the light theme's yellow would drown on white
    case Severity::Info:
        return QColor(c.text);
    }
    Q_UNREACHABLE();
}

QFont Look::font() const
{
    constexpr int standardSize = 16;
    QFont font = systemFont();
    font.setPixelSize(scaled(standardSize));
    return font;
}

void Look::applyTo(QWidget &root) const
{
    constexpr const char *wantedPixels = "wantedPixels"; // of labels that fit their text, which is not of this room
    const QFont base = font();
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QVariant size = widget->property("textSize");
        if (size.isValid()) {
            QFont font = base;
            font.setPixelSize(scaled(size.toInt()));
            font.setBold(widget->property("textBold").toBool());
            widget->setFont(font);
            if (widget->metaObject()->indexOfProperty(wantedPixels) >= 0)
                widget->setProperty(wantedPixels, font.pixelSize());
        }
        if (widget->property("quiet").toBool())
            widget->setForegroundRole(QPalette::PlaceholderText);
    }
    // After those that have a size of their own: the other way round each of them would change twice.
    if (root.font() != base)
        root.setFont(base);
}

} // namespace desktop
