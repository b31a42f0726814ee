// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

/// An invented certificate authority in a temporary folder, worked by the `openssl` program.
class Certificates {
public:
    struct Wish {
        QByteArray name;                      ///< the file's name and the subject
        QByteArray altNames = "IP:127.0.0.1"; ///< subjectAltName
        QByteArray notBefore = "20200101000000Z";
        QByteArray notAfter = "20991231235959Z";
        QByteArray key = "ec:prime256v1"; ///< or rsa:1024
        QByteArray usage = "serverAuth";  ///< extendedKeyUsage
        QByteArray digest = "sha256";
        QByteArray issuer = "ca"; ///< or a name given to makeAuthority(); its own name: self-signed
        QByteArray subject = {};  ///< empty: /CN=name
    };

    Certificates();

    /// False where there is no openssl program.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] QList<QSslCertificate> authority() const;
    /// The authority as a P7B file (PKCS#7).
    [[nodiscard]] QByteArray bundle(QSsl::EncodingFormat format);
    /// Another authority, which may issue under its `name`. Its certificate is path(name + ".pem").
    void makeAuthority(const Wish &wish);
    /// The files NAME.pem and NAME.key as wished, for servers that read files.
    void make(const Wish &wish);
    /// What a server needs to show a certificate as wished.
    [[nodiscard]] QSslConfiguration serverConfiguration(const Wish &wish);
    [[nodiscard]] QString path(const QByteArray &file) const { return m_folder.filePath(QString::fromLatin1(file)); }

private:
    void issue(const Wish &wish, const QByteArray &extensions);
    bool run(const QList<QByteArray> &arguments);
    bool makeKey(const QByteArray &file, const QByteArray &kind);
    void write(const QByteArray &file, const QByteArray &content);

    QTemporaryDir m_folder;
    bool m_usable = false;
};
