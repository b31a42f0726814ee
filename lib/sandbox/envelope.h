// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

inline constexpr auto *jsonContentType = "application/json; charset=utf-8";

enum class ErrorCodeOfSuccess { Null, LeftOut };

/// `{"status":"success",…}` around the JSON text `data`; empty `data`: no such key.
[[nodiscard]] QByteArray successWith(const QByteArray &data, ErrorCodeOfSuccess errorCode = ErrorCodeOfSuccess::Null);

/// `{"status":"error",…}` without a `data` key, spelled as the recorded reply. An empty hint is left out of `messages`.
[[nodiscard]] QByteArray errorWith(int errorCode, const QString &message, const QString &hint = {});

/// Error 2015. Its text is ours; the code is the service's.
[[nodiscard]] QByteArray unknownMember();

/// Today's calls are used up: recognisable by its message only, for its code is unknown.
[[nodiscard]] QByteArray quotaUsedUp();

} // namespace sandbox
