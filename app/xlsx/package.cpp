// SPDX-License-Identifier: MIT
#include <xlsx/package.h>

#include <QFile>
#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <zlib.h>

namespace xlsx {
namespace {

// Of PKWARE's APPNOTE: lengths of the records without their texts, and where in them stands what is used here.
constexpr qint64 endLength = 22;
constexpr qint64 entryLength = 46;
constexpr qint64 localLength = 30;
constexpr qint64 pieceLength = 65'536;

template<typename Number>
qint64 at(const QByteArray &record, qsizetype offset)
{
    return qFromLittleEndian<Number>(record.constData() + offset);
}

QByteArray bytes(QFile &file, qint64 offset, qint64 length)
{
    const QByteArray read = file.seek(offset) ? file.read(length) : QByteArray();
    return read.size() == length ? read : QByteArray();
}

struct Part {
    qint64 offset = 0; ///< of what is packed
    qint64 packed = 0;
    qint64 unpacked = 0;
};

std::optional<Part> find(QFile &file, const QByteArray &name)
{
    const QByteArray end = bytes(file, file.size() - endLength, endLength);
    if (!end.startsWith("PK\x05\x06"))
        return std::nullopt;
    qint64 offset = at<quint32>(end, 16);
    for (qint64 left = at<quint16>(end, 10); left > 0; --left) {
        const QByteArray entry = bytes(file, offset, entryLength);
        if (!entry.startsWith("PK\x01\x02"))
            return std::nullopt;
        const qint64 nameLength = at<quint16>(entry, 28);
        if (bytes(file, offset + entryLength, nameLength) == name) {
            const qint64 localOffset = at<quint32>(entry, 42);
            const QByteArray local = bytes(file, localOffset, localLength);
            if (local.isEmpty())
                return std::nullopt;
            return Part{localOffset + localLength + at<quint16>(local, 26) + at<quint16>(local, 28), at<quint32>(entry, 20),
                        at<quint32>(entry, 24)};
        }
        offset += entryLength + nameLength + at<quint16>(entry, 30) + at<quint16>(entry, 32);
    }
    return std::nullopt;
}

bool inflate(QFile &file, const Part &part, const std::function<void(QByteArrayView)> &take)
{
    z_stream stream{};
    if (!file.seek(part.offset) || inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    const auto end = qScopeGuard([&stream] { inflateEnd(&stream); });
    std::array<char, pieceLength> unpacked{};
    qint64 left = part.packed;
    qint64 total = 0;
    while (left > 0) {
        QByteArray packed = file.read(std::min(left, pieceLength));
        if (packed.isEmpty())
            return false;
        left -= packed.size();
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = static_cast<uInt>(packed.size());
        int state = Z_OK;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
            stream.avail_out = static_cast<uInt>(unpacked.size());
            state = ::inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return false;
            const auto came = static_cast<qsizetype>(unpacked.size() - stream.avail_out);
            total += came;
            take(QByteArrayView(unpacked.data(), came));
        } while (stream.avail_out == 0);
        if (state == Z_STREAM_END)
            return left == 0 && total == part.unpacked;
    }
    return false;
}

} // namespace

bool readPart(const QString &file, const QByteArray &part, const std::function<void(QByteArrayView)> &take)
{
    QFile package(file);
    if (!package.open(QIODevice::ReadOnly))
        return false;
    const auto found = find(package, part);
    return found && inflate(package, *found, take);
}

bool isSheetWhole(const QString &file, qint64 leastBytes)
{
    const QByteArray lastTag = "</worksheet>";
    QByteArray tail;
    qint64 total = 0;
    const bool isRead = readPart(file, "xl/worksheets/sheet1.xml", [&](QByteArrayView piece) {
        total += piece.size();
        tail += piece.toByteArray();
        tail = tail.right(lastTag.size());
    });
    return isRead && total >= leastBytes && tail == lastTag;
}

} // namespace xlsx
