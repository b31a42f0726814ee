// SPDX-License-Identifier: MIT
#include <desktop/counter/keyrouter.h>

#include <desktop/counter/numberedit.h>

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVariant>

namespace desktop {
namespace {

constexpr const char *letsScansThrough = "letsScansThrough";

} // namespace

KeyRouter::KeyRouter(QWidget &window, NumberEdit &numberEdit)
    : QObject(&window)
    , m_window(window)
    , m_numberEdit(numberEdit)
{
    qApp->installEventFilter(this);
}

void KeyRouter::letScansThrough(QWidget &dialog)
{
    dialog.setProperty(letsScansThrough, true);
}

bool KeyRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isInFront = widget != nullptr && widget->window()->property(letsScansThrough).toBool();
    if (widget == nullptr || widget == &m_numberEdit || (widget->window() != &m_window && !isInFront))
        return false;
    // A field of its own keeps its keys.
    if (qobject_cast<QLineEdit *>(widget) != nullptr)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool isPrintable = !key->text().isEmpty() && key->text().front().isPrint();
    // Space belongs to a button that was reached with Tab; no member number begins with a blank.
    const bool isEnd = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab
        || (key->key() == Qt::Key_J && key->modifiers() == Qt::ControlModifier);
    const bool isScan = isPlain && isPrintable && key->text() != u" ";
    // In another window the end of a number is the number's only where one has begun: there, Enter may be a button's.
    if (!isScan && !(isInFront && isEnd && m_numberEdit.isModified()))
        return false;
    m_numberEdit.setFocus(Qt::OtherFocusReason);
    if (!m_numberEdit.isModified())
        m_numberEdit.selectAll();
    QCoreApplication::sendEvent(&m_numberEdit, event);
    return true;
}

} // namespace desktop
