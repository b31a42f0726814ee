// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace desktop {

class MainWindow;

/// Draws the window, or the dialog that stands before it, into a file and ends the program: for the pictures of the README,
/// for looking at every state, and for a machine without a display.
struct Picture {
    QString file;
    /// What to do before, in this order: `key:F12` (a key of the sheet), `click:doctorButton`, `focus:scanEdit`,
    /// `type:5640` (into what has the focus), `page:scannerPage` (of the settings), `recent:1` (a row of the recent lookups, from
    /// 0), `wait:1500` (milliseconds).
    QStringList steps;
};

/// Call when the window shows what is wanted; layouts and fonts are waited for.
void takePicture(MainWindow &window, const Picture &picture);

} // namespace desktop
