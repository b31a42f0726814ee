// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArrayView>

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kybio::json {

/// A number as the text that was sent. The text keeps money exact.
struct Number {
    std::string text;
};

/// A string with half of a surrogate pair in it, which no text can hold.
struct NoText {};

/// What stands for the values of a key that came more than once in one object: which of two balances would be the right one?
struct Repeated {};

struct Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value, std::less<>>;

/// A small JSON tree. Exists because every tree that libraries offer turns 12345678901234567.89 into something else, and refuses
/// a whole document for one number or string that nobody asked for.
struct Value {
    std::variant<std::monostate, bool, Number, std::string, NoText, Repeated, Array, Object> is;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(is); }
    [[nodiscard]] bool isRepeated() const { return std::holds_alternative<Repeated>(is); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&is); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&is); }
    [[nodiscard]] const std::string *string() const { return std::get_if<std::string>(&is); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&is); }
};

/// The deepest nesting that is read. The service's answers have four levels.
inline constexpr int maxDepth = 32;
/// The most values that one document may have. Limits the memory that a reply within the size cap can take.
inline constexpr int maxValues = 50'000;

/// Null where the object has no such key.
[[nodiscard]] const Value *find(const Object &object, std::string_view key);

/// One complete JSON document in UTF-8, a byte-order mark and blanks around it allowed. Refused as NotJson: anything else, and
/// what passes the limits above.
///
/// What JSON allows and no value can hold (half of a surrogate pair, a key twice) is in the tree as just that, and no matter
/// where nobody looks: whoever knows a key decides. A number is its text, however large: 1e400 is one.
///
/// The values of `password` and `weixinOpenIds` are never copied into the tree, wherever they stand.
[[nodiscard]] Expected<Value> parse(QByteArrayView utf8);

} // namespace kybio::json
