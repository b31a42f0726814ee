// SPDX-License-Identifier: MIT
#include "managerwindow.h"

#include <desk/members/memberrun.h>

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;

namespace {

template<typename T>
T *child(const QObject &parent, const QString &name = {})
{
    auto *const found = parent.findChild<T *>(name);
    if (found == nullptr)
        qFatal("a part of the manager's window is not there");
    return found;
}

CounterWindow::Wish withoutCover(CounterWindow::Wish wish)
{
    wish.coversWhenIdle = false;
    return wish;
}

template<typename Condition>
void until(Condition holds)
{
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

ManagerWindow::ManagerWindow(TimedApplication &application, CounterWindow::Wish wish)
    : m_application(application)
    , m_counter(application, withoutCover(std::move(wish)))
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *members = qobject_cast<desktop::MembersWindow *>(window))
            m_window = members;
    }
    if (m_window == nullptr || !QTest::qWaitForWindowActive(m_window))
        qFatal("the manager's window does not open");
    m_application.watch(m_window);
    m_list = child<desktop::MemberList>(*m_window);
    m_file = child<desktop::ListFile>(*m_window);
    m_table = child<QTableView>(*m_window, u"membersTable"_s);
    m_filter = child<QLineEdit>(*m_window, u"filterText"_s);
    QObject::connect(m_list, &desktop::MemberList::ordered, m_table, [this] { m_ordered = Steady::now(); });
}

ManagerWindow::Time ManagerWindow::untilPainted(Steady::time_point begin)
{
    until([this] { return !m_list->isWorking() && m_application.painted() >= m_ordered; });
    return duration_cast<Time>(m_application.painted() - begin);
}

ManagerWindow::Time ManagerWindow::askEveryone()
{
    const auto begin = Steady::now();
    m_window->beginEveryone(std::numeric_limits<int>::max());
    until([this] { return m_window->run()->state() != desk::MemberRun::State::Asking; });
    if (m_window->run()->state() != desk::MemberRun::State::Complete)
        qFatal("not everyone came");
    return untilPainted(begin);
}

ManagerWindow::Sorted ManagerWindow::sort(int column, Qt::SortOrder order)
{
    const auto begin = Steady::now();
    m_table->horizontalHeader()->setSortIndicator(column, order);
    const Time painted = untilPainted(begin);
    return {duration_cast<Time>(m_ordered - begin), painted};
}

ManagerWindow::Time ManagerWindow::press(Qt::Key key)
{
    const auto begin = Steady::now();
    QTest::keyClick(m_filter, key);
    return untilPainted(begin);
}

ManagerWindow::Time ManagerWindow::scrollTo(int row)
{
    const auto begin = Steady::now();
    m_table->verticalScrollBar()->setValue(row);
    // By pixels it moves what is there; else nothing would be painted where two rows look the same.
    m_table->viewport()->update();
    until([&] { return m_application.painted() >= begin; });
    return duration_cast<Time>(m_application.painted() - begin);
}

ManagerWindow::Time ManagerWindow::keep(const QString &file)
{
    bool ended = false;
    const auto written = QObject::connect(m_file, &desktop::ListFile::written, m_table, [&ended] { ended = true; });
    const auto failed = QObject::connect(m_file, &desktop::ListFile::failed, m_table, [](const QString &, const QString &reason) {
        qFatal("not written: %s", qUtf8Printable(reason));
    });
    const auto begin = Steady::now();
    m_window->keep(file, false, true);
    until([&ended] { return ended; });
    const auto end = Steady::now();
    QObject::disconnect(written);
    QObject::disconnect(failed);
    return duration_cast<Time>(end - begin);
}
