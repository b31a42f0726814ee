// SPDX-License-Identifier: MIT
#include <kybio/transport/onceonlybody.h>

#include <algorithm>
#include <cstring>

namespace kybio {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would read ahead and blur the moment at which the bytes are taken.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    if (maxSize <= 0)
        return 0;
    if (m_at == 0)
        Q_EMIT taken();
    const qsizetype size = std::min<qsizetype>(m_bytes.size() - m_at, maxSize);
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
    m_at += size;
    return size;
}

qint64 OnceOnlyBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace kybio
