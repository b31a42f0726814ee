// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace kybio {

/// Why a text is not a usable server address.
enum class AddressFault {
    Empty,
    TooLong,         ///< over BaseAddress::maxLength
    Blank,           ///< a blank or control character inside
    Scheme,          ///< neither https nor http
    UserInfo,        ///< a user name or password in the address
    QueryOrFragment, ///< `?` or `#`: not part of a base address
    Host,            ///< no host, or one that is no host name
    Path,            ///< the server name is right, but what follows is not: `%zz`
    ForeignLetters,  ///< letters outside ASCII: they can look like others (an IDN may be given as xn--…)
    Port,            ///< not 1..65535
    PlainHttp,       ///< http to another machine: app ID, signature and members would travel unprotected
};

enum class PlainHttp {
    LoopbackOnly, ///< the default
    Anywhere,     ///< after somebody was told what travels unprotected and said yes
};

/// Where the service lives, as the shop was told: a host, sometimes a port, sometimes a path prefix (PROTOCOL.md, section 1).
class BaseAddress {
public:
    static constexpr int maxLength = 2048;

    /// Reads an address. `https://` is added where it is missing; slashes at the end, blanks at the ends and the path of a call
    /// (from
    /// `/openapi/v1` on) are taken off. A prefix such as `/pospal-api2` is kept.
    [[nodiscard]] static tl::expected<BaseAddress, AddressFault> parse(const QString &text,
                                                                       PlainHttp plainHttp = PlainHttp::LoopbackOnly);

    /// `{base}/openapi/v1/{call}`, e.g. call = `customerOpenApi/queryByNumber`.
    [[nodiscard]] QUrl endpoint(QLatin1StringView call) const;
    /// In ASCII. parse() reads it back as the same address.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isPlainHttp() const;
    [[nodiscard]] bool isLoopback() const;

    friend bool operator==(const BaseAddress &a, const BaseAddress &b) = default;

private:
    explicit BaseAddress(QUrl url)
        : m_url(std::move(url))
    {
    }

    QUrl m_url; // no trailing slash, no user, no query, no fragment
};

} // namespace kybio
