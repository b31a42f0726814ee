// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace desktop {

/// A value that must be seen whole: the text gets smaller until it fits, and takes up to three lines in the height of one. For
/// amounts, where no digit may be missing.
class FitLabel : public QLabel {
    Q_OBJECT
    Q_PROPERTY(int wantedPixels READ wantedPixels WRITE setWantedPixels)

public:
    explicit FitLabel(QWidget *parent = nullptr);

    void setAmount(const QString &text);
    /// As it was set; text() may have line breaks.
    [[nodiscard]] const QString &amount() const { return m_amount; }
    /// The size where there is room. A font set from outside says so too, but not one that equals the fitted size: Qt does not
    /// tell about a font that does not change.
    void setWantedPixels(int pixels);
    [[nodiscard]] int wantedPixels() const { return m_wantedPixels; }

    /// What the amount needs at the smallest size: with less a digit is missing, and nothing says so. 0 for a short amount.
    [[nodiscard]] int minWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QFont largestFont(const QStringList &lines) const;

    QString m_amount;
    int m_wantedPixels = 0;
    bool m_fitting = false;
};

/// A text of one line that may be longer than its place: cut with an ellipsis, whole in the tool tip and for screen
/// readers.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// `whole` is plain text.
    void setWholeText(const QString &whole);
    [[nodiscard]] const QString &wholeText() const { return m_whole; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    [[nodiscard]] int lineHeight() const;

    QString m_whole;
};

} // namespace desktop
