// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

/// A line of /proc/self/status in kilobytes, such as VmRSS (now) or VmHWM (the most so far); -1 where there is none.
inline long memoryKilobytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLong();
    return -1;
}
