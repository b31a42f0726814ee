// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QKeyEvent;
class QWidget;

namespace desktop {

/// The key that keeps the screen does nothing else: it types no letter over the number, asks nothing again and clears nothing.
///
/// It may also be the first one of a scan, or of a number that somebody types: a letter waits, and goes where it was going,
/// before the next key, where that comes within `patience`.
class KeepingKey final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{1000};

    explicit KeepingKey(QObject *parent = nullptr);

    /// For each key that goes down. `keeps`: it is one that keeps the screen. True where it is not to be passed on.
    [[nodiscard]] bool takes(QWidget &target, const QKeyEvent &event, bool keeps);
    /// For each key that goes up.
    void release(const QKeyEvent &event);
    /// What waits is not wanted any more.
    void forget();

    /// Shift alone, and its kin: part of the key that follows.
    [[nodiscard]] static bool isModifier(const QKeyEvent &event);

private:
    QPointer<QLineEdit> m_target;
    std::unique_ptr<QKeyEvent> m_waiting;
    QTimer m_patience;
    int m_down = 0; ///< the key, while it is held down
};

} // namespace desktop
