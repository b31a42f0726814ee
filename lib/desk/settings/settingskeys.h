// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>

#include <QLatin1StringView>

#include <array>

namespace desk::keys {

/// Whom a setting belongs to. A shared one may come from the administrator's file, and goes into an export; one of a user does
/// neither.
enum class Scope { Shared, User };

/// This header is the one table of settings: name, type, default, limits and scope of each. A value of the wrong type or beyond
/// its limits reads as the default, and makes the file Flawed. It stays in the file until the next save.
struct Text {
    QLatin1StringView name;
    int maxLength; ///< in UTF-16 units
    Scope scope = Scope::Shared;
};
struct Number {
    QLatin1StringView name;
    int standard;
    int least;
    int most;
    Scope scope = Scope::Shared;
};
struct Flag {
    QLatin1StringView name;
    bool standard;
    Scope scope = Scope::Shared;
};

/// The form of the file that this version writes. A file of a newer form is left as it is as far as possible.
inline constexpr int currentSchema = 2;
inline constexpr Number schema{QLatin1StringView("schema"), currentSchema, 1, 1'000'000};

inline constexpr Text scanPrefix{QLatin1StringView("scan/prefix"), ScanRules::maxAffixLength};
inline constexpr Text scanSuffix{QLatin1StringView("scan/suffix"), ScanRules::maxAffixLength};
inline constexpr Number scanMinLength{QLatin1StringView("scan/minLength"), 0, 0, 64}; ///< 0: not checked
inline constexpr Number scanMaxLength{QLatin1StringView("scan/maxLength"), 0, 0, 64}; ///< 0: not checked

inline constexpr Number recentLimit{QLatin1StringView("counter/recentLimit"), 10, 0, 1000};                ///< 0: off
inline constexpr Number clearAfterSeconds{QLatin1StringView("counter/clearAfterSeconds"), 120, 0, 86'400}; ///< 0: never
inline constexpr Flag coverAmounts{QLatin1StringView("counter/coverAmounts"), false};
inline constexpr Flag byPhone{QLatin1StringView("counter/byPhone"), true}; ///< whether members may be looked for by phone

inline constexpr Text pinDigest{QLatin1StringView("pin/digest"), 512, Scope::User}; ///< see desk/pin/pin.h; empty: no PIN
inline constexpr Flag pinForContacts{QLatin1StringView("pin/guardsContacts"), false, Scope::User};
inline constexpr Number pinMisses{QLatin1StringView("pin/misses"), 0, 0, 1000, Scope::User};
inline constexpr Text pinLastMiss{QLatin1StringView("pin/lastMiss"), 32, Scope::User}; ///< ISO 8601, UTC

inline constexpr Flag notePeeks{QLatin1StringView("privacy/notePeeks"), false, Scope::User}; ///< see desk/peek/peeklog.h
inline constexpr Text peekSalt{QLatin1StringView("privacy/peekSalt"), 64, Scope::User};

inline constexpr Text theme{QLatin1StringView("look/theme"), 16, Scope::User}; ///< system (or empty), light, dark, contrast
inline constexpr Number textPercent{QLatin1StringView("look/textPercent"), 100, 80, 250, Scope::User};
inline constexpr Flag touch{QLatin1StringView("look/touch"), false};
inline constexpr Text language{QLatin1StringView("look/language"), 16, Scope::User}; ///< empty: the system's

inline constexpr Flag logEnabled{QLatin1StringView("log/enabled"), false, Scope::User}; ///< see desk/log/log.h

inline constexpr Number storeCount{QLatin1StringView("stores/count"), 0, 0, 100};
inline constexpr Number currentStore{QLatin1StringView("stores/current"), 1, 1, 100, Scope::User}; ///< 1 is the first

/// The settings of one store, each below `stores/<number from 1>/`. What they mean is in desk/settings/store.h.
namespace store {
inline constexpr Text name{QLatin1StringView("name"), 64};
inline constexpr Text server{QLatin1StringView("server"), 2048};
inline constexpr Flag plainHttp{QLatin1StringView("plainHttp"), false};
inline constexpr Text appId{QLatin1StringView("appId"), 256};
inline constexpr Text appKey{QLatin1StringView("appKey"), 256}; ///< empty where keychainEntry is set
inline constexpr Text keychainEntry{QLatin1StringView("keychainEntry"), 64, Scope::User};
inline constexpr Flag sharingGroup{QLatin1StringView("sharingGroup"), false};
inline constexpr Number timeoutSeconds{QLatin1StringView("timeoutSeconds"), 10, 1, 120};
inline constexpr Text authorityFile{QLatin1StringView("authorityFile"), 4096}; ///< PEM or DER; path
inline constexpr Text proxy{QLatin1StringView("proxy"), 16};                   ///< system (or empty), none, manual
inline constexpr Text proxyAddress{QLatin1StringView("proxyAddress"), 300};    ///< host:port
inline constexpr Text proxyUser{QLatin1StringView("proxyUser"), 256};
inline constexpr Text proxyPassword{QLatin1StringView("proxyPassword"),
                                    256}; ///< empty where proxyKeychainEntry is set; never exported
inline constexpr Text proxyKeychainEntry{QLatin1StringView("proxyKeychainEntry"), 64, Scope::User};
inline constexpr Number dailyLimit{QLatin1StringView("dailyLimit"), 300, 0, 1'000'000}; ///< 0: not known
} // namespace store

/// Lists for code that goes through the whole table: import, export, looking for flaws.
inline constexpr std::array texts{scanPrefix, scanSuffix, pinDigest, pinLastMiss, theme, language};
inline constexpr std::array numbers{schema,    scanMinLength, scanMaxLength, recentLimit, clearAfterSeconds,
                                    pinMisses, textPercent,   storeCount,    currentStore};
inline constexpr std::array flags{coverAmounts, byPhone, pinForContacts, touch, logEnabled};
inline constexpr std::array storeTexts{
    store::name,  store::server,       store::appId,     store::appKey,        store::keychainEntry,     store::authorityFile,
    store::proxy, store::proxyAddress, store::proxyUser, store::proxyPassword, store::proxyKeychainEntry};
inline constexpr std::array storeNumbers{store::timeoutSeconds, store::dailyLimit};
inline constexpr std::array storeFlags{store::plainHttp, store::sharingGroup};

} // namespace desk::keys
