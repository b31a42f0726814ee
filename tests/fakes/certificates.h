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
    };

    Certificates();

    /// False where there is no openssl program.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] QList<QSslCertificate> authority() const;
    /// What a server needs to show a certificate as wished.
    [[nodiscard]] QSslConfiguration serverConfiguration(const Wish &wish);
    [[nodiscard]] QString path(const QByteArray &file) const { return m_folder.filePath(QString::fromLatin1(file)); }

private:
    bool run(const QList<QByteArray> &arguments);
    bool makeKey(const QByteArray &file, const QByteArray &kind);
    void write(const QByteArray &file, const QByteArray &content);

    QTemporaryDir m_folder;
    bool m_usable = false;
};
