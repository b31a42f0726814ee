// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// A PIN is slow to digest and to compare, on purpose: tests of what is around it take what is known already.
namespace fakes {

/// Made with Python: hashlib.pbkdf2_hmac('sha512', b'4711', bytes(range(16)), 200000, 32)
inline constexpr QLatin1StringView digestOf4711{"pbkdf2-sha512$200000$000102030405060708090a0b0c0d0e0f$"
                                                "510e11517440644e5cab5059cfe3319bb6a53c545f4ded0ce7cf2c6fffc43b4a"};
/// None of ours: no PIN matches it, and that is known at once.
inline constexpr QLatin1StringView digestOfNothing{"none of ours"};

} // namespace fakes
