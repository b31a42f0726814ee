// SPDX-License-Identifier: MIT
#include <desk/log/redaction.h>

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr auto mark = "***"_L1;

} // namespace

void Redaction::keepSecret(const QString &secret)
{
    const QString own = secret.trimmed();
    // Both spellings: an address holds the second one.
    for (const QString &spelling : {own, QString::fromLatin1(QUrl::toPercentEncoding(own))})
        if (!spelling.isEmpty() && !m_secrets.contains(spelling))
            m_secrets.append(spelling);
    std::stable_sort(m_secrets.begin(), m_secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redaction::applied(QString text) const
{
    static const QRegularExpression digest(u"[0-9A-Fa-f]{32}"_s);
    static const QRegularExpression behindServer(u"(https?://[^/?#\\s]*)[/?#][^\\s\"']*"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"[^\\s@/\"'<>]+@[^\\s@\"'<>]+"_s);
    static const QRegularExpression digits(u"\\p{Nd}(?:[ ()-]{0,2}\\p{Nd}){6,}"_s);
    for (const QString &secret : m_secrets)
        text.replace(secret, mark, Qt::CaseInsensitive);
    text.replace(digest, mark);
    text.replace(behindServer, u"\\1/***"_s);
    text.replace(mail, mark);
    text.replace(digits, mark);
    return text;
}

} // namespace desk
