// SPDX-License-Identifier: MIT
// Any body is a member, nobody, or a fault that says why: the whole way from bytes to values.
#include "require.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using kybio::FaultKind;

    const auto envelope = kybio::decodeEnvelope(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!envelope) {
        const FaultKind kind = envelope.error().kind();
        fuzzing::require(kind == FaultKind::BadReply || kind == FaultKind::Refused || kind == FaultKind::QuotaExhausted,
                         "an envelope is unreadable, refused or out of quota");
        fuzzing::require(!envelope.error().code().isEmpty(), "every fault has a code");
        return 0;
    }
    const auto member = kybio::decodeMember(*envelope);
    if (!member) {
        fuzzing::require(member.error().kind() == FaultKind::BadReply, "data is a member, nobody or unreadable");
        return 0;
    }
    if (!*member)
        return 0;
    fuzzing::require((*member)->customerUid.hasValue() || (*member)->customerUid.isUnreadable(), "a member has a uid");
    if (const auto &balance = (*member)->balance.value())
        fuzzing::require(kybio::Decimal::parse(balance->toString().toLatin1()) == balance, "a balance can be read again");
    return 0;
}
