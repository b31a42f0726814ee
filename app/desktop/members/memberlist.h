// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberorder.h>

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace desktop {

/// The members of the window, and how they are shown. Sorting, filtering and adding up are done beside the window, on a thread of
/// their own: for a hundred thousand members they take longer than a frame.
class MemberList final : public QObject {
    Q_OBJECT

public:
    explicit MemberList(QDate today, QObject *parent = nullptr);
    ~MemberList() override;

    [[nodiscard]] const desk::MemberRows &rows() const { return m_rows; }
    /// Of the rows, sorted and filtered; behind them for a moment when they have just changed.
    [[nodiscard]] const desk::MemberOrder &order() const { return *m_order; }
    [[nodiscard]] const desk::MemberSort &sort() const { return m_sort; }
    [[nodiscard]] const desk::MemberFilter &filter() const { return m_filter; }
    /// True while order() is behind.
    [[nodiscard]] bool isWorking() const { return m_working; }

    /// Forgets all, and begins with numbers that wait to be asked, or with nobody.
    void begin(QDate today, const QStringList &waiting = {});
    void add(const std::vector<kybio::Member> &members);
    /// Changes rows, then shows them anew.
    void change(const std::function<void(desk::MemberRows &rows)> &change);
    void setSort(const desk::MemberSort &sort);
    void setFilter(const desk::MemberFilter &filter);

Q_SIGNALS:
    /// order() is another one.
    void ordered();

private:
    void work();
    void take(std::shared_ptr<const desk::MemberOrder> order, int generation);

    desk::MemberRows m_rows;
    desk::MemberSort m_sort;
    desk::MemberFilter m_filter;
    std::shared_ptr<const desk::MemberOrder> m_order = std::make_shared<desk::MemberOrder>();
    QThreadPool m_pool;   // of one thread
    int m_generation = 0; ///< counts begin()
    bool m_working = false;
    bool m_again = false; ///< something changed while it worked
};

} // namespace desktop
