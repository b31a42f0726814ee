// SPDX-License-Identifier: MIT
#include <kybio/decoding/json.h>
#include <kybio/decoding/unreadables.h>

#include <QChar>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace kybio::json {
namespace {

constexpr std::size_t escapeLength = 6; // \ud83d

constexpr std::size_t usualNumbers = 24; // of a member

/// A number of so many digits before its exponent and in it is below 1e300, and a double ends at 1.8e308.
constexpr int mostDigits = 200;
constexpr int mostExponentDigits = 2;

class Walk {
public:
    explicit Walk(std::string_view document)
        : m_document(document)
    {
        m_result.numbers.reserve(usualNumbers);
    }

    WithoutUnreadables toTheEnd()
    {
        while (m_at < m_document.size()) {
            if (m_document[m_at] == '"')
                string();
            else if (isAtDigit() || m_document[m_at] == '-')
                number();
            else
                ++m_at;
        }
        if (m_copied > 0)
            m_result.text.append(m_document.substr(m_copied));
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isAtDigit() const { return m_document[m_at] >= '0' && m_document[m_at] <= '9'; }
    [[nodiscard]] bool isAtExponent() const { return m_document[m_at] == 'e' || m_document[m_at] == 'E'; }
    [[nodiscard]] bool isAtSignOrPoint() const
    {
        return m_document[m_at] == '+' || m_document[m_at] == '-' || m_document[m_at] == '.';
    }

    void replace(std::size_t length, std::string_view by)
    {
        m_result.text.append(m_document.substr(m_copied, m_at - m_copied)).append(by);
        m_at += length;
        m_copied = m_at;
    }

    /// What the escape at this place stands for; 0 where there is none.
    [[nodiscard]] quint16 unitAt(std::size_t at) const
    {
        const std::string_view escape = m_document.substr(at, escapeLength);
        quint16 unit = 0;
        const bool isWhole = escape.size() == escapeLength && escape.starts_with("\\u")
            && std::from_chars(escape.data() + 2, escape.data() + escapeLength, unit, 16).ptr == escape.data() + escapeLength;
        return isWhole ? unit : 0;
    }

    void string()
    {
        const std::size_t which = m_strings++;
        // Nearly every string is one without escapes: past it in one step.
        const std::size_t end = std::min(m_document.find('"', m_at + 1), m_document.size());
        if (m_document.substr(m_at, end - m_at).find('\\') == std::string_view::npos) {
            m_at = end + 1;
            return;
        }
        for (++m_at; m_at < m_document.size() && m_document[m_at] != '"';) {
            const quint16 unit = m_document[m_at] == '\\' ? unitAt(m_at) : 0;
            if (m_document[m_at] != '\\')
                ++m_at;
            else if (!QChar::isSurrogate(unit))
                m_at += 2; // the backslash and what it may hide: a quote, another backslash
            else if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitAt(m_at + escapeLength)))
                m_at += 2 * escapeLength;
            else {
                replace(escapeLength, "\\ufffd");
                if (m_result.halved.empty() || m_result.halved.back() != which)
                    m_result.halved.push_back(which);
            }
        }
        ++m_at;
    }

    /// Takes the digits of a run that are too many. Two at the least are left of them, so that 00 stays as wrong as it was.
    void number()
    {
        const std::size_t begin = m_at;
        int most = mostDigits;
        for (int run = 0; m_at < m_document.size() && (isAtDigit() || isAtSignOrPoint() || isAtExponent());) {
            run = isAtDigit() ? run + 1 : 0;
            if (isAtExponent())
                most = mostExponentDigits;
            if (run > most)
                replace(1, {});
            else
                ++m_at;
        }
        if (m_result.numbers.size() < maxValues)
            m_result.numbers.push_back(m_document.substr(begin, m_at - begin));
    }

    std::string_view m_document;
    WithoutUnreadables m_result;
    std::size_t m_at = 0;
    std::size_t m_copied = 0; ///< so much of the document is in the result's text
    std::size_t m_strings = 0;
};

} // namespace

WithoutUnreadables withoutUnreadables(std::string_view document)
{
    return Walk(document).toTheEnd();
}

} // namespace kybio::json
