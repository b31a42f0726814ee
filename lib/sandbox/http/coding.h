// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/options.h>

#include <QByteArray>

namespace sandbox {

/// `preferred` where the caller's `Accept-encoding` names it (quality values are not looked at), else Identity.
[[nodiscard]] Coding negotiated(Coding preferred, const QByteArray &acceptEncoding);

/// `body` packed for that `Content-Encoding`.
[[nodiscard]] QByteArray encoded(const QByteArray &body, Coding coding);

/// The value of `Content-Encoding`; empty for Identity, which has no header.
[[nodiscard]] QByteArray codingName(Coding coding);

} // namespace sandbox
