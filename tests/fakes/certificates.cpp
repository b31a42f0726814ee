// SPDX-License-Identifier: MIT
#include "fakes/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

Certificates::Certificates()
{
    write("ca.cnf",
          "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
          "default_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n"
          "[req]\ndistinguished_name=subject\nx509_extensions=authority\nprompt=no\n[subject]\nCN=Invented Authority\n"
          "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
          "subjectKeyIdentifier=hash\n");
    write("index.txt", {});
    write("serial", "1000\n");
    m_usable = makeKey("ca.key", "ec:prime256v1")
        && run({"req", "-x509", "-config", "ca.cnf", "-key", "ca.key", "-days", "3650", "-out", "ca.pem"});
}

QList<QSslCertificate> Certificates::authority() const
{
    return QSslCertificate::fromPath(path("ca.pem"));
}

QSslConfiguration Certificates::serverConfiguration(const Wish &wish)
{
    write(wish.name + ".ext", "subjectAltName=" + wish.altNames + "\nextendedKeyUsage=serverAuth\n");
    const bool made = makeKey(wish.name + ".key", wish.key)
        && run({"req", "-new", "-config", "ca.cnf", "-key", wish.name + ".key", "-subj", "/CN=" + wish.name, "-out",
                wish.name + ".csr"})
        && run({"ca", "-batch", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key", "-notext", "-startdate",
                wish.notBefore, "-enddate", wish.notAfter, "-extfile", wish.name + ".ext", "-in", wish.name + ".csr", "-out",
                wish.name + ".pem"});
    QFile key(path(wish.name + ".key"));
    if (!made || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", wish.name.constData());
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(wish.name + ".pem")));
    configuration.setPrivateKey(QSslKey(&key, wish.key.startsWith("rsa") ? QSsl::Rsa : QSsl::Ec));
    return configuration;
}

bool Certificates::makeKey(const QByteArray &file, const QByteArray &kind)
{
    const bool rsa = kind.startsWith("rsa");
    const QByteArray size = kind.mid(kind.indexOf(':') + 1);
    return run({"genpkey", "-algorithm", rsa ? "RSA" : "EC", "-pkeyopt", (rsa ? "rsa_keygen_bits:" : "ec_paramgen_curve:") + size,
                "-out", file});
}

bool Certificates::run(const QList<QByteArray> &arguments)
{
    QStringList texts;
    for (const QByteArray &argument : arguments)
        texts << QString::fromLatin1(argument);
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, texts);
    const bool done = openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
    if (!done)
        qWarning("openssl %s: %s", arguments.first().constData(), openssl.readAllStandardError().constData());
    return done;
}

void Certificates::write(const QByteArray &file, const QByteArray &content)
{
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", file.constData());
}
