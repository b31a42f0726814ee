// SPDX-License-Identifier: MIT
#include <kybio/decoding/json.h>

#include <QLatin1StringView>

// The library asserts that strtod read the whole number, which fails where a locale's decimal point has two bytes (Persian).
// The number it read is thrown away below; its text is mended there.
#define JSON_ASSERT(condition) static_cast<void>(0)
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kybio::json {
namespace {

using Library = nlohmann::json;

bool isSecret(const std::string &key)
{
    const std::array secrets{"password"_L1, "weixinOpenIds"_L1};
    const QLatin1StringView name(key.data(), static_cast<qsizetype>(key.size()));
    return std::any_of(secrets.begin(), secrets.end(),
                       [name](QLatin1StringView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

/// The library writes the decimal point of the C locale that is set into a number's text (QCoreApplication sets the user's):
/// `671,20` under de_DE. Everything else in a number is one of these characters.
std::string withPoint(std::string number)
{
    constexpr std::string_view others = "0123456789+-eE";
    std::replace_if(
        number.begin(), number.end(), [others](char c) { return others.find(c) == std::string_view::npos; }, '.');
    return number;
}

/// Builds the tree. Open containers stand in m_open; a container's elements stay where they are while a child of it is
/// open, so pointers into the tree are safe.
class Builder final : public nlohmann::json_sax<Library> {
public:
    Value root;
    const char *refusal = "not JSON";

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(number_integer_t value) override { return add({Number{std::to_string(value)}}); }
    bool number_unsigned(number_unsigned_t value) override { return add({Number{std::to_string(value)}}); }
    // The library's own reading of the number is thrown away: the text is exact, and integers beyond 64 bits come here too.
    bool number_float(number_float_t /*inexact*/, const string_t &text) override { return add({Number{withPoint(text)}}); }
    bool string(string_t &value) override { return add({std::move(value)}); }
    bool binary(binary_t & /*value*/) override { return refuse("binary"); }

    bool start_object(std::size_t /*size*/) override { return open({Object()}); }
    bool start_array(std::size_t /*size*/) override { return open({Array()}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (m_skippedDepth > 0)
            return true;
        m_skipNext = isSecret(name);
        if (m_skipNext)
            return true;
        const auto [at, isNew] = std::get<Object>(m_open.back()->is).try_emplace(std::move(name));
        m_slot = &at->second;
        return isNew || refuse("duplicate key");
    }

    // What the library says here quotes the text it stumbled over, which may be a member's: it is not passed on.
    bool parse_error(std::size_t /*position*/, const std::string & /*last*/, const Library::exception & /*error*/) override
    {
        return false;
    }

private:
    bool refuse(const char *why)
    {
        refusal = why;
        return false;
    }

    Value *place(Value value)
    {
        Value *slot = &root;
        if (!m_open.empty()) {
            if (auto *array = std::get_if<Array>(&m_open.back()->is))
                slot = &array->emplace_back();
            else
                slot = m_slot;
        }
        *slot = std::move(value);
        return slot;
    }

    bool add(Value value)
    {
        if (++m_values > maxValues)
            return refuse("too many values");
        if (m_skippedDepth > 0)
            return true;
        if (!std::exchange(m_skipNext, false))
            place(std::move(value));
        return true;
    }

    bool open(Value container)
    {
        if (++m_values > maxValues)
            return refuse("too many values");
        if (static_cast<int>(m_open.size()) + m_skippedDepth >= maxDepth)
            return refuse("nested too deeply");
        if (m_skippedDepth > 0 || std::exchange(m_skipNext, false))
            ++m_skippedDepth;
        else
            m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        if (m_skippedDepth > 0)
            --m_skippedDepth;
        else
            m_open.pop_back();
        return true;
    }

    std::vector<Value *> m_open;
    Value *m_slot = nullptr;
    int m_values = 0;
    int m_skippedDepth = 0;
    bool m_skipNext = false;
};

} // namespace

Expected<Value> parse(QByteArrayView utf8)
{
    Builder builder;
    // The library takes a NUL for the end of the text and would not look behind it.
    if (utf8.contains('\0') || !Library::sax_parse(utf8.begin(), utf8.end(), &builder))
        return tl::unexpected(Fault::because(FaultCause::NotJson, QString::fromLatin1(builder.refusal)));
    return std::move(builder.root);
}

} // namespace kybio::json
