// SPDX-License-Identifier: MIT
#include <desk/doctor/secrets.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

Secrets::Secrets(const DoctorInput &input)
    : m_texts{input.appKey.trimmed(), input.proxyPassword.trimmed()}
{
    m_texts.removeAll(QString());
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
    for (const QString &secret : m_texts)
        text.replace(secret, mark, Qt::CaseInsensitive);
}

} // namespace desk
