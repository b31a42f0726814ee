// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

namespace kybio {

// The certificate authorities that this computer trusts. They are only needed beside extra ones: without those, Qt looks up each
// authority when it needs it. Reading them all takes 100 to 200 ms, so that is done once in the life of a program, in another
// thread.

/// Begins to read them, where nobody has yet. A QCoreApplication that ends waits until they are read.
void beginReadingAuthorities();
/// Whether they are read. Begins to read them, where nobody has yet.
[[nodiscard]] bool authoritiesAreRead();
/// Waits until they are read.
[[nodiscard]] const QList<QSslCertificate> &systemAuthorities();

} // namespace kybio
