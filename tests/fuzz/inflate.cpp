// SPDX-License-Identifier: MIT
// The first byte picks the coding; whatever follows is inflated within the cap or refused. Its highest bit turns the matter
// round: what follows is packed first, and then comes out as it was.
#include "require.h"

#include <kybio/decoding/inflate.h>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

using kybio::FaultCause;

namespace {

constexpr std::array<const char *, 8> codings{"gzip", "deflate", "x-gzip", "", "identity", "br", "identity, gzip", "none"};
constexpr qsizetype cap = 64 * 1024;

QByteArray packed(const QByteArray &plain, int form)
{
    constexpr int leastMemory = 1; // the usual 256 KB take longer to clear than to fill
    z_stream stream{};
    fuzzing::require(deflateInit2(&stream, 1, Z_DEFLATED, form, leastMemory, Z_DEFAULT_STRATEGY) == Z_OK, "zlib starts");
    QByteArray input = plain;
    QByteArray wire(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    stream.next_in = std::bit_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = std::bit_cast<Bytef *>(wire.data());
    stream.avail_out = static_cast<uInt>(wire.size());
    fuzzing::require(deflate(&stream, Z_FINISH) == Z_STREAM_END, "zlib packs");
    wire.chop(static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return wire;
}

bool isBad(const kybio::Expected<QByteArray> &body)
{
    return !body && body.error().cause == FaultCause::BadCompression;
}

void packAndInflate(const QByteArray &plain, unsigned choice)
{
    constexpr std::array forms{31, 15, -15}; // gzip, zlib, raw deflate
    const std::size_t form = choice % forms.size();
    const char *coding = form == 0 ? "gzip" : "deflate";
    const QByteArray wire = packed(plain, forms[form]);
    const auto body = kybio::inflated(wire, coding, cap);
    fuzzing::require(body && *body == plain, "what was packed comes out");
    fuzzing::require(isBad(kybio::inflated(wire.chopped(1), coding, cap)), "not where a byte is missing");
    const auto twice = kybio::inflated(wire + wire, coding, 2 * cap);
    if (form == 0)
        fuzzing::require(twice && *twice == plain + plain, "members of gzip come out one behind the other");
    else
        fuzzing::require(isBad(twice), "not where it comes twice");
    if (!plain.isEmpty()) {
        const auto less = kybio::inflated(wire, coding, plain.size() - 1);
        fuzzing::require(!less && less.error().cause == FaultCause::ReplyTooLarge, "not a byte more than the cap");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if ((data[0] & 0x80U) != 0) {
        packAndInflate(bytes.first(std::min(bytes.size(), cap)), data[0]);
        return 0;
    }
    const char *coding = codings[data[0] % codings.size()];
    const auto body = kybio::inflated(bytes, coding, cap);
    if (!body) {
        fuzzing::require(isBad(body) || body.error().cause == FaultCause::ReplyTooLarge, "damaged or too large, nothing else");
        return 0;
    }
    fuzzing::require(body->size() <= cap, "the cap holds");
    fuzzing::require(QByteArrayView(coding) != "br", "nothing that was not asked for");
    fuzzing::require(QByteArrayView(coding).size() == 0 || QByteArrayView(coding) == "identity"
                         || QByteArrayView(coding) == "none" || !bytes.isEmpty(),
                     "nothing comes of nothing");
    return 0;
}
