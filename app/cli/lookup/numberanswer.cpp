// SPDX-License-Identifier: MIT
#include <cli/lookup/numberanswer.h>

namespace cli {

std::optional<kybio::Fault> NumberAnswer::fault() const
{
    if (const auto *failed = std::get_if<desk::Failed>(&shown.state))
        return failed->fault;
    if (std::holds_alternative<desk::Refused>(shown.state))
        return kybio::Fault::because(kybio::FaultCause::InvalidNumber);
    return std::nullopt;
}

} // namespace cli
