// SPDX-License-Identifier: MIT
#include <desktop/counter/numberedit.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace desktop {
namespace {

// Longer than both tracks of a magnetic card; a member number has 64 characters at most.
constexpr int longestTyped = 512;

} // namespace

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestTyped);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
}

void NumberEdit::offerForReplacement()
{
    if (isModified())
        return;
    // Forgets how it came to stand here: undo would otherwise keep every number of the day, key by key.
    if (isUndoAvailable())
        setText(text());
    if (selectedText() != text())
        selectAll();
}

void NumberEdit::take(const QString &scanned)
{
    setText(scanned);
    m_line.feed(u'\r');
}

bool NumberEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Tab ends a scan only where something was typed since the last answer; else it goes on to the next widget.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && isModified() && !text().isEmpty()) {
            end(u'\t', false);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Some scanners send LF as Ctrl+J.
    const bool isLineFeed = event->text() == u"\n" || (event->key() == Qt::Key_J && event->modifiers() == Qt::ControlModifier);
    if (isReturn || isLineFeed) {
        if (!event->isAutoRepeat())
            end(isReturn ? u'\r' : u'\n', isReturn && event->modifiers().testFlag(Qt::ControlModifier));
        event->accept();
        return;
    }
    const bool isSelectedByHand = hasSelectedText() && (isModified() || selectedText() != text());
    if (event->matches(QKeySequence::Copy) && !isSelectedByHand) {
        event->ignore(); // then it means the member's number, and the window knows it
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        event->accept();
        return;
    }
    if (!event->text().isEmpty())
        m_line.feed(event->text().back());
    QLineEdit::keyPressEvent(event);
}

QVariant NumberEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // The platform asks this; QLineEdit says yes whatever its attribute says.
    return query == Qt::ImEnabled ? QVariant(false) : QLineEdit::inputMethodQuery(query);
}

void NumberEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // Some platforms deliver what an input method composes although it is switched off here.
    event->ignore();
}

bool NumberEdit::end(QChar typed, bool insisting)
{
    if (m_line.feed(typed) != desk::ScanLine::Key::End)
        return false;
    finish(insisting);
    return true;
}

void NumberEdit::finish(bool insisting)
{
    setModified(false);
    selectAll();
    Q_EMIT entered(insisting);
}

void NumberEdit::paste()
{
    // QLineEdit would show line ends as odd letters: a copied number often has one at its end.
    insert(QGuiApplication::clipboard()->text().trimmed());
}

} // namespace desktop
