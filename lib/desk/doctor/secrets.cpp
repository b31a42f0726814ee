// SPDX-License-Identifier: MIT
#include <desk/doctor/secrets.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

Secrets::Secrets(const QString &appKey)
    : m_appKey(appKey.trimmed())
{
}

void Secrets::takeOutOf(DoctorFacts &facts) const
{
    for (QString *text : {&facts.details, &facts.issuer, &facts.host, &facts.proxy})
        takeOutOf(*text);
    for (QString &message : facts.messages)
        takeOutOf(message);
}

void Secrets::takeOutOf(QString &text) const
{
    static const QRegularExpression digest(u"[0-9A-Fa-f]{32}"_s);
    const QString mark = u"•••"_s;
    text.replace(digest, mark);
    if (!m_appKey.isEmpty())
        text.replace(m_appKey, mark, Qt::CaseInsensitive);
}

} // namespace desk
