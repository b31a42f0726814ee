// SPDX-License-Identifier: MIT
#include <desktop/counter/scancatcher.h>

#include <desktop/counter/numberedit.h>
#include <desktop/widgets/scanfield.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace desktop {
namespace {

using desk::KeyRun;
using desk::RunKey;

constexpr qsizetype shortest = 4; // of what is certain to be a whole scan, beside what stands in the number field

bool isKeypadWithoutNumLock(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Insert:
    case Qt::Key_End:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Left:
    case Qt::Key_Clear:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return event.modifiers().testFlag(Qt::KeypadModifier);
    default:
        return false;
    }
}

/// What the key is to a scan; nothing for one that is none: Shift alone, or one that the platform repeats.
std::optional<RunKey::Kind> kindOf(const QKeyEvent &event)
{
    const bool isModifier = event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_ScrollLock;
    if (event.isAutoRepeat() || isModifier || event.key() == Qt::Key_AltGr)
        return std::nullopt;
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isControl && isEnter)
        return std::nullopt; // insisting: a person does it
    if (isEnter || event.key() == Qt::Key_Tab || event.text() == QLatin1String("\n") || (isControl && event.key() == Qt::Key_J))
        return RunKey::Kind::End;
    if (isKeypadWithoutNumLock(event))
        return RunKey::Kind::Keypad;
    // Also what cannot be seen: a code may hold a mark of direction.
    if (!isControl && !event.text().isEmpty() && event.text().front().category() != QChar::Other_Control)
        return RunKey::Kind::Text;
    return RunKey::Kind::Command;
}

} // namespace

KeyClock keyClock()
{
    return [](const QInputEvent &event) {
        if (event.timestamp() > 0)
            return std::chrono::milliseconds(event.timestamp());
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
}

ScanCatcher::ScanCatcher(QWidget &window, NumberEdit &numberEdit, KeyClock clock)
    : QObject(&window)
    , m_window(window)
    , m_numberEdit(numberEdit)
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScanCatcher::pause);
    qApp->installEventFilter(this);
}

bool ScanCatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease)
        m_seen = nullptr;
    if (event->type() == QEvent::MouseButtonPress && m_pause.isActive())
        pause(); // a hand is at work
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (!isShortcut && event->type() != QEvent::KeyPress)
        return false;
    auto *target = qobject_cast<QWidget *>(watched);
    if (target == nullptr || letsScansIn(target))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isShortcut) {
        if (overridesShortcut(key))
            event->accept();
        return event->isAccepted() && m_told && *m_told != KeyRun::Meaning::Typed;
    }
    if (m_seen == event && m_seenBy != watched)
        return false; // on its way from a widget that did not want it
    m_seen = event;
    m_seenBy = watched;
    return takes(*target, key);
}

/// A command would be carried out before its key comes.
bool ScanCatcher::overridesShortcut(const QKeyEvent &event)
{
    if (m_told || kindOf(event) != RunKey::Kind::Command)
        return false;
    const std::chrono::milliseconds now = m_clock(event);
    m_last = now;
    m_told = m_run.key({now, RunKey::Kind::Command, {}});
    if (*m_told != KeyRun::Meaning::Typed)
        return true;
    m_told.reset();
    return false;
}

bool ScanCatcher::takes(QWidget &target, const QKeyEvent &event)
{
    const std::optional<RunKey::Kind> kind = kindOf(event);
    if (!kind)
        return false;
    if (*kind == RunKey::Kind::Command) {
        // Where nothing overrode it, it was carried out, or it is a key that does nothing of the kind.
        const auto meaning = std::exchange(m_told, std::nullopt);
        return meaning && takesAfter(*meaning, target, event);
    }
    const std::chrono::milliseconds now = m_clock(event);
    if (!m_run.isBurst() && (!m_last || now - *m_last > KeyRun::steadyGap))
        remember(target);
    m_last = now;
    return takesAfter(m_run.key({now, *kind, *kind == RunKey::Kind::Text ? event.text() : QString()}), target, event);
}

bool ScanCatcher::takesAfter(KeyRun::Meaning meaning, QWidget &target, const QKeyEvent &event)
{
    m_isPlain = m_isPlain && isForNumber(target) && kindOf(event) != RunKey::Kind::Command
        && kindOf(event) != RunKey::Kind::Keypad;
    const auto patience = m_run.patience();
    if (patience.count() > 0)
        m_pause.start(patience + std::chrono::milliseconds(50)); // the next key may be waiting already
    else
        m_pause.stop();
    switch (meaning) {
    case KeyRun::Meaning::Typed:
        release();
        return false;
    case KeyRun::Meaning::Held:
        m_held.append({&target, std::shared_ptr<QKeyEvent>(event.clone())});
        return true;
    case KeyRun::Meaning::Begins:
    case KeyRun::Meaning::Belongs:
        m_held.clear();
        if (m_isPlain && kindOf(event) == RunKey::Kind::Text)
            return false;
        undo();
        return true;
    case KeyRun::Meaning::Ends:
        m_held.clear();
        if (m_isPlain && !m_run.burst().isNumLockOff && m_run.burst().text.size() < shortest)
            return false;
        undo();
        end();
        return true;
    }
    Q_UNREACHABLE();
}

/// Keys of the main window go to the number field where no other field has them.
bool ScanCatcher::isForNumber(const QWidget &target) const
{
    return &target == &m_numberEdit || (target.window() == &m_window && qobject_cast<const QLineEdit *>(&target) == nullptr);
}

void ScanCatcher::remember(QWidget &target)
{
    m_isPlain = true;
    m_before.reset();
    auto *field = qobject_cast<QLineEdit *>(&target);
    if (field == nullptr || field == &m_numberEdit)
        return;
    m_before = Before{field,
                      field->text(),
                      field->cursorPosition(),
                      field->selectionStart(),
                      static_cast<int>(field->selectedText().size()),
                      field->isModified()};
}

void ScanCatcher::undo()
{
    const std::optional<Before> before = std::exchange(m_before, std::nullopt);
    if (!before || !before->field || before->field->text() == before->text)
        return;
    before->field->setText(before->text);
    before->field->setCursorPosition(before->cursor);
    if (before->selected >= 0)
        before->field->setSelection(before->selected, before->selectedLength);
    before->field->setModified(before->isModified);
}

/// Commands that were none of a scan's after all.
void ScanCatcher::release()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (!held.target)
            continue;
        const QKeySequence keys(held.event->keyCombination());
        bool isDone = false;
        for (QAction *action : held.target->window()->actions()) {
            if (action->shortcuts().contains(keys)) {
                action->trigger();
                isDone = true;
            }
        }
        if (!isDone) {
            m_seen = held.event.get(); // has been seen
            m_seenBy = this;
            QCoreApplication::sendEvent(held.target, held.event.get());
        }
    }
}

void ScanCatcher::end()
{
    m_isPlain = true;
    m_pause.stop();
    Q_EMIT scanned(m_run.burst());
}

void ScanCatcher::pause()
{
    m_pause.stop();
    if (m_run.pause() == KeyRun::Meaning::Ends) {
        const bool wasPlain = std::exchange(m_isPlain, true);
        if (!wasPlain)
            Q_EMIT scanned(m_run.burst());
        return;
    }
    release();
}

} // namespace desktop
