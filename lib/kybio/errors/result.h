// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>

#include <tl/expected.hpp>

#include <optional>

namespace kybio {

/// A value, or the named fault that stands in its place. Becomes std::expected when the tools catch up.
template<typename T>
using Expected = tl::expected<T, Fault>;

/// The outcome of one question: a fault; or an answer, which is empty where the service knows nobody of that number
/// ("nobody has that number" is an answer, not a fault).
template<typename T>
using Result = Expected<std::optional<T>>;

} // namespace kybio
