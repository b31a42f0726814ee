// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <desk/doctor/doctorinput.h>
#include <desk/settings/store.h>

#include <kybio/transport/clientoptions.h>

#include <QStringList>

#include <tl/expected.hpp>

namespace cli {

/// Whom to ask, and how.
struct LookupTarget {
    /// Nothing: not set up.
    std::optional<kybio::Credentials> credentials;
    kybio::ClientOptions options;
    std::optional<QNetworkProxy> proxy; ///< nothing: the system's
    /// Whether its calls belong to the shop's daily allowance. The demo's do not.
    bool isCounted = true;
    /// Sentences for standard error about what was found amiss and does not stop the command.
    QStringList notes;
};

/// Puts arguments before the key of the environment, and that before the settings' current store. A wrong value on the
/// command line or in the environment is wrong usage: one sentence that names it. Unusable settings alone mean "not set
/// up".
[[nodiscard]] tl::expected<LookupTarget, QString> lookupTargetFrom(const ConnectionArguments &arguments,
                                                                   const QString &environmentKey, const desk::Store &store);

/// The demo's service at `server`: no settings, no environment, no key file.
[[nodiscard]] tl::expected<LookupTarget, QString> demoTarget(const ConnectionArguments &arguments, const QString &server,
                                                             const QString &appId, const QString &appKey);

/// What `doctor` examines: the texts as they are, because what is wrong with them is for the doctor to say. Only a file that
/// cannot be read is wrong usage. `callsUsed`: today, as counted here.
[[nodiscard]] tl::expected<desk::DoctorInput, QString>
doctorInputFrom(const DoctorArguments &arguments, const QString &environmentKey, const desk::Store &store, int callsUsed);

/// The demo's service at `server`.
[[nodiscard]] desk::DoctorInput demoDoctorInput(const DoctorArguments &arguments, const QString &server, const QString &appId,
                                                const QString &appKey);

} // namespace cli
