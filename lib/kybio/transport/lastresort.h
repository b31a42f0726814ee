// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <utility>

namespace kybio {

/// The exception that is being handled as a fault: its type in the details, never its words, which may quote the answer.
[[nodiscard]] Fault internalError() noexcept;

/// What `read` gives, or InternalError where it throws: no exception crosses Qt's event loop, and the question ends.
template<typename Read>
[[nodiscard]] auto orInternalError(Read &&read) noexcept -> decltype(read())
{
    try {
        return std::forward<Read>(read)();
    } catch (...) {
        return tl::unexpected(internalError());
    }
}

} // namespace kybio
