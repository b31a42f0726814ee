// SPDX-License-Identifier: MIT
#include <kybio/transport/httpdate.h>

#include <QDateTime>

namespace kybio {

std::optional<qint64> parseHttpDate(const QByteArray &text)
{
    QByteArray date = text.trimmed();
    if (date.endsWith("GMT")) // HTTP's only zone, which Qt's RFC 2822 reader does not know by name
        date.replace(date.size() - 3, 3, "+0000");
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    return read.isValid() ? std::optional(read.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace kybio
