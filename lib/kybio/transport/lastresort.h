// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <utility>

namespace kybio {

/// The exception that is being handled, as a fault. Its details name the exception's type, never its text, which may quote the
/// answer.
[[nodiscard]] Fault internalError() noexcept;

/// Returns what `read` returns, or InternalError where it throws. So no exception goes through Qt's event loop, and the question
/// ends.
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
