// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace desk {

/// Why a file cannot be used as a file of certificate authorities.
enum class AuthorityFileFault {
    Missing,
    Unreadable,    ///< a folder, a device, no permission, or larger than any such file
    Bundle,        ///< P7B (PKCS#7), which Qt does not read
    NoCertificate, ///< no certificate, neither as text (PEM, "Base-64") nor in binary (DER)
};

/// Reads the file now. An empty path is no fault. A private key that may be in the same file is not kept.
[[nodiscard]] std::optional<AuthorityFileFault> authorityFileFault(const QString &file);

/// The certificates of a PEM file, or the one of a DER file. Empty where authorityFileFault() names a fault.
[[nodiscard]] QList<QSslCertificate> authoritiesOf(const QString &file);

} // namespace desk
