// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desktop {

class LinkButton;

/// A value that the queue must not read: covered by its mask, seen only while the button is held (or setRevealed()), and
/// covered again by itself. Copying it copies the mask.
class MaskedValue : public QWidget {
    Q_OBJECT

public:
    explicit MaskedValue(QWidget *parent = nullptr);

    /// Plain texts. Where both are equal there is nothing to hold for, and the button goes.
    void setValue(const QString &mask, const QString &whole);
    /// Nothing is shown and nothing kept. The button keeps its place: the next value mostly has one too.
    void forget();
    void setRevealed(bool revealed);
    /// While locked nothing uncovers it: who tries is told by unlockRequested().
    void setLocked(bool locked);
    /// The button stands below the value.
    void setNarrow(bool narrow);
    /// Of a value with its button, in pixels.
    [[nodiscard]] int lineHeight() const;
    /// What stands on the screen now.
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void unlockRequested();
    /// The whole value is on the screen now, and was not before.
    void uncovered();

private:
    void show(bool wanted);
    void hold();

    QLabel *m_value;
    LinkButton *m_hold;
    QHBoxLayout *m_row;
    QString m_mask;
    QString m_whole;
    bool m_isUncovered = false;
    bool m_revealed = false;
    bool m_locked = false;
    bool m_isSelectable = false;
};

} // namespace desktop
