// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace kybio {

enum class ContentType {
    None,
    Json, ///< application/json, whatever its parameters
    Other,
};

/// What arrived over HTTP, as a log may have it: no header, no text, nothing of the body.
struct Transfer {
    int httpStatus = 0;  ///< 0 where none arrived
    qsizetype bytes = 0; ///< of the body, before it was unpacked
    ContentType contentType = ContentType::None;
};

} // namespace kybio
