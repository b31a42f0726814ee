// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>

#include <sentences/presentation.h>

#include <QString>

#include <chrono>

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

/// What is shown of `state` now. `deadline`: of a question.
[[nodiscard]] NumberAnswer answerOf(const QString &number, desk::LookupState state, const desk::Clocks &clocks,
                                    std::chrono::seconds deadline);

} // namespace cli
