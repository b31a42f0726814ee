// SPDX-License-Identifier: MIT
// Any body is a list of members, a page, top-ups, or a fault that says why; no row is lost without being counted.
#include "require.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberlistdecoder.h>
#include <kybio/decoding/topupdecoder.h>

#include <cstddef>
#include <cstdint>

using kybio::FaultKind;
namespace json = kybio::json;

namespace {

/// Rows of the list under a key, or of the value itself.
std::size_t rowsOf(const json::Value &data, std::string_view key)
{
    const json::Value *rows = &data;
    if (!key.empty()) {
        const json::Object *object = data.object();
        rows = object == nullptr ? nullptr : json::find(*object, key);
    }
    return rows == nullptr || rows->array() == nullptr ? 0 : rows->array()->size();
}

template<typename T>
void requireAnswerOrBadReply(const kybio::Result<T> &result)
{
    if (!result)
        fuzzing::require(result.error().kind() == FaultKind::BadReply, "rows or unreadable");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto envelope = kybio::decodeEnvelope(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!envelope)
        return 0; // the target `member` looks at those

    const auto members = kybio::decodeMembers(*envelope);
    requireAnswerOrBadReply(members);
    if (members && *members) {
        fuzzing::require(!(*members)->empty() && (*members)->size() <= rowsOf(*envelope, {}),
                         "as many members as rows, or fewer");
        for (const kybio::Member &member : **members)
            fuzzing::require(member.customerUid.hasValue() || member.customerUid.isUnreadable(), "a member has a uid");
    }

    const auto page = kybio::decodeMemberPage(*envelope);
    requireAnswerOrBadReply(page);
    if (page) {
        fuzzing::require(page->has_value(), "a page is never nobody");
        const auto rows = static_cast<std::size_t>((*page)->unreadableRows) + (*page)->members.size();
        fuzzing::require(rows == rowsOf(*envelope, "result"), "every row is a member or counted");
        fuzzing::require(!(*page)->next || rows > 0, "an empty page is the last");
    }

    const auto topUps = kybio::decodeTopUps(*envelope);
    requireAnswerOrBadReply(topUps);
    if (topUps) {
        fuzzing::require(topUps->has_value(), "top-ups are never nobody");
        fuzzing::require((*topUps)->rows.size() + static_cast<std::size_t>((*topUps)->unreadableRows) == rowsOf(*envelope, {}),
                         "every row is a top-up or counted");
    }
    return 0;
}
