// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace desk {

/// The manager's PIN. It stops a colleague at the till, not an intruder: who can read the settings file can take it out.
/// Only a salted PBKDF2 digest is stored. Both functions take a good part of a second on purpose: call them off the
/// window's thread.
namespace pin {

constexpr int shortest = 4;
constexpr int longest = 64;
constexpr int rounds = 210'000; ///< of PBKDF2 with HMAC-SHA-512

/// `pbkdf2-sha512$rounds$salt$digest`, salt and digest in hexadecimal digits.
[[nodiscard]] QString digestOf(const QString &pin);

/// False too where `digest` is none of ours: a PIN that cannot be checked opens nothing.
[[nodiscard]] bool matches(const QString &pin, const QString &digest);

/// How long nobody may try after so many misses in a row: nothing for the first three, then 5 s, doubling up to 15 minutes.
[[nodiscard]] std::chrono::seconds pauseAfter(int misses);

} // namespace pin
} // namespace desk
