// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArrayView>

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace kybio::json {

/// A number as the text that was sent. The text keeps money exact.
struct Number {
    std::string text;
};

struct Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value, std::less<>>;

/// A small JSON tree. It exists because the trees of the usual libraries turn 12345678901234567.89 into another number.
struct Value {
    std::variant<std::monostate, bool, Number, std::string, Array, Object> is;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(is); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&is); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&is); }
    [[nodiscard]] const std::string *string() const { return std::get_if<std::string>(&is); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&is); }
};

/// The deepest nesting that is read. The service's answers have four levels.
inline constexpr int maxDepth = 32;
/// The most values that one document may have. Limits the memory that a reply within the size cap can take.
inline constexpr int maxValues = 50'000;

/// Reads one complete JSON document in UTF-8; a byte-order mark and blanks around it are allowed. The fault is NotJson for
/// anything else, for an object that has a key twice (which of two balances would be right?), and for what is beyond the limits
/// above.
///
/// The values of `password` and `weixinOpenIds` are never copied into the tree, wherever they stand.
[[nodiscard]] Expected<Value> parse(QByteArrayView utf8);

} // namespace kybio::json
