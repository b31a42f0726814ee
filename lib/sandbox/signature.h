// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// Upper-case hex of MD5 over the UTF-8 bytes of trim(appKey) + trim(body) (PROTOCOL.md, section 1). Written a second time on
/// purpose: a stand-in that shared the client's code would share its mistakes.
[[nodiscard]] QByteArray signature(const QString &appKey, const QByteArray &body);

} // namespace sandbox
