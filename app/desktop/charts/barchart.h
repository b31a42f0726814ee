// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace desktop {

/// Bars lying one below the other, each with its name in front and its value behind. A bar that is clicked, or Enter on the one
/// that has the focus, is chosen. It is a table of names and values, and screen readers read it as one.
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
    void choose(int bar);

Q_SIGNALS:
    void chosen(int key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QList<Bar> m_bars;
};

} // namespace desktop
