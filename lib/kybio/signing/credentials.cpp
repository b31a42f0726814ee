// SPDX-License-Identifier: MIT
#include <kybio/signing/credentials.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

bool hasUnusableCharacter(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const auto category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
    });
}

} // namespace

tl::expected<Credentials, CredentialsFault> Credentials::create(BaseAddress address, const QString &appId, const QString &appKey)
{
    const QString id = appId.trimmed();
    const QString key = appKey.trimmed();
    if (id.isEmpty())
        return tl::unexpected(CredentialsFault::AppIdEmpty);
    if (id.size() > maxLength)
        return tl::unexpected(CredentialsFault::AppIdTooLong);
    if (hasUnusableCharacter(id))
        return tl::unexpected(CredentialsFault::AppIdCharacter);
    if (key.isEmpty())
        return tl::unexpected(CredentialsFault::AppKeyEmpty);
    if (key.size() > maxLength)
        return tl::unexpected(CredentialsFault::AppKeyTooLong);
    if (hasUnusableCharacter(key))
        return tl::unexpected(CredentialsFault::AppKeyCharacter);
    return Credentials(std::move(address), id, key);
}

QDebug operator<<(QDebug debug, const Credentials &credentials)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Credentials(" << credentials.m_address.toString() << ", " << credentials.m_appId << ", key hidden)";
    return debug;
}

} // namespace kybio
