// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace desk {

/// A stand-in service that runs on this computer, and what is needed to ask it. Its app ID and app key open nothing else.
struct RunningDemo {
    QString address;
    QString appId;
    QString appKey;
    QStringList numbersToTry;      ///< a few sample numbers, an active member first
    std::shared_ptr<void> running; ///< keeps the service running; it ends with the last copy of this
};

/// Starts the demo, or returns an English sentence for support that says why it did not start. Each program decides where the
/// demo comes from.
using DemoStarter = std::function<tl::expected<RunningDemo, QString>()>;

} // namespace desk
