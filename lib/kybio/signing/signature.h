// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kybio {

/// The service's `Data-signature`, in upper-case hexadecimal digits: MD5 over the UTF-8 bytes of trim(appKey) + trim(body)
/// (PROTOCOL.md, section 1). `body` must be the very bytes that are sent.
[[nodiscard]] QByteArray signature(const QString &appKey, QByteArrayView body);

} // namespace kybio
