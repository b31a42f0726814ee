// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/presentation.h>

#include <QString>

namespace cli {

/// What became of one number of the command line.
struct NumberAnswer {
    QString number; ///< as typed, blanks included: whoever asked finds it again
    /// Of a Found, Nobody, Failed or Refused. Nothing is covered here: that another number came back is said beside the member.
    sentences::Presentation shown;
    bool numberDiffers = false; ///< the member came back with another number

    /// Why there is neither a member nor nobody; nothing where there is one of them.
    [[nodiscard]] std::optional<kybio::Fault> fault() const;
};

} // namespace cli
