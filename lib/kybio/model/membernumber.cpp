// SPDX-License-Identifier: MIT
#include <kybio/model/membernumber.h>

#include <algorithm>

namespace kybio {

tl::expected<MemberNumber, NumberFault> MemberNumber::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(NumberFault::Empty);
    if (!trimmed.isValidUtf16())
        return tl::unexpected(NumberFault::BrokenText);
    // Counted in code points: 64 characters of any script are allowed.
    const auto lowSurrogates = std::count_if(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isLowSurrogate(); });
    if (trimmed.size() - lowSurrogates > maxLength)
        return tl::unexpected(NumberFault::TooLong);
    if (std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return tl::unexpected(NumberFault::ControlCharacter);
    return MemberNumber(trimmed);
}

bool MemberNumber::matches(const QString &answered) const
{
    return m_text.compare(answered.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace kybio
