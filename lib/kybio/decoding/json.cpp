// SPDX-License-Identifier: MIT
#include <kybio/decoding/json.h>

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kybio::json {
namespace {

constexpr auto blanks = std::string_view(" \t\r\n");
constexpr auto byteOrderMark = QByteArrayView("\xef\xbb\xbf");
constexpr unsigned firstPrintable = 0x20;

bool isSecret(const std::string &key)
{
    const std::array secrets{"password"_L1, "weixinOpenIds"_L1};
    const QLatin1StringView name(key.data(), static_cast<qsizetype>(key.size()));
    return std::any_of(secrets.begin(), secrets.end(),
                       [name](QLatin1StringView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<unsigned> hexDigit(char c)
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10;
    return std::nullopt;
}

/// Reads RFC 8259 and nothing beside it. Where a value goes nowhere (`into` is null) it is read all the same: what follows it can
/// only be understood behind a whole value. The recursion ends at maxDepth.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool document(Value &root)
    {
        if (m_text.startsWith(byteOrderMark))
            m_at = byteOrderMark.size();
        skipBlanks();
        if (!value(&root, 0))
            return false;
        skipBlanks();
        return m_at == m_text.size();
    }
    [[nodiscard]] const char *refusal() const { return m_refusal; }

private:
    bool refuse(const char *why)
    {
        m_refusal = why;
        return false;
    }
    /// 0 at the end, where no JSON has one.
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char wanted)
    {
        if (m_at == m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool take(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && blanks.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool digits()
    {
        const qsizetype begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool value(Value *into, int depth);
    bool object(Value *into, int depth);
    bool array(Value *into, int depth);
    bool number(Value *into);
    bool string(Value *into);
    bool word(QByteArrayView word, Value *into, Value value);
    bool text(std::string *into, bool &isText);
    bool escape(std::string *into, bool &isText);
    std::optional<char32_t> hexUnit();
    bool codePoint(std::string *into, bool &isText);
    static Value *slotOf(Object *members, std::string name, bool isText);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_values = 0;
    const char *m_refusal = "not JSON";
};

bool Reader::value(Value *into, int depth)
{
    if (++m_values > maxValues)
        return refuse("too many values");
    switch (peek()) {
    case '{':
        return object(into, depth + 1);
    case '[':
        return array(into, depth + 1);
    case '"':
        return string(into);
    case 'n':
        return word("null", into, {});
    case 't':
        return word("true", into, {true});
    case 'f':
        return word("false", into, {false});
    default:
        return number(into);
    }
}

bool Reader::word(QByteArrayView word, Value *into, Value value)
{
    if (!take(word))
        return false;
    if (into != nullptr)
        *into = std::move(value);
    return true;
}

bool Reader::object(Value *into, int depth)
{
    if (depth > maxDepth)
        return refuse("nested too deeply");
    Object *members = into == nullptr ? nullptr : &into->is.emplace<Object>();
    take('{');
    skipBlanks();
    if (take('}'))
        return true;
    do {
        skipBlanks();
        std::string name;
        bool isText = true;
        if (!text(&name, isText))
            return false;
        skipBlanks();
        if (!take(':'))
            return false;
        skipBlanks();
        if (!value(slotOf(members, std::move(name), isText), depth))
            return false;
        skipBlanks();
    } while (take(','));
    return take('}');
}

/// Where the value of this key goes. Nowhere: a secret's, that of a key that is no text and so nobody's, and the second of one
/// key.
Value *Reader::slotOf(Object *members, std::string name, bool isText)
{
    if (members == nullptr || !isText || isSecret(name))
        return nullptr;
    const auto [at, isNew] = members->try_emplace(std::move(name));
    if (isNew)
        return &at->second;
    at->second.is = Repeated();
    return nullptr;
}

bool Reader::array(Value *into, int depth)
{
    if (depth > maxDepth)
        return refuse("nested too deeply");
    Array *list = into == nullptr ? nullptr : &into->is.emplace<Array>();
    take('[');
    skipBlanks();
    if (take(']'))
        return true;
    do {
        skipBlanks();
        if (!value(list == nullptr ? nullptr : &list->emplace_back(), depth))
            return false;
        skipBlanks();
    } while (take(','));
    return take(']');
}

bool Reader::number(Value *into)
{
    const qsizetype begin = m_at;
    take('-');
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return false;
    }
    if (into != nullptr)
        into->is = Number{std::string(m_text.data() + begin, static_cast<std::size_t>(m_at - begin))};
    return true;
}

bool Reader::string(Value *into)
{
    bool isText = true;
    if (into == nullptr)
        return text(nullptr, isText);
    auto &content = into->is.emplace<std::string>();
    if (!text(&content, isText))
        return false;
    if (!isText)
        into->is = NoText();
    return true;
}

/// A string; `isText` becomes false where half of a surrogate pair is in it.
bool Reader::text(std::string *into, bool &isText)
{
    if (!take('"'))
        return false;
    for (;;) {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
               && static_cast<unsigned char>(m_text[m_at]) >= firstPrintable)
            ++m_at;
        if (into != nullptr)
            into->append(m_text.data() + begin, static_cast<std::size_t>(m_at - begin));
        if (take('"'))
            return true;
        if (!take('\\') || !escape(into, isText))
            return false; // the end, a raw control character, an escape that is none
    }
}

bool Reader::escape(std::string *into, bool &isText)
{
    constexpr auto letters = std::string_view("\"\\/bfnrt");
    constexpr auto meanings = std::string_view("\"\\/\b\f\n\r\t");
    if (take('u'))
        return codePoint(into, isText);
    const char letter = peek();
    const auto at = letters.find(letter);
    if (letter == '\0' || at == std::string_view::npos)
        return false;
    ++m_at;
    if (into != nullptr)
        into->push_back(meanings[at]);
    return true;
}

std::optional<char32_t> Reader::hexUnit()
{
    constexpr qsizetype length = 4;
    char32_t unit = 0;
    if (m_text.size() - m_at < length)
        return std::nullopt;
    for (const char c : m_text.sliced(m_at, length)) {
        const auto digit = hexDigit(c);
        if (!digit)
            return std::nullopt;
        unit = unit * 16 + *digit;
    }
    m_at += length;
    return unit;
}

bool Reader::codePoint(std::string *into, bool &isText)
{
    auto unit = hexUnit();
    if (!unit)
        return false;
    if (QChar::isHighSurrogate(*unit)) {
        const qsizetype behind = m_at;
        const auto low = take("\\u") ? hexUnit() : std::nullopt;
        if (low && QChar::isLowSurrogate(*low))
            unit = QChar::surrogateToUcs4(static_cast<char16_t>(*unit), static_cast<char16_t>(*low));
        else
            m_at = behind; // an escape of its own, if it is one
    }
    if (QChar::isSurrogate(*unit))
        isText = false;
    else if (into != nullptr)
        into->append(QStringView(QChar::fromUcs4(*unit)).toUtf8().toStdString()); // not QString's, which leaves U+FEFF out
    return true;
}

} // namespace

const Value *find(const Object &object, std::string_view key)
{
    const auto at = object.find(key);
    return at == object.end() ? nullptr : &at->second;
}

Expected<Value> parse(QByteArrayView utf8)
{
    Value root;
    Reader reader(utf8);
    if (!utf8.isValidUtf8() || !reader.document(root))
        return tl::unexpected(Fault::because(FaultCause::NotJson, QString::fromLatin1(reader.refusal())));
    return root;
}

} // namespace kybio::json
