// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kybio::json {

/// A document that nlohmann-json reads to its end wherever it is JSON, and what that took.
struct WithoutUnreadables {
    std::string text;                      ///< empty: nothing had to be replaced, the document is its own
    std::vector<std::string_view> numbers; ///< as they were sent, in their order, maxValues at most: views of the document
    std::vector<std::size_t> halved; ///< which strings, keys counted too, have half of a surrogate pair in them; the first is 0
};

/// The library ends a whole document at a number beyond a double and at half of a surrogate pair, whoever's field that is in.
/// Something of the same grammar takes the place of each: the text is JSON exactly where the document is.
///
/// Knows strings, numbers and what is neither. Of what is no JSON the numbers and halves mean nothing.
[[nodiscard]] WithoutUnreadables withoutUnreadables(std::string_view document);

} // namespace kybio::json
