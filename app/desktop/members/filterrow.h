// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberfilter.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace desktop {

class LinkButton;

/// What the table shows: a text, a quick choice, a category, and from which to which balance.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// Of the list; those who are chosen stay chosen.
    void setCategories(const QStringList &categories);
    [[nodiscard]] const desk::MemberFilter &filter() const { return m_filter; }
    /// Shows this one; says nothing.
    void show(const desk::MemberFilter &filter);

Q_SIGNALS:
    void filterChanged(const desk::MemberFilter &filter);

private:
    void read();
    [[nodiscard]] std::optional<kybio::Decimal> amountIn(QLineEdit &edit) const;

    QLineEdit *m_text;
    QComboBox *m_quick;
    QComboBox *m_category;
    QLineEdit *m_least;
    QLineEdit *m_most;
    QLabel *m_wrong;
    LinkButton *m_reset;
    desk::MemberFilter m_filter;
    bool m_showing = false;
};

} // namespace desktop
