// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace desktop {

/// A name: in one line at its size, else smaller, else in two lines; always in a place of the same height, whatever its script.
/// What still does not fit ends in an ellipsis, and is whole in the tool tip and for screen readers.
class NameLabel : public QLabel {
    Q_OBJECT
    Q_PROPERTY(int wantedPixels READ wantedPixels WRITE setWantedPixels)

public:
    explicit NameLabel(QWidget *parent = nullptr);

    /// `whole` is plain text of one line.
    void setWholeText(const QString &whole);
    [[nodiscard]] const QString &wholeText() const { return m_whole; }
    /// As for a FitLabel.
    void setWantedPixels(int pixels);
    [[nodiscard]] int wantedPixels() const { return m_wantedPixels; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    /// Empty where it needs more lines, or higher ones.
    [[nodiscard]] QStringList inLines(const QFont &font, int most) const;

    QString m_whole;
    int m_wantedPixels = 0;
    bool m_fitting = false;
};

} // namespace desktop
