// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>

#include <QString>

namespace sentences {

/// What the keychain did not do, and what to do about it.
[[nodiscard]] QString keychainSentence(desk::KeychainFault fault);

/// A key that nothing uses any more could not be removed from it.
[[nodiscard]] QString keyLeftBehindSentence();

} // namespace sentences
