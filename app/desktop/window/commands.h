// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace desktop {

/// What the window does at a key.
enum class Command {
    ToNumber,
    Again,
    TopUps,
    Pay,
    ByPhone,
    Verify,
    CopyName,
    CopyBalance,
    CopyPoints,
    FullScreen,
    Bar,
    NextStore,
    PreviousStore,
    Larger,
    Smaller,
    StandardSize,
    Members,
    Settings,
    Keys,
};

/// One line of the sheet of keys. The man page has a line for each, too; a test holds it to this.
struct KeyLine {
    QString keys; ///< as people say them: "F9, Ctrl+L"
    QString meaning;
};

/// The one table of the window's keys: shortcuts, sheet and man page come from it. A key that belongs to a part of the window
/// (Enter, Esc, F7, Ctrl+C) has a line there and no action here.
class Commands final : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to `window`, which owns this.
    explicit Commands(QWidget &window);

    [[nodiscard]] QAction &action(Command command) const { return *m_actions.value(command); }
    /// In the language of the program.
    [[nodiscard]] static QList<KeyLine> sheet();

private:
    QHash<Command, QAction *> m_actions;
};

} // namespace desktop
