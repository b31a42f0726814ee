// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QStringList>
#include <QWidget>

namespace desktop {

/// Bars lying one below the other, each with its name in front and its value behind. A bar that is clicked, or Enter on the one
/// that has the focus, is chosen. Screen readers read it as a list of names and values.
class BarChart final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString value;  ///< as it is written behind the bar
        int length = 0; ///< in thousandths of the longest bar; below zero: less than nothing
        int key = 0;    ///< for whoever made it
        bool isChosen = false;
    };

    explicit BarChart(const QString &title, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setBars(QList<Bar> bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] int current() const { return m_current; }
    void choose(int bar);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setCurrent(int bar);
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] QRect lineRect(int bar) const;
    [[nodiscard]] int barAt(const QPoint &point) const;
    void say();

    QString m_title;
    QList<Bar> m_bars;
    Look m_look;
    int m_current = 0;
};

} // namespace desktop
