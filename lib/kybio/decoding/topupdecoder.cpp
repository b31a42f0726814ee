// SPDX-License-Identifier: MIT
#include <kybio/decoding/topupdecoder.h>

#include <kybio/decoding/fieldreader.h>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

/// Nothing where a key comes twice.
std::optional<TopUp> decodeRow(const json::Object &object)
{
    const FieldReader field(object);
    TopUp row;
    row.at = field.date("datetime");
    row.paid = field.decimal("rechargeMoney");
    row.given = field.decimal("giftMoney");
    row.balanceAfter = field.decimal("customerMoneyAfterRecharge");
    row.payMethod = field.text("payMethod");
    row.storeAppId = field.text("rechargeStoreAppId");
    row.storeAccount = field.text("rechargeStoreAccount");
    row.customerUid = field.identifier("customerUid");
    return field.sawRepeated() ? std::nullopt : std::optional(row);
}

} // namespace

Result<TopUps> decodeTopUps(const json::Value &data)
{
    const json::Object *object = data.object();
    if (data.isNull() || (object != nullptr && object->empty()))
        return TopUps{};
    const json::Array *list = data.array();
    if (list == nullptr)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"data is no list of top-ups"_s));
    TopUps topUps;
    for (const json::Value &entry : *list) {
        const json::Object *row = entry.object();
        if (row == nullptr) {
            ++topUps.unreadableRows;
            continue;
        }
        const std::optional<TopUp> decoded = decodeRow(*row);
        if (!decoded)
            return tl::unexpected(Fault::because(FaultCause::NotJson, u"duplicate key"_s));
        topUps.rows.push_back(*decoded);
    }
    return topUps;
}

} // namespace kybio
