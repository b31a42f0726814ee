// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// Takes out of a text what must not be in a log:
/// - the secrets that it was told;
/// - what looks like a signature or a digest: 32 hexadecimal digits;
/// - what looks like a phone number, a member number or a date: seven digits or more, also with blanks, hyphens and brackets
///   between them;
/// - e-mail addresses;
/// - what follows the server's name in a web address.
class Redaction {
public:
    /// Remembers a secret until the program ends: what was a secret once remains one. Blanks at its ends are left out.
    void keepSecret(const QString &secret);
    [[nodiscard]] QString applied(QString text) const;

private:
    QStringList m_secrets; // the longest first: one may be part of another
};

} // namespace desk
