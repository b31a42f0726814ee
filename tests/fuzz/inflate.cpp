// SPDX-License-Identifier: MIT
// The first byte picks the coding; whatever follows is inflated within the cap or refused.
#include "require.h"

#include <kybio/decoding/inflate.h>

#include <array>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using kybio::FaultCause;

    static constexpr std::array<const char *, 6> codings{"gzip", "deflate", "x-gzip", "", "identity", "br"};
    constexpr qsizetype cap = 64 * 1024;
    if (size == 0)
        return 0;
    const QByteArray wire(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto body = kybio::inflated(wire, codings[data[0] % codings.size()], cap);
    if (body)
        fuzzing::require(body->size() <= cap, "the cap holds");
    else
        fuzzing::require(body.error().cause == FaultCause::BadCompression || body.error().cause == FaultCause::ReplyTooLarge,
                         "damaged or too large, nothing else");
    return 0;
}
