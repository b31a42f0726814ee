// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/scanline.h>

#include <QLineEdit>

namespace desktop {

/// The field that a scanner types into. Enter, CR, LF, CR+LF and Tab end a scan; nothing else does, and nothing happens
/// while typing. It refuses the input method (a Chinese one swallows scans) and still takes pasted Chinese.
class NumberEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    /// Makes the next scan replace what stands here, unless somebody has begun to type meanwhile.
    void offerForReplacement();
    /// The text of a scan that has ended somewhere else; its line feed may still come.
    void take(const QString &scanned);
    /// As if Enter had been pressed.
    void finish(bool insisting = false);
    /// Leaves nothing that undo could bring back.
    void wipe() { setText({}); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A scan has ended, or somebody pressed Enter. `insisting`: with Ctrl.
    void entered(bool insisting);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paste();
    bool end(QChar typed, bool insisting);

    desk::ScanLine m_line;
};

} // namespace desktop
