// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>
#include <desk/members/memberorder.h>

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace desktop {

/// The members of the window, and how they are shown. Sorting, filtering and adding up are done beside the window, on a thread of
/// their own: for a hundred thousand members they take longer than a frame.
class MemberList final : public QObject {
    Q_OBJECT

public:
    explicit MemberList(const desk::Clocks &clocks, QObject *parent = nullptr);
    ~MemberList() override;

    [[nodiscard]] const desk::MemberRows &rows() const { return m_rows; }
    /// Of the rows, sorted and filtered; behind them for a moment when they have just changed.
    [[nodiscard]] const desk::MemberOrder &order() const { return *m_order; }
    [[nodiscard]] const desk::MemberSort &sort() const { return m_sort; }
    [[nodiscard]] const desk::MemberFilter &filter() const { return m_filter; }
    /// True while order() is behind.
    [[nodiscard]] bool isWorking() const { return m_working; }

    /// Forgets all, and begins with numbers that wait to be asked, or with nobody. What is `refused` of them never is.
    void begin(const QStringList &waiting = {}, const QList<int> &refused = {});
    /// The day to judge standings by, as long as nobody has come; nothing after that.
    void setToday(QDate today);
    void add(const std::vector<kybio::Member> &members);
    /// What became of the number in row `row`: Found, Nobody or Failed.
    void set(int row, const desk::LookupState &state);
    void setSort(const desk::MemberSort &sort);
    void setFilter(const desk::MemberFilter &filter);

Q_SIGNALS:
    /// order() is another one.
    void ordered();
    /// filter() is another one; order() follows.
    void filterChanged();

private:
    void work();
    void take(std::shared_ptr<const desk::MemberOrder> order, int generation);

    desk::Clocks m_clocks;
    desk::MemberRows m_rows;
    desk::MemberSort m_sort;
    desk::MemberFilter m_filter;
    std::shared_ptr<const desk::MemberOrder> m_order = std::make_shared<desk::MemberOrder>();
    QThreadPool m_pool;   // of one thread
    int m_generation = 0; ///< counts begin()
    bool m_hasMembers = false;
    bool m_working = false;
    bool m_again = false; ///< something changed while it worked
};

} // namespace desktop
