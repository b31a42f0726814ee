// SPDX-License-Identifier: MIT
#include <sandbox/http/coding.h>

#include <QList>

#include <zlib.h>

namespace sandbox {

QByteArray codingName(Coding coding)
{
    switch (coding) {
    case Coding::Gzip:
        return "gzip";
    case Coding::Deflate:
        return "deflate";
    case Coding::Identity:
        break;
    }
    return {};
}

Coding negotiated(Coding preferred, const QByteArray &acceptEncoding)
{
    const QByteArray name = codingName(preferred);
    for (const QByteArray &token : acceptEncoding.toLower().split(',')) {
        if (!name.isEmpty() && token.trimmed() == name)
            return preferred;
    }
    return Coding::Identity;
}

QByteArray encoded(const QByteArray &body, Coding coding)
{
    if (coding == Coding::Identity)
        return body;
    constexpr int gzipWrapper = 16; // zlib's way to say it: added to the window size
    const int window = MAX_WBITS + (coding == Coding::Gzip ? gzipWrapper : 0);
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("sandbox: zlib has no memory left");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(body.size()))), Qt::Uninitialized);
    QByteArray source = body; // zlib wants it writable and does not write
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH); // into a buffer of deflateBound: one step, cannot fail
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace sandbox
