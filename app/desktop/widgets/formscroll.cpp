// SPDX-License-Identifier: MIT
#include <desktop/widgets/formscroll.h>

#include <desktop/widgets/slimscrollbar.h>

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace desktop {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBar(new SlimScrollBar);
    setFocusPolicy(Qt::NoFocus); // the fields in it take the focus, and scroll into view with it
}

QSize FormScroll::sizeHint() const
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return QScrollArea::sizeHint();
    const QSize hint = widget()->sizeHint();
    const int width = qMax(hint.width(), this->width());
    const int height = widget()->layout()->hasHeightForWidth() ? widget()->layout()->totalHeightForWidth(hint.width())
                                                               : hint.height();
    return {width, qMax(hint.height(), height)};
}

QSize FormScroll::minimumSizeHint() const
{
    constexpr int around = 80; // pixels of the window beside it
    const int form = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    const int width = std::min(form + verticalScrollBar()->sizeHint().width(), screen()->availableSize().width() - around);
    return {width, fontMetrics().height() * 6};
}

void FormScroll::showEvent(QShowEvent *event)
{
    // The page behind has a colour of its own, and setWidget() makes the form paint over it.
    viewport()->setAutoFillBackground(false);
    if (widget() != nullptr)
        widget()->setAutoFillBackground(false);
    QScrollArea::showEvent(event);
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace desktop
