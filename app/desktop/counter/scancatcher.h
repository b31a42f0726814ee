// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/keyrun.h>

#include <QLineEdit>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QInputEvent;
class QKeyEvent;
class QWidget;

namespace desktop {

class NumberEdit;

/// When a key was pressed, on any monotonic clock.
using KeyClock = std::function<std::chrono::milliseconds(const QInputEvent &)>;
/// The window system's own time of the key: a window that was busy for a moment makes nobody type like a scanner.
[[nodiscard]] KeyClock keyClock();

/// A scan always wins: a burst of keys is taken out of wherever it goes, in any window of the program, and comes from here as one
/// thing. What its first keys did to a field is undone. Keys by hand pass untouched, and without delay.
///
/// Not from a field that scans are meant for, see letScansIn(). A scan into the number field itself passes too, so that it is
/// seen as it comes, until its end key.
class ScanCatcher final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. To be made after every other event filter of the application: it must see keys first.
    ScanCatcher(QWidget &window, NumberEdit &numberEdit, KeyClock clock);

Q_SIGNALS:
    void scanned(const desk::Burst &burst);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QWidget> target;
        std::shared_ptr<QKeyEvent> event;
    };
    /// A field with its text, to be put back.
    struct Before {
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
        int selected = -1;
        int selectedLength = 0;
        bool isModified = false;
    };

    [[nodiscard]] bool overridesShortcut(const QKeyEvent &event);
    [[nodiscard]] bool takes(QWidget &target, const QKeyEvent &event);
    [[nodiscard]] bool takesAfter(desk::KeyRun::Meaning meaning, QWidget &target, const QKeyEvent &event);
    [[nodiscard]] bool isForNumber(const QWidget &target) const;
    void remember(QWidget &target);
    void undo();
    void release();
    void end();
    void pause();

    QWidget &m_window;
    NumberEdit &m_numberEdit;
    KeyClock m_clock;
    desk::KeyRun m_run;
    std::optional<std::chrono::milliseconds> m_last;
    std::optional<Before> m_before; ///< the field of the run as it was before it
    bool m_isPlain = true;          ///< nothing but text so far, into the number field
    QList<Held> m_held;
    QTimer m_pause;
    const QEvent *m_seen = nullptr; ///< goes on to other widgets
    QObject *m_seenBy = nullptr;
    std::optional<desk::KeyRun::Meaning> m_told; ///< of a command, before its key came
};

} // namespace desktop
