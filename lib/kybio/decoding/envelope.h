// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>

namespace kybio {

/// Reads `{status, messages, errorCode, data}` (PROTOCOL.md, section 2) and returns `data` of a success, or null where it is
/// missing. errorCode 2015 (member does not exist) returns null too, whatever the status is: "nobody" is an answer.
///
/// Faults: NotJson (also where one of the four keys comes twice), NotThisService (valid JSON of another shape), RefusedByService
/// with code and messages, QuotaExhausted. An error code beside `success` counts as an error.
[[nodiscard]] Expected<json::Value> decodeEnvelope(QByteArrayView body);

} // namespace kybio
