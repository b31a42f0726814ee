// SPDX-License-Identifier: MIT
#include <kybio/signing/baseaddress.h>

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

bool isBlankOrControl(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

/// Letters, digits, hyphens and dots; or an IP address. An underscore is no host name, but real networks have them.
bool isHostName(const QString &host)
{
    static const QRegularExpression name(
        u"\\A(?=.{1,253}\\z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?\\z"_s);
    return QHostAddress().setAddress(host) || name.match(host).hasMatch();
}

/// Where the port of `authority` begins, with its colon; its end where there is none. An IPv6 address has its colons in brackets.
qsizetype portStart(const QString &authority)
{
    const auto colon = authority.lastIndexOf(u':');
    return colon < 0 || authority.lastIndexOf(u']') > colon ? authority.size() : colon;
}

/// `authority` as written; QUrl would turn a bad port into an invalid URL without saying which part was wrong.
bool hasBadPort(const QString &authority)
{
    const auto colon = portStart(authority);
    if (colon == authority.size())
        return false;
    const QString digits = authority.mid(colon + 1);
    bool isNumber = false;
    const uint port = digits.toUInt(&isNumber);
    return !isNumber || !digits.front().isDigit() || port < 1 || port > 65535; // toUInt would take a plus sign
}

} // namespace

tl::expected<BaseAddress, AddressFault> BaseAddress::parse(const QString &text, PlainHttp plainHttp)
{
    QString address = text.trimmed();
    if (address.isEmpty())
        return tl::unexpected(AddressFault::Empty);
    if (address.size() > maxLength)
        return tl::unexpected(AddressFault::TooLong);
    if (std::any_of(address.cbegin(), address.cend(), isBlankOrControl))
        return tl::unexpected(AddressFault::Blank);

    const auto schemeEnd = address.indexOf("://"_L1);
    const QString scheme = schemeEnd < 0 ? u"https"_s : address.left(schemeEnd).toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return tl::unexpected(AddressFault::Scheme);
    if (schemeEnd >= 0)
        address.remove(0, schemeEnd + 3);
    if (address.contains(u'?') || address.contains(u'#'))
        return tl::unexpected(AddressFault::QueryOrFragment);

    const auto pathStart = address.indexOf(u'/');
    const QString authority = pathStart < 0 ? address : address.left(pathStart);
    QString path = pathStart < 0 ? QString() : address.mid(pathStart);
    if (authority.contains(u'@'))
        return tl::unexpected(AddressFault::UserInfo);
    if (std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.unicode() > 0x7e; }))
        return tl::unexpected(AddressFault::ForeignLetters);
    if (hasBadPort(authority))
        return tl::unexpected(AddressFault::Port);

    const auto call = path.indexOf("/openapi/v1"_L1, 0, Qt::CaseInsensitive);
    if (call >= 0)
        path.truncate(call);
    while (path.endsWith(u'/'))
        path.chop(1);

    const QUrl server(scheme + "://"_L1 + authority, QUrl::StrictMode);
    const QUrl url(server.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    // Encoded, because QUrl decodes xn--… into the letters that were refused above. An unusable server prints as nothing: then
    // what follows it would be read as one.
    const QString host = server.host(QUrl::FullyEncoded);
    if (!server.isValid() || !isHostName(host))
        return tl::unexpected(AddressFault::Host);
    // QUrl mends an xn--… that is none into that of another host. IPv6 has several spellings.
    if (host.compare(authority.first(portStart(authority)), Qt::CaseInsensitive) != 0 && !QHostAddress().setAddress(host))
        return tl::unexpected(AddressFault::Host);
    if (!url.isValid() || url.host(QUrl::FullyEncoded) != host)
        return tl::unexpected(AddressFault::Path);
    if (scheme == "http"_L1 && plainHttp == PlainHttp::LoopbackOnly && !isLoopbackHost(url.host()))
        return tl::unexpected(AddressFault::PlainHttp);
    return BaseAddress(url);
}

QUrl BaseAddress::endpoint(QLatin1StringView call) const
{
    QUrl url = m_url;
    // As it was written: decoding would turn a %2F of the prefix into a slash.
    url.setPath(m_url.path(QUrl::FullyEncoded) + "/openapi/v1/"_L1 + call, QUrl::StrictMode);
    return url;
}

QString BaseAddress::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

bool BaseAddress::isPlainHttp() const
{
    return m_url.scheme() == "http"_L1;
}

bool BaseAddress::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace kybio
