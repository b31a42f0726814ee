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

    /// As high as its minimum, which it sets for its width: layouts around it need not ask for the height at every width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] SeverityColors colors() const;
    void color();
    void fit();

    QLabel *m_title;
    QLabel *m_reason;
    Look m_look;
    Mark m_mark;
    bool m_isEarlier = false;
    RoundedBox m_box;
    QTimer m_announcing;
    int m_highest = 0;
};

} // namespace desktop
