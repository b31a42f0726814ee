// SPDX-License-Identifier: MIT
#pragma once

#include <cli/connection/lookuptarget.h>

#include <desk/clock/clocks.h>
#include <desk/connection/allowance.h>
#include <desk/connection/connection.h>

#include <chrono>
#include <optional>

namespace cli {

/// The service that a command asks: one connection for all its questions, and the count of the day's calls.
class AskedService {
public:
    explicit AskedService(LookupTarget target);

    [[nodiscard]] const kybio::Client &client() const { return m_connection.client(); }
    [[nodiscard]] std::chrono::seconds deadline() const { return m_deadline; }
    [[nodiscard]] const desk::Clocks &clocks() const { return m_clocks; }
    /// To be called for each ReplyBase::sending().
    void countCall();

private:
    std::chrono::seconds m_deadline;
    std::optional<QString> m_countedAppId; ///< nothing: calls are not the shop's
    desk::Clocks m_clocks;
    desk::Connection m_connection;
    desk::Allowance m_allowance;
};

} // namespace cli
