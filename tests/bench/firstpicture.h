// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Watches a program start: until its first window's field is painted, then one key, until that is painted too. Prints the
/// microseconds since BENCH_BEGAN (nanoseconds of the monotonic clock, set by whoever started the process) and the memory in
/// kilobytes, now and at most, and ends the program. With BENCH_STAYS in the environment it waits that many milliseconds first.
class FirstPicture : public QObject {
    Q_OBJECT

public:
    /// Once the application exists.
    FirstPicture();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typeOneKey(QObject *field);
    void report();

    bool m_painted = false;
    bool m_typed = false;
    bool m_reported = false;
    long long m_took = 0;
};
