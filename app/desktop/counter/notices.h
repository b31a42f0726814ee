// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

#include <array>

namespace desktop {

/// What a notice is about: of those that stand, the first in this order is shown, and the next when that one goes.
enum class NoticeKind {
    Countdown, ///< the screen clears soon: goes by itself
    Mishap,    ///< something inside the program failed
    Settings,  ///< the settings are damaged, from a newer version, cannot be saved
    Clock,     ///< this computer's is wrong
    Remark,    ///< the last thing there was to say
};

/// The line above the status row.
class Notices {
public:
    explicit Notices(QLabel &label);

    /// In place of an earlier notice of that kind; an empty text takes it away.
    void show(NoticeKind kind, const QString &text);
    /// In a bar there is no room: what stands is shown when there is again.
    void setRoom(bool hasRoom);

private:
    void update();

    QLabel &m_label;
    bool m_hasRoom = true;
    std::array<QString, 5> m_texts;
};

} // namespace desktop
