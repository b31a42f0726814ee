// SPDX-License-Identifier: MIT
#include <desktop/look/deskstyle.h>

#include <desktop/look/buttonlook.h>

#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

bool hasFrame(QStyle::PrimitiveElement element)
{
    switch (static_cast<int>(element)) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameTabWidget:
        return true;
    default:
        return false;
    }
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

/// With frames in the colour of quiet text (Dark), which has contrast enough on window and card.
QPalette DeskStyle::framed(const QPalette &palette) const
{
    const auto known = m_framed.constFind(palette.cacheKey());
    if (known != m_framed.constEnd())
        return *known;
    constexpr int darkening = 140; // per cent: what Fusion's frame is, measured from the window's colour
    constexpr int mostPalettes = 64;
    QPalette framed = palette;
    framed.setColor(QPalette::Window, palette.color(QPalette::Dark).lighter(darkening));
    if (m_framed.size() >= mostPalettes)
        m_framed.clear();
    m_framed.insert(palette.cacheKey(), framed);
    return framed;
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    // What is drawn within another element comes here once more, with the palette changed already.
    if (!hasFrame(element)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QPalette palette = framed(option->palette);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
        QStyleOptionFrame copy(*frame);
        copy.palette = palette;
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton copy(*button);
        copy.palette = palette;
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (const auto *pane = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(option)) {
        QStyleOptionTabWidgetFrame copy(*pane);
        copy.palette = palette;
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        element == CE_PushButton && button != nullptr && !button->features.testFlag(QStyleOptionButton::Flat)) {
        drawButton(*button, *painter, widget);
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element != CE_TabBarTabShape || tab == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionTab copy(*tab);
    copy.palette = framed(tab->palette);
    QProxyStyle::drawControl(element, &copy, painter, widget);
}

void DeskStyle::drawButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    constexpr auto pressed = State_Sunken | State_On;
    // An action that Enter must not press, and that is the main one all the same, says so itself.
    const bool isMain = button.features.testFlag(QStyleOptionButton::DefaultButton)
        || (widget != nullptr && widget->property("filled").toBool());
    const bool isUnderMouse = button.state.testFlag(State_MouseOver);
    const ButtonLook look{.filled = isMain,
                          .enabled = button.state.testFlag(State_Enabled),
                          .pressed = isUnderMouse || (button.state & pressed) != State_None,
                          .focused = button.state.testFlag(State_HasFocus)};
    look.draw(painter, m_button, button.rect, button.palette);
    QStyleOptionButton words(button);
    words.rect = button.rect;
    words.palette.setColor(QPalette::ButtonText, look.text(button.palette));
    QProxyStyle::drawControl(CE_PushButtonLabel, &words, &painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        QStyleOptionSpinBox copy(*spin);
        copy.palette = framed(spin->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox copy(*combo);
        copy.palette = framed(combo->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton && widget != nullptr) {
        const QFontMetrics metrics = widget->fontMetrics();
        size.rwidth() = qMax(size.width(), contents.width() + 2 * metrics.ascent());
        size.rheight() = qMax(size.height(), metrics.height() * 5 / 3); // the rounded corners and the frame of the focus
    }
    return size;
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    // A desktop's theme puts its own pictures on OK and Cancel, and on no other button.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Beside each other, an amount at the right and a text at the left would look like one.
    constexpr int betweenCells = 8;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget) != nullptr)
        return betweenCells;
    if (metric == PM_HeaderMargin) // above them
        return betweenCells + 1;
    const bool isTick = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight;
    const int standard = QProxyStyle::pixelMetric(metric, option, widget);
    return isTick && widget != nullptr ? qMax(standard, widget->fontMetrics().ascent() + 2) : standard;
}

} // namespace desktop
