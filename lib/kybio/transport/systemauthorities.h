// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

namespace kybio {

// The certificate authorities that this computer trusts. Only needed beside others: alone, Qt looks each one up when it is asked
// for. Reading them all takes 100 to 200 ms, so they are read once in the life of the program, away from the caller's thread.

/// Begins, where nobody has yet. A QCoreApplication, where there is one, waits for the end.
void beginReadingAuthorities();
/// False while they are being read; begins where nobody has yet.
[[nodiscard]] bool authoritiesAreRead();
/// Waits where they are still being read.
[[nodiscard]] const QList<QSslCertificate> &systemAuthorities();

} // namespace kybio
