// SPDX-License-Identifier: MIT
#include "faults/opensslserver.h"

#include "fakes/waiting.h"

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const QString &folder, const QString &name, const QStringList &more)
{
    const QByteArray accepts = "ACCEPT 127.0.0.1:";
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.setWorkingDirectory(folder);
    m_program.start(u"openssl"_s,
                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, name + u".pem"_s, u"-key"_s,
                                name + u".key"_s, u"-CAfile"_s, u"ca.pem"_s}
                        + more);
    qsizetype at = -1;
    while ((at = said().indexOf(accepts)) < 0 || m_said.indexOf('\n', at) < 0)
        if (!m_program.waitForReadyRead(fakes::longest()))
            qFatal("openssl s_server does not start: %s", m_said.constData());
    m_port = QString::fromLatin1(m_said.mid(at + accepts.size()).split('\n').first());
}

OpensslServer::~OpensslServer()
{
    m_program.kill();
    m_program.waitForFinished(fakes::longest());
}

QByteArray OpensslServer::said()
{
    m_said += m_program.readAll();
    return m_said;
}
