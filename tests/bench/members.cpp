// SPDX-License-Identifier: MIT
// The real manager's window with everyone of a large shop in it. Prints what each thing took, a line each: its name and
// microseconds or kilobytes, several times where it was done several times.
// usage: bench-members SERVER APP-ID APP-KEY ROUNDS FOLDER
#include "managerwindow.h"
#include "memory.h"

#include <desk/members/packedmember.h>

#include <QCollator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <numeric>

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int columns = 10;

void print(const char *name, long long value)
{
    std::printf("%s %lld\n", name, value);
    std::fflush(stdout);
}

void print(const char *name, std::chrono::microseconds time)
{
    print(name, static_cast<long long>(time.count()));
}

template<typename Work>
void timed(const char *name, Work work)
{
    const auto begin = Steady::now();
    work();
    print(name, std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begin));
}

/// Before what is looked at: what nobody uses any more goes back to the system, and the most so far begins anew.
void forgetMemory()
{
    malloc_trim(0);
    if (QFile refs(u"/proc/self/clear_refs"_s); refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// What everyone costs in memory and in time, from the empty window on.
void load(ManagerWindow &window, TimedApplication &application)
{
    forgetMemory();
    const long empty = memoryKilobytes("VmRSS");
    application.restart();
    print("load", window.askEveryone());
    print("load-longest", application.longest());
    print("memory-peak", memoryKilobytes("VmHWM") - empty);
    print("memory-before-trim", memoryKilobytes("VmRSS") - empty);
    forgetMemory();
    print("memory", memoryKilobytes("VmRSS") - empty);
}

/// The same number of texts, as one would sort them.
void sortTexts(const desk::MemberRows &rows, int rounds)
{
    QStringList names;
    for (int row = 0; row < rows.size(); ++row)
        names << desk::unpackedName(rows.at(row).member).name.value().value_or(QString());
    for (int i = 0; i < rounds; ++i) {
        QStringList sorted = names;
        sorted.detach();
        timed("sort-texts", [&] { std::sort(sorted.begin(), sorted.end()); });
        QStringList people = names;
        people.detach();
        const QCollator collator(QLocale(QLocale::English));
        if (i == 0) // takes long
            timed("sort-texts-people", [&] { std::sort(people.begin(), people.end(), collator); });
    }
}

/// Without a window: what lib/desk does.
void sortRows(const desk::MemberRows &rows, int rounds)
{
    desk::MemberFilter filter;
    filter.text = u"an"_s;
    for (int i = 0; i < rounds; ++i) {
        for (int column = 0; column < columns; ++column) {
            const desk::MemberSort sort{static_cast<desk::MemberKey>(column),
                                        i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
            timed(qPrintable(u"rows-%1"_s.arg(column)), [&] { static_cast<void>(desk::sortedRows(rows, sort, QLocale())); });
        }
        timed("order", [&] { static_cast<void>(desk::orderOf(rows, {}, {}, QLocale())); });
        std::vector<int> all(static_cast<std::size_t>(rows.size()));
        std::iota(all.begin(), all.end(), 0);
        timed("sums", [&] { static_cast<void>(desk::sumsOf(rows, all)); });
        timed("filter", [&] { static_cast<void>(desk::filteredRows(rows, all, filter)); });
    }
    desk::MemberRows another = rows; // as while it is sorted on another thread
    timed("add-one", [&] { another.add(rows.member(0)); });
    desk::MemberRows withLarge = rows;
    kybio::Member large = rows.member(0);
    large.balance = *kybio::Decimal::parse("12345678901234567.12345678");
    withLarge.add(large);
    timed("rows-large", [&] {
        static_cast<void>(desk::sortedRows(withLarge, {desk::MemberKey::Balance, Qt::AscendingOrder}, QLocale()));
    });
}

void sortTable(ManagerWindow &window, TimedApplication &application, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        for (int column = 0; column < columns; ++column) {
            application.restart();
            const auto took = window.sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            print(qPrintable(u"sort-%1"_s.arg(column)), took.ordered);
            print(qPrintable(u"painted-%1"_s.arg(column)), took.painted);
            print("sort-longest", application.longest());
        }
    }
}

void filterTable(ManagerWindow &window, TimedApplication &application, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_O, Qt::Key_N, Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace,
                                  Qt::Key_1, Qt::Key_7, Qt::Key_Backspace, Qt::Key_Backspace}) {
            application.restart();
            print("key", window.press(key));
            print("key-longest", application.longest());
        }
    }
}

void scrollTable(ManagerWindow &window, int rounds)
{
    static_cast<void>(window.scrollTo(0));
    int row = 0;
    for (int i = 0; i < 50 * rounds; ++i)
        print("wheel", window.scrollTo(row += 3));
    for (int i = 0; i < 20 * rounds; ++i)
        print("drag", window.scrollTo((row += 4'801) % window.shown()));
}

void keepTable(ManagerWindow &window, TimedApplication &application, const QString &folder, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        for (const char *ending : {"csv", "xlsx"}) {
            forgetMemory();
            const long before = memoryKilobytes("VmRSS");
            application.restart();
            print(ending, window.keep(folder + u"/list."_s + QLatin1StringView(ending)));
            print(qPrintable(u"%1-longest"_s.arg(QLatin1StringView(ending))), application.longest());
            print(qPrintable(u"%1-memory"_s.arg(QLatin1StringView(ending))), memoryKilobytes("VmHWM") - before);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(4).toInt();
    CounterWindow::Wish wish;
    wish.server = arguments.value(1);
    wish.appId = arguments.value(2);
    wish.appKey = arguments.value(3);
    ManagerWindow window(application, wish);
    load(window, application);
    sortTexts(window.rows(), rounds);
    sortRows(window.rows(), rounds);
    sortTable(window, application, rounds);
    filterTable(window, application, rounds);
    scrollTable(window, rounds);
    keepTable(window, application, arguments.value(5), rounds);
    return 0;
}
