// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <chrono>

/// An application that keeps the longest time that one event took: for that long a window does not answer.
///
/// Time in which the machine gave the thread no processor does not count (Linux says how long that was): other programs on a busy
/// machine are no stall of ours. Where the kernel does not say, it counts.
class StallMeter : public QApplication {
public:
    StallMeter(int &argc, char **argv);
    ~StallMeter() override;
    Q_DISABLE_COPY_MOVE(StallMeter)

    bool notify(QObject *receiver, QEvent *event) override;

    /// Since the last reset().
    [[nodiscard]] std::chrono::milliseconds longest() const;
    void reset() { m_longest = {}; }
    /// 100 ms, and more where a sanitizer or an emulator makes everything slower.
    [[nodiscard]] static std::chrono::milliseconds bound();
    [[nodiscard]] static StallMeter &instance();

private:
    [[nodiscard]] std::chrono::nanoseconds ownTime() const;

    std::chrono::nanoseconds m_longest{0};
    int m_statistics;
    int m_depth = 0;
};
