// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/mark.h>
#include <desktop/look/roundedbox.h>

#include <QFrame>
#include <QTimer>

class QLabel;

namespace desktop {

/// The verdict: a coloured band with a shape, a word and one line of reason; that of an earlier result is an outline. Tells
/// screen readers what it shows once that has stood for a moment.
class VerdictBand : public QFrame {
    Q_OBJECT

public:
    explicit VerdictBand(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(const sentences::Presentation &presentation);
    /// Words that would need more height than this get smaller. 0: no limit.
    void setHighest(int pixels);
    /// For the bar: one line of reason, whatever is shown. What it has no room for is in the tool tip, and for screen readers.
    void setOneLine();

    /// As high as its minimum, which it sets for its width: layouts around it need not ask for the height at every width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] SeverityColors colors() const;
    void color();
    void setMargins();
    [[nodiscard]] int side() const;
    [[nodiscard]] int shapeSize() const;
    void fit();
    /// Of a member's verdict, whatever it says: nothing below moves from one member to the next.
    [[nodiscard]] int usualHeight(int textWidth);
    /// In this part of their usual size; gives the height that is needed.
    int setSizes(int percent, int textWidth);
    void cutReason(int textWidth);

    QLabel *m_title;
    QLabel *m_reason;
    Look m_look;
    Mark m_mark;
    QString m_whole; ///< reason
    bool m_isEarlier = false;
    bool m_isMember = false;
    bool m_isOneLine = false;
    RoundedBox m_box;
    QTimer m_announcing;
    int m_highest = 0;
    int m_usualHeight = 0; ///< kept for m_usualWidth: measuring is a part of every lookup
    int m_usualWidth = 0;
};

} // namespace desktop
