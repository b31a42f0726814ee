// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>
#include <kybio/signing/baseaddress.h>
#include <kybio/signing/credentials.h>

#include <QString>

namespace sentences {

/// Why a field is refused: one sentence that names the field and the reason.
[[nodiscard]] QString numberRefusal(kybio::NumberFault fault);
[[nodiscard]] QString addressRefusal(kybio::AddressFault fault);
[[nodiscard]] QString credentialsRefusal(kybio::CredentialsFault fault);

} // namespace sentences
