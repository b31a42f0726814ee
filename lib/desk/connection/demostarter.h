// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace desk {

/// A stand-in service on this computer, and how it is asked. The app ID and key are of no worth: they open nothing else.
struct RunningDemo {
    QString address;
    QString appId;
    QString appKey;
    QStringList numbersToTry;      ///< a few sample numbers, an active member first
    std::shared_ptr<void> running; ///< the service ends with it
};

/// Starts one, or gives an English sentence for support that says why not. Where it comes from is for the program to know.
using DemoStarter = std::function<tl::expected<RunningDemo, QString>()>;

} // namespace desk
