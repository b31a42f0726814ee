// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace desk::keys {

/// The one table of settings: name, type, default and limits. A value of the wrong type or beyond its limits reads as the
/// default; it stays in the file until somebody saves another.
struct Text {
    QLatin1StringView name;
    int maxLength;
};
struct Number {
    QLatin1StringView name;
    int standard;
    int least;
    int most;
};
struct Flag {
    QLatin1StringView name;
    bool standard;
};

inline constexpr Number schema{QLatin1StringView("schema"), 1, 1, 1'000'000};

inline constexpr Text server{QLatin1StringView("connection/server"), 2048};
inline constexpr Text appId{QLatin1StringView("connection/appId"), 256};
inline constexpr Text appKey{QLatin1StringView("connection/appKey"), 256};
inline constexpr Text authorityFile{QLatin1StringView("connection/authorityFile"), 4096}; ///< PEM; path
inline constexpr Number timeoutSeconds{QLatin1StringView("connection/timeoutSeconds"), 10, 1, 120};

inline constexpr Text scanPrefix{QLatin1StringView("scan/prefix"), 64};
inline constexpr Text scanSuffix{QLatin1StringView("scan/suffix"), 64};
inline constexpr Number scanMinLength{QLatin1StringView("scan/minLength"), 0, 0, 64}; ///< 0: not checked
inline constexpr Number scanMaxLength{QLatin1StringView("scan/maxLength"), 0, 0, 64}; ///< 0: not checked

inline constexpr Number recentLimit{QLatin1StringView("counter/recentLimit"), 10, 0, 1000};                ///< 0: off
inline constexpr Number clearAfterSeconds{QLatin1StringView("counter/clearAfterSeconds"), 120, 0, 86'400}; ///< 0: never
inline constexpr Flag coverAmounts{QLatin1StringView("counter/coverAmounts"), false};

inline constexpr Text theme{QLatin1StringView("look/theme"), 16}; ///< system (or empty), light, dark, contrast
inline constexpr Number textPercent{QLatin1StringView("look/textPercent"), 100, 80, 250};
inline constexpr Flag touch{QLatin1StringView("look/touch"), false};
inline constexpr Text language{QLatin1StringView("look/language"), 16}; ///< empty: the system's

} // namespace desk::keys
