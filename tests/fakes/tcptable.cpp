// SPDX-License-Identifier: MIT
#include "fakes/tcptable.h"

#include "fakes/stillness.h"
#include "fakes/waiting.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace fakes {
namespace {

struct Line {
    bool isClient = false; ///< the end that connected to the port
    QByteArray state;      ///< as the kernel writes it
    int unsent = 0;
    int unread = 0;
};

constexpr auto established = "01";
constexpr auto synSent = "02";
constexpr auto closeWait = "08"; ///< the other end has hung up, and this one has not noticed

/// Both ends of every connection to the port.
QList<Line> linesOf(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        qFatal("no table of connections");
    const QByteArray end = "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QList<Line> lines;
    for (const QByteArray &text : table.readAll().split('\n')) {
        const QList<QByteArray> words = text.simplified().split(' '); // number, local, remote, state, unsent:unread
        if (words.size() < 5 || (words[1] != end && words[2] != end))
            continue;
        const QList<QByteArray> sizes = words[4].split(':');
        lines.append({words[2] == end, words[3], sizes[0].toInt(nullptr, 16), sizes[1].toInt(nullptr, 16)});
    }
    return lines;
}

bool has(quint16 port, bool (*condition)(const Line &))
{
    const QList<Line> lines = linesOf(port);
    return std::any_of(lines.cbegin(), lines.cend(), condition);
}

} // namespace

bool isBeingTried(quint16 port)
{
    return has(port, [](const Line &line) { return line.isClient && line.state == synSent; });
}

bool isLeftUnread(quint16 port)
{
    return has(port, [](const Line &line) { return !line.isClient && line.state == established && line.unread > 0; });
}

bool isAllRead(quint16 port)
{
    return has(port, [](const Line &line) { return line.isClient && line.state == established; })
        && !has(port, [](const Line &line) { return line.state == established && (line.unsent > 0 || line.unread > 0); });
}

bool isNoticed(quint16 hungUpPort)
{
    const bool noticed = until([hungUpPort] {
        return !has(hungUpPort,
                    [](const Line &line) { return line.isClient && (line.state == established || line.state == closeWait); });
    });
    deliverPosted();
    return noticed;
}

} // namespace fakes
