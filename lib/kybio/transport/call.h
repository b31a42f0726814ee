// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace kybio {

/// One question as bytes: which endpoint, and the JSON body exactly as it will be signed and sent.
struct Call {
    QLatin1StringView path; ///< below `{base}/openapi/v1/`; static text
    QByteArray body;        ///< UTF-8
};

} // namespace kybio
