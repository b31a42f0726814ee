// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// Takes out of a text what must not be in a log: the secrets it was told, and whatever has the form of a signature or a digest
/// (32 hexadecimal digits), of a phone number, a member number or a date (seven digits or more, also with blanks, hyphens
/// and brackets between them), of an e-mail address, and of what follows the server in an address.
class Redaction {
public:
    /// Until the end of the program: what was a secret once remains one. Outer blanks do not count.
    void keepSecret(const QString &secret);
    [[nodiscard]] QString applied(QString text) const;

private:
    QStringList m_secrets; // the longest first: one may be part of another
};

} // namespace desk
