// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace desk {

/// Why a file is none with a shop's certificate authority.
enum class AuthorityFileFault {
    Missing,
    Unreadable,    ///< a folder, a device, no permission, or larger than any such file
    NoCertificate, ///< no certificate in PEM form
};

/// Looks into the file now; an empty path is no fault. Nothing of a private key that may lie beside is kept.
[[nodiscard]] std::optional<AuthorityFileFault> authorityFileFault(const QString &file);

/// The certificates of a PEM file; none where authorityFileFault() says why.
[[nodiscard]] QList<QSslCertificate> authoritiesOf(const QString &file);

} // namespace desk
