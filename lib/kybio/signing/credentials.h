// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/baseaddress.h>

#include <QDebug>
#include <QString>

#include <tl/expected.hpp>

namespace kybio {

/// Why an app ID or an app key cannot be used.
enum class CredentialsFault {
    AppIdEmpty,
    AppIdTooLong,
    AppIdCharacter, ///< a control or invisible character, or broken text
    AppKeyEmpty,
    AppKeyTooLong,
    AppKeyCharacter,
};

/// What a shop was given: server address, app ID and app key. An object of this class is always complete and usable.
///
/// The key leaves it only through appKey(), for signing and for the one place that stores it. Printed, it is masked.
class Credentials {
public:
    /// In UTF-16 units. Those that shops are given have 15 to 32.
    static constexpr int maxLength = 256;

    /// Blanks at the ends of both texts are taken off: pasted ones often have them, and the signature leaves them out anyway.
    [[nodiscard]] static tl::expected<Credentials, CredentialsFault> create(BaseAddress address, const QString &appId,
                                                                            const QString &appKey);

    [[nodiscard]] const BaseAddress &address() const { return m_address; }
    [[nodiscard]] const QString &appId() const { return m_appId; }
    [[nodiscard]] const QString &appKey() const { return m_appKey; }

    friend bool operator==(const Credentials &a, const Credentials &b) = default;
    friend QDebug operator<<(QDebug debug, const Credentials &credentials);

private:
    Credentials(BaseAddress address, QString appId, QString appKey)
        : m_address(std::move(address))
        , m_appId(std::move(appId))
        , m_appKey(std::move(appKey))
    {
    }

    BaseAddress m_address;
    QString m_appId;
    QString m_appKey;
};

} // namespace kybio
