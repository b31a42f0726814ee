// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace desk {

/// The manager's PIN. It stops a colleague at the till, not an intruder: whoever can write the settings file can take it out.
/// Only a salted PBKDF2 digest is stored. digestOf() and matches() take a good part of a second on purpose: call them in another
/// thread than the window's.
namespace pin {

constexpr int shortest = 4;
constexpr int longest = 64;
constexpr int rounds = 210'000; ///< of PBKDF2 with HMAC-SHA-512

/// What is stored: `pbkdf2-sha512$rounds$salt$digest`, with salt and digest in hexadecimal digits.
[[nodiscard]] QString digestOf(const QString &pin);

/// Also false where `digest` is not of that form: a PIN that cannot be checked opens nothing.
[[nodiscard]] bool matches(const QString &pin, const QString &digest);

/// How long nobody may try after so many misses in a row: no pause for the first three, then 5 s, then twice as long each time,
/// up to 15 minutes.
[[nodiscard]] std::chrono::seconds pauseAfter(int misses);

} // namespace pin
} // namespace desk
