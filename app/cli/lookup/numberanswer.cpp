// SPDX-License-Identifier: MIT
#include <cli/lookup/numberanswer.h>

#include <utility>

namespace cli {

std::optional<kybio::Fault> NumberAnswer::fault() const
{
    if (const auto *failed = std::get_if<desk::Failed>(&shown.state))
        return failed->fault;
    if (std::holds_alternative<desk::Refused>(shown.state))
        return kybio::Fault::because(kybio::FaultCause::InvalidNumber);
    return std::nullopt;
}

NumberAnswer answerOf(const QString &number, desk::LookupState state, const desk::Clocks &clocks, std::chrono::seconds deadline)
{
    bool differs = false;
    if (auto *found = std::get_if<desk::Found>(&state))
        differs = std::exchange(found->awaitsConfirmation, false);
    return {number, sentences::presentationOf(state, {.now = {clocks.wall(), clocks.steady()}, .deadline = deadline}), differs};
}

} // namespace cli
