// SPDX-License-Identifier: MIT
#include <desktop/widgets/selectable.h>

#include <QEvent>
#include <QLabel>

namespace desktop {
namespace {

constexpr auto isSelectable = "selectable";

/// Watches one label, and belongs to it.
class UnderTheMouse final : public QObject {
public:
    explicit UnderTheMouse(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Enter && m_label.property(isSelectable).toBool())
            m_label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        else if (event->type() == QEvent::Leave && !m_label.hasSelectedText())
            m_label.setTextInteractionFlags(Qt::NoTextInteraction);
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel &m_label;
};

} // namespace

void setSelectable(QLabel &label, bool selectable)
{
    if (label.property(isSelectable).toBool() != selectable)
        label.setProperty(isSelectable, selectable);
    if (!selectable)
        label.setTextInteractionFlags(Qt::NoTextInteraction);
    else if (label.underMouse())
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    constexpr auto watched = "selectableWatched";
    if (selectable && !label.property(watched).toBool()) {
        label.setProperty(watched, true);
        new UnderTheMouse(label);
    }
}

QLabel *plainLabel(QWidget *parent, const QString &name, int size, bool bold)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setSelectable(*label, true);
    label->setProperty("textSize", size);
    label->setProperty("textBold", bold);
    return label;
}

void makeSelectable(QWidget &root)
{
    for (QLabel *label : root.findChildren<QLabel *>())
        if (label->property(isSelectable).toBool())
            setSelectable(*label, true);
}

} // namespace desktop
