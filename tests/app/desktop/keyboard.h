// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

class QLineEdit;
class QWidget;

/// What hands and scanners do to a widget.
namespace keyboard {

/// As a scanner does: a burst, without a turn of the event loop in between.
void type(QWidget &target, const QString &text);
/// The same with its end.
void scan(QWidget &target, const QString &text, Qt::Key end = Qt::Key_Return);
/// What the system sends while Enter stays down.
void holdEnter(QWidget &target);
/// In the place of everything that stands there.
void paste(QLineEdit &target, const QString &text);

} // namespace keyboard
