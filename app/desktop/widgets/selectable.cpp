// SPDX-License-Identifier: MIT
#include <desktop/widgets/selectable.h>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr auto isSelectable = "selectable";
constexpr auto copiedText = "copiedText";
constexpr auto copyAction = "copyAction";

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
        switch (event->type()) {
        case QEvent::Enter:
            if (m_label.property(isSelectable).toBool())
                m_label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            break;
        case QEvent::Leave:
            if (!m_label.hasSelectedText())
                m_label.setTextInteractionFlags(Qt::NoTextInteraction);
            break;
        case QEvent::MouseButtonDblClick:
            if (m_label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
                selectWhole();
                return true;
            }
            break;
        case QEvent::ContextMenu:
            if (m_label.property(isSelectable).toBool() && !m_label.text().isEmpty()) {
                openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
                return true;
            }
            break;
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            if (m_label.hasSelectedText() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    copy();
                return true;
            }
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// QLabel would take a word: of 1,250 the 250.
    void selectWhole()
    {
        const QString text = m_label.text();
        const QString part = m_label.property(copiedText).toString();
        m_label.setFocus(Qt::MouseFocusReason);
        m_label.setSelection(0, static_cast<int>(!part.isEmpty() && text.startsWith(part) ? part.size() : text.size()));
        if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection())
            clipboard->setText(copied(), QClipboard::Selection);
    }

    /// A part that somebody chose is that part; anything else is the whole.
    [[nodiscard]] QString copied() const
    {
        const QVariant whole = m_label.property(copiedText);
        const QString selected = m_label.selectedText().replace(QChar::ParagraphSeparator, u'\n');
        if (selected.isEmpty() || selected == m_label.text())
            return whole.isValid() ? whole.toString() : oneLine(m_label.text(), u" "_s);
        return isAmount() ? digitsOf(selected) : oneLine(selected, u" "_s);
    }

    /// Long texts stand in several lines.
    [[nodiscard]] static QString oneLine(QString text, const QString &between) { return text.replace(u'\n', between); }
    [[nodiscard]] QString digitsOf(const QString &text) const
    {
        return oneLine(text, {}).remove(m_label.locale().groupSeparator());
    }
    /// What is copied of it are its own digits, without what groups them.
    [[nodiscard]] bool isAmount() const
    {
        const QString whole = m_label.property(copiedText).toString();
        return !whole.isEmpty() && whole == digitsOf(m_label.text());
    }

    void copy() const
    {
        if (const QString text = copied(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    }

    void openMenu(const QPoint &at)
    {
        auto *menu = new QMenu(&m_label);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"copyMenu"_s);
        const QString text = m_label.property(copyAction).toString();
        QAction *action = menu->addAction(text.isEmpty() ? QCoreApplication::translate("Selectable", "Copy") : text);
        action->setEnabled(!copied().isEmpty());
        connect(action, &QAction::triggered, this, [this] { copy(); });
        menu->popup(at);
    }

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

void setCopied(QLabel &label, const QString &action, const QString &text)
{
    label.setProperty(copyAction, action);
    label.setProperty(copiedText, text);
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
