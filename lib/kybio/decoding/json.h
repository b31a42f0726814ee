// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArrayView>

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace kybio::json {

/// A number as it was written: the text is what makes money exact.
struct Number {
    std::string text;
};

struct Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value, std::less<>>;

/// A small JSON tree. Exists because every tree that libraries offer turns 12345678901234567.89 into something else.
struct Value {
    std::variant<std::monostate, bool, Number, std::string, Array, Object> is;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(is); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&is); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&is); }
    [[nodiscard]] const std::string *string() const { return std::get_if<std::string>(&is); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&is); }
};

/// Deepest nesting taken; the service's answers have four levels.
inline constexpr int maxDepth = 32;
/// Most values in one document: bounds the memory that a reply within the size cap can claim.
inline constexpr int maxValues = 50'000;

/// One complete JSON document in UTF-8, a byte-order mark and blanks around it allowed. Refused as NotJson: anything else,
/// duplicate keys in one object (which of two balances would be the right one?), and what passes the limits above.
///
/// The values of `password` and `weixinOpenIds` are never copied into the tree, wherever they stand.
[[nodiscard]] Expected<Value> parse(QByteArrayView utf8);

} // namespace kybio::json
