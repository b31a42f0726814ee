// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QString;
class QWidget;

namespace desktop {

/// Whether the text of a label can be selected with the mouse. It becomes so when the mouse is over it, and not before: a label
/// that can be selected keeps a text document, which took a third of the time from an answer to its picture.
void setSelectable(QLabel &label, bool selectable);

/// What is copied of a selectable label, where it is not what it shows: all digits of an amount without group separators, a
/// number without what stands beside it. A double click takes the whole of it, and the context menu offers it as `action`; an
/// empty text: nothing is copied.
void setCopied(QLabel &label, const QString &action, const QString &text);

/// A label of plain, selectable, wrapping text; `size` in pixels at 100 %.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &name, int size, bool bold);

/// The same for all labels below `root` that say so in a form, by a property `selectable`.
void makeSelectable(QWidget &root);

} // namespace desktop
