// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

#include <desk/keychain/keychain.h>
#include <desk/settings/settings.h>

namespace cli {

/// `settings export`: writes the file or says why not. The exit status.
[[nodiscard]] int exportSettings(const SettingsArguments &arguments, const desk::Settings &settings, desk::Keychain &keychain);

/// `settings import`: takes the whole file or nothing of it. The exit status. Waits for the keychain.
[[nodiscard]] int importSettings(const SettingsArguments &arguments, desk::Settings &settings, desk::Keychain &keychain);

} // namespace cli
