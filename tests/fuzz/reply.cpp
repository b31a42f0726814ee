// SPDX-License-Identifier: MIT
// Any HTTP 200, packed and signed or not, is a member, nobody, or a fault that says why. The first byte picks the coding, the
// second the signature, the status and how the answer ended; what follows is the body.
#include "require.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>
#include <kybio/signing/signature.h>
#include <kybio/transport/outcome.h>

#include <array>
#include <cstddef>
#include <cstdint>

using kybio::Arrived;
using kybio::Fault;
using kybio::FaultCause;
using kybio::FaultKind;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 8> codings{"", "gzip", "deflate", "x-gzip", "identity", "br", "GZIP ", "zstd"};
constexpr std::array statuses{200, 200, 200, 200, 500, 302, 401, 0};
enum class Signed { No, Right, Wrong, Empty };
enum class End { Length, Closed, LengthClosed, ChunksClosed, SentAgain, Chunks, Other, NoHeader };

QString key()
{
    return u"canary-key-5f1d"_s;
}

Arrived arrivedFrom(const QByteArray &wire, unsigned coding, unsigned how)
{
    Arrived arrived;
    arrived.status = statuses[(how / 4) % statuses.size()];
    arrived.contentEncoding = codings[coding % codings.size()];
    arrived.wire = wire;
    const auto end = static_cast<End>((how / 32) % 8);
    arrived.hasHeader = end != End::NoHeader;
    arrived.hasLength = end == End::Length || end == End::LengthClosed;
    arrived.isChunked = end == End::ChunksClosed || end == End::Chunks;
    if (end == End::Closed || end == End::LengthClosed || end == End::ChunksClosed)
        arrived.error = QNetworkReply::RemoteHostClosedError;
    else if (end == End::SentAgain)
        arrived.error = QNetworkReply::ContentReSendError;
    switch (static_cast<Signed>(how % 4)) {
    case Signed::No:
    case Signed::Empty:
        break;
    case Signed::Right:
        arrived.dataSignature = kybio::signature(key(), wire);
        break;
    case Signed::Wrong:
        arrived.dataSignature = "00000000000000000000000000000000";
        break;
    }
    return arrived;
}

void look(const Fault &fault, const Arrived &arrived)
{
    const FaultKind kind = fault.kind();
    const bool isOfAnAnswer = kind == FaultKind::BadReply || kind == FaultKind::TooLarge || kind == FaultKind::Refused
        || kind == FaultKind::QuotaExhausted;
    const bool isOfAStatus = kind == FaultKind::HttpStatus || kind == FaultKind::Redirected;
    const bool isOfTheEnd = kind == FaultKind::Unreachable && arrived.error != QNetworkReply::NoError;
    fuzzing::require(isOfAnAnswer || isOfTheEnd || (isOfAStatus && arrived.status != 200), "a fault that an answer can have");
    fuzzing::require(arrived.status == 200 || arrived.status == 0 || isOfAStatus, "an HTTP error is named as one");
    fuzzing::require(!fault.code().isEmpty(), "every fault has a code");
    fuzzing::require(!fault.details.contains(key()), "the key is in no details");
    for (const QString &message : fault.messages)
        fuzzing::require(message.isValidUtf16(), "what the service says can be shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray wire(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    const Arrived arrived = arrivedFrom(wire, data[0], data[1]);
    constexpr qint64 now = 1'750'000'000'000;
    const auto body = kybio::judge(arrived, key(), now);
    const auto member = body.and_then([](const QByteArray &bytes) { return kybio::decodeEnvelope(bytes); })
                            .and_then([](const kybio::json::Value &value) { return kybio::decodeMember(value); });
    if (!member) {
        look(member.error(), arrived);
        // A right signature is over the wire bytes here, so only an unpacked body carries it rightly.
        if (arrived.dataSignature.isEmpty())
            fuzzing::require(member.error().cause != FaultCause::SignatureMismatch, "what is not signed is not signed wrongly");
    }
    if (!body)
        return 0;
    fuzzing::require(arrived.status == 200, "nothing comes out of another status");
    fuzzing::require(arrived.hasHeader, "nor out of an answer whose header cannot be read");
    fuzzing::require(arrived.error == QNetworkReply::NoError || (!arrived.hasLength && !arrived.isChunked),
                     "nor out of a cut one");
    fuzzing::require(body->size() <= kybio::replyCap, "the cap holds");
    if (arrived.contentEncoding.isEmpty())
        fuzzing::require(*body == wire, "bytes that were not packed are not touched");
    if (!arrived.dataSignature.isEmpty() && member)
        fuzzing::require(arrived.dataSignature == kybio::signature(key(), *body), "no member under another's signature");
    return 0;
}
