// SPDX-License-Identifier: MIT
#include <kybio/decoding/inflate.h>

#include <QScopeGuard>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

// zlib's windowBits: 15 is the zlib form, +16 asks for gzip, a minus for raw deflate.
constexpr int zlibForm = 15;
constexpr int gzipForm = 15 + 16;
constexpr int rawForm = -15;

/// A server that packs piece by piece makes a few; each costs a start.
constexpr int mostMembers = 1000;

Fault broken(const char *why)
{
    return Fault::because(FaultCause::BadCompression, QString::fromLatin1(why));
}

QByteArrayView unread(const z_stream &stream)
{
    return {stream.next_in, static_cast<qsizetype>(stream.avail_in)};
}

/// Behind a gzip member: another one, by its magic number.
bool startsMember(const z_stream &stream)
{
    return unread(stream).startsWith("\x1f\x8b");
}

/// Behind the end: nothing, or behind gzip zeros that fill a block up.
bool isPadding(const z_stream &stream, int form)
{
    const QByteArrayView rest = unread(stream);
    return rest.isEmpty() || (form == gzipForm && std::all_of(rest.cbegin(), rest.cend(), [](char c) { return c == '\0'; }));
}

Expected<QByteArray> inflateAs(int form, const QByteArray &wire, qsizetype cap)
{
    z_stream stream{};
    if (inflateInit2(&stream, form) != Z_OK)
        return tl::unexpected(broken("zlib did not start"));
    const auto end = qScopeGuard([&stream] { inflateEnd(&stream); });

    QByteArray input = wire; // zlib takes a pointer to non-const and does not write there
    stream.next_in = std::bit_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());

    QByteArray result;
    std::array<char, 16 * 1024> chunk{};
    int members = 1;
    for (;;) {
        stream.next_out = std::bit_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return tl::unexpected(broken("damaged or cut"));
        const auto produced = static_cast<qsizetype>(chunk.size()) - static_cast<qsizetype>(stream.avail_out);
        if (result.size() + produced > cap)
            return tl::unexpected(Fault::because(FaultCause::ReplyTooLarge, u"inflated"_s));
        result.append(chunk.data(), produced);
        if (state == Z_STREAM_END) {
            if (form != gzipForm || !startsMember(stream))
                break;
            if (++members > mostMembers || inflateReset(&stream) != Z_OK)
                return tl::unexpected(broken("too many members"));
            continue;
        }
        if (stream.avail_in == 0 && stream.avail_out > 0)
            return tl::unexpected(broken("cut"));
    }
    if (!isPadding(stream, form))
        return tl::unexpected(broken("bytes after the end"));
    return result;
}

/// A zlib stream starts with method 8 and a header divisible by 31 (RFC 1950).
bool hasZlibHeader(const QByteArray &wire)
{
    if (wire.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(wire[0]);
    const auto second = static_cast<unsigned char>(wire[1]);
    return (first & 0x0fU) == 8 && (first * 256U + second) % 31 == 0;
}

} // namespace

Expected<QByteArray> inflated(const QByteArray &wire, QByteArrayView contentEncoding, qsizetype cap)
{
    // A comma-separated list, in the order in which they were done; empty parts mean nothing (RFC 9110).
    QList<QByteArray> codings = contentEncoding.toByteArray().toLower().split(',');
    for (QByteArray &coding : codings)
        coding = coding.trimmed();
    codings.removeIf([](const QByteArray &coding) { return coding.isEmpty() || coding == "identity" || coding == "none"; });
    if (codings.isEmpty()) {
        if (wire.size() > cap)
            return tl::unexpected(Fault::because(FaultCause::ReplyTooLarge));
        return wire;
    }
    if (codings.size() > 1) // nobody packs twice, and a small bomb would become a large one
        return tl::unexpected(broken("packed more than once"));
    const QByteArray &coding = codings.constFirst();
    if (coding == "gzip" || coding == "x-gzip")
        return inflateAs(gzipForm, wire, cap);
    if (coding == "deflate")
        return inflateAs(hasZlibHeader(wire) ? zlibForm : rawForm, wire, cap);
    return tl::unexpected(broken("a coding that was not asked for"));
}

} // namespace kybio
