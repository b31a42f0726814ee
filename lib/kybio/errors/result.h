// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>

#include <tl/expected.hpp>

#include <optional>

namespace kybio {

/// A value, or the fault in its place. Becomes std::expected once the compilers of Debian have it.
template<typename T>
using Expected = tl::expected<T, Fault>;

/// The outcome of one question: a fault or an answer. An answer is empty where nobody has the number: that is an answer, not a
/// fault.
template<typename T>
using Result = Expected<std::optional<T>>;

} // namespace kybio
