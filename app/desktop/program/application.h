// SPDX-License-Identifier: MIT
#pragma once

#include <process/lastresort.h>

#include <desk/log/stallmeter.h>

#include <QApplication>

namespace desktop {

/// The program's application: an exception does not end it, and with the log on it notes events that took too long.
class Application final : public process::Guarded<QApplication> {
    Q_OBJECT

public:
    using Guarded::Guarded;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    desk::StallMeter m_stalls;
};

} // namespace desktop
