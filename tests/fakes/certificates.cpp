// SPDX-License-Identifier: MIT
#include "fakes/certificates.h"
#include "fakes/waiting.h"

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

QByteArray Certificates::bundle(QSsl::EncodingFormat format)
{
    const QByteArray form = format == QSsl::Der ? "DER" : "PEM";
    if (!run({"crl2pkcs7", "-nocrl", "-certfile", "ca.pem", "-outform", form, "-out", "ca.p7b"}))
        qFatal("no bundle");
    QFile file(path("ca.p7b"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Certificates::issue(const Wish &wish, const QByteArray &extensions)
{
    write(wish.name + ".ext", extensions);
    QList<QByteArray> signing{"ca",        "-batch",           "-utf8",      "-config",          "ca.cnf",   "-md",
                              wish.digest, "-notext",          "-startdate", wish.notBefore,     "-enddate", wish.notAfter,
                              "-extfile",  wish.name + ".ext", "-in",        wish.name + ".csr", "-out",     wish.name + ".pem"};
    if (wish.issuer == wish.name)
        signing << "-selfsign"
                << "-keyfile" << wish.name + ".key";
    else
        signing << "-cert" << wish.issuer + ".pem"
                << "-keyfile" << wish.issuer + ".key";
    const QByteArray subject = wish.subject.isEmpty() ? "/CN=" + wish.name : wish.subject;
    const bool made = makeKey(wish.name + ".key", wish.key)
        && run({"req", "-new", "-utf8", "-config", "ca.cnf", "-key", wish.name + ".key", "-subj", subject, "-out",
                wish.name + ".csr"})
        && run(signing);
    if (!made)
        qFatal("no certificate %s", wish.name.constData());
}

void Certificates::makeAuthority(const Wish &wish)
{
    issue(wish, "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n");
}

void Certificates::make(const Wish &wish)
{
    issue(wish, "subjectAltName=" + wish.altNames + "\nextendedKeyUsage=" + wish.usage + '\n');
}

QSslConfiguration Certificates::serverConfiguration(const Wish &wish)
{
    make(wish);
    QFile key(path(wish.name + ".key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", wish.name.constData());
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
        texts << QString::fromUtf8(argument);
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, texts);
    const bool done = openssl.waitForFinished(fakes::longest()) && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
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
