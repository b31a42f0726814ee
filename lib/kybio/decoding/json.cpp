// SPDX-License-Identifier: MIT
#include <kybio/decoding/json.h>
#include <kybio/decoding/unreadables.h>

#include <QLatin1StringView>
#include <QString>

// The library asserts that strtod read the whole number, which fails where a locale's decimal point has two bytes (Persian).
// What it made of a number is not looked at.
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
                       // The size first: comparing letters of each key of an answer would be a twentieth of reading it.
                       [name](QLatin1StringView secret) {
                           return name.size() == secret.size() && name.compare(secret, Qt::CaseInsensitive) == 0;
                       });
}

/// Builds the tree. Open containers stand in m_open; a container's elements stay where they are while a child of it is
/// open, so pointers into the tree are safe.
class Builder final : public nlohmann::json_sax<Library> {
public:
    /// `document` outlives the builder.
    explicit Builder(const WithoutUnreadables &document)
        : m_document(document)
        , m_nextHalved(document.halved.begin())
    {
    }

    Value root;
    const char *refusal = "not JSON";

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(number_integer_t /*shortened*/) override { return addNumber(); }
    bool number_unsigned(number_unsigned_t /*shortened*/) override { return addNumber(); }
    bool number_float(number_float_t /*inexact*/, const string_t & /*shortened*/) override { return addNumber(); }
    bool string(string_t &value) override { return takeHalved() ? add({NoText()}) : add({std::move(value)}); }
    bool binary(binary_t & /*value*/) override { return refuse("binary"); }

    bool start_object(std::size_t /*size*/) override { return open({Object()}); }
    bool start_array(std::size_t /*size*/) override { return open({Array()}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    /// Where the next value goes. Nowhere: a secret's, that of a key that is no text and so nobody's, and the second of one key.
    bool key(string_t &name) override
    {
        const bool isHalved = takeHalved();
        if (m_skippedDepth > 0)
            return true;
        m_skipNext = isHalved || isSecret(name);
        if (m_skipNext)
            return true;
        const auto [at, isNew] = std::get<Object>(m_open.back()->is).try_emplace(std::move(name));
        m_slot = &at->second;
        if (!isNew) {
            m_slot->is = Repeated();
            m_skipNext = true;
        }
        return true;
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

    /// Whether the string that the library reads now has half of a surrogate pair in it. To be asked once for each.
    bool takeHalved()
    {
        const bool isHalved = m_nextHalved != m_document.halved.end() && *m_nextHalved == m_strings;
        if (isHalved)
            ++m_nextHalved;
        ++m_strings;
        return isHalved;
    }

    Value *place(Value &&value)
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

    bool add(Value &&value)
    {
        if (++m_values > maxValues)
            return refuse("too many values");
        if (m_skippedDepth > 0)
            return true;
        if (!std::exchange(m_skipNext, false))
            place(std::move(value));
        return true;
    }

    /// The text as it was sent. The library's own has the decimal point of the C locale (`671,20` under de_DE), and -0 is 0
    /// there.
    bool addNumber()
    {
        if (m_numbers == m_document.numbers.size())
            return refuse("too many values");
        return add({Number{std::string(m_document.numbers[m_numbers++])}});
    }

    bool open(Value &&container)
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

    const WithoutUnreadables &m_document;
    std::vector<std::size_t>::const_iterator m_nextHalved;
    std::size_t m_strings = 0;
    std::size_t m_numbers = 0;
    std::vector<Value *> m_open;
    Value *m_slot = nullptr;
    int m_values = 0;
    int m_skippedDepth = 0;
    bool m_skipNext = false;
};

} // namespace

const Value *find(const Object &object, std::string_view key)
{
    const auto at = object.find(key);
    return at == object.end() ? nullptr : &at->second;
}

Expected<Value> parse(QByteArrayView utf8)
{
    const std::string_view sent(utf8.data(), static_cast<std::size_t>(utf8.size()));
    const WithoutUnreadables document = withoutUnreadables(sent);
    const std::string_view text = document.text.empty() ? sent : document.text;
    Builder builder(document);
    // The library takes a NUL for the end of the text and would not look behind it.
    if (sent.find('\0') != std::string_view::npos || !Library::sax_parse(text.begin(), text.end(), &builder))
        return tl::unexpected(Fault::because(FaultCause::NotJson, QString::fromLatin1(builder.refusal)));
    return std::move(builder.root);
}

} // namespace kybio::json
