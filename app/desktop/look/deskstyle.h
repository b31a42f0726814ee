// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/roundedbox.h>

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

class QStyleOptionButton;

namespace desktop {

/// Fusion with three things of its own: buttons in the window's own shape; frames and ticks that stand out from any ground
/// (Fusion derives their colour from the window's, which on a dark one is next to nothing); and ticks and margins that grow with
/// the text.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QPalette framed(const QPalette &palette) const;

    mutable QHash<qint64, QPalette> m_framed; // Fusion keeps pictures for each palette: the same one must come back
    mutable RoundedBox m_button;
};

} // namespace desktop
