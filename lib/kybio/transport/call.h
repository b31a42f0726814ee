// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace kybio {

/// One question: which endpoint, and the JSON body exactly as it is signed and sent.
struct Call {
    QLatin1StringView path; ///< below `{base}/openapi/v1/`; must be a string literal
    QByteArray body;        ///< UTF-8
};

} // namespace kybio
