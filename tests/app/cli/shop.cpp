// SPDX-License-Identifier: MIT
#include "app/cli/shop.h"

#include <QFile>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

sandbox::Options Shop::asOwn(sandbox::Options options)
{
    options.appId = appId;
    options.appKey = appKey;
    return options;
}

Shop::Shop(sandbox::Options options)
    : m_server(asOwn(std::move(options)))
{
    QString error;
    if (!m_server.start(&error) || !m_folder.isValid())
        qFatal("no shop: %s", qUtf8Printable(error));
}

QStringList Shop::access() const
{
    return {u"--server"_s, url(), u"--app-id"_s, appId, u"--app-key-file"_s, file(u"right.key"_s, appKey.toUtf8())};
}

Ran Shop::lookUp(const QStringList &more) const
{
    return runCli(QStringList{u"lookup"_s} + access() + more);
}

QStringList Shop::asked() const
{
    QStringList numbers;
    for (const sandbox::ReceivedCall &call : m_server.calls()) {
        const auto body = nlohmann::json::parse(call.body.begin(), call.body.end(), nullptr, false);
        numbers << (call.method == "POST" && body.is_object() ? QString::fromStdString(body.value("customerNum", "?")) : u"?"_s);
    }
    return numbers;
}

QString Shop::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}

QString Shop::settingsFile(const QString &server, const QString &key, const QByteArray &extra) const
{
    const QString text = u"[stores]\ncount=1\n1\\server=%1\n1\\appId=%2\n1\\appKey=%3\n"_s.arg(server, appId, key);
    return file(u"memberdesk.ini"_s, text.toUtf8() + extra);
}
