// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>
#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

#include <QString>

#include <optional>

namespace cli {

/// What became of one number of the command line.
struct NumberAnswer {
    QString number; ///< as typed, blanks included: whoever asked finds it again
    kybio::Result<kybio::Member> result;
    bool numberDiffers = false;                    ///< the member came back with another number
    std::optional<kybio::NumberFault> numberFault; ///< why it is no member number; nothing was sent
};

} // namespace cli
