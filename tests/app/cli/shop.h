// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/program.h"

#include <sandbox/server.h>

#include <QTemporaryDir>

/// An invented shop: a sandbox on loopback and the files that its owner would have.
class Shop {
public:
    static inline const QString appId = QStringLiteral("INVENTED-SHOP-0001");
    /// Appears in no output of any kind; tests search for it.
    static inline const QString appKey = QStringLiteral("CANARY-APP-KEY-77aa01");

    /// Started; stops the test program where that fails.
    explicit Shop(sandbox::Options options = {});

    /// `lookup` with the server, the app ID and the right key file, then `more`.
    [[nodiscard]] Ran lookUp(const QStringList &more) const;
    /// The arguments that it gives.
    [[nodiscard]] QStringList access() const;

    [[nodiscard]] sandbox::Server &server() { return m_server; }
    [[nodiscard]] const sandbox::Server &server() const { return m_server; }
    [[nodiscard]] QString url() const { return m_server.baseUrl(); }
    /// The numbers that the service was asked for, in their order, of every POST that came.
    [[nodiscard]] QStringList asked() const;

    /// Writes a file into the shop's folder and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    /// A settings file with one store; `extra` are more lines for it, each beginning with `1\`.
    [[nodiscard]] QString settingsFile(const QString &server, const QString &key, const QByteArray &extra = {}) const;

private:
    [[nodiscard]] static sandbox::Options asOwn(sandbox::Options options);

    QTemporaryDir m_folder;
    sandbox::Server m_server;
};
