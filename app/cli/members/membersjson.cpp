// SPDX-License-Identifier: MIT
#include <cli/members/membersjson.h>

#include <cli/lookup/faulttext.h>
#include <cli/lookup/memberjson.h>

namespace cli {
namespace {

Json described(const FaultAnswer &answer)
{
    return describe(answer.fault, faultText(answer.sentence));
}

FieldsObject described(const kybio::TopUp &topUp)
{
    FieldsObject object;
    object.addTime("at", topUp.at);
    object.add("amount", topUp.paid);
    object.add("gift", topUp.given);
    object.add("balanceAfter", topUp.balanceAfter);
    object.add("payMethod", topUp.payMethod);
    object.add("store", desk::storeOf(topUp));
    return object;
}

} // namespace

QString phoneLine(const PhoneAnswer &answer)
{
    Json line{{"phone", json(answer.phone)}};
    if (answer.fault) {
        line["outcome"] = "fault";
        line["fault"] = described(*answer.fault);
    } else if (answer.members.empty()) {
        line["outcome"] = "nobody";
    } else {
        line["outcome"] = "found";
        line["members"] = Json::array();
        Json warnings = Json::array();
        for (const NumberAnswer &found : answer.members) {
            const FieldsObject member = describe(found.shown.found()->member, found.shown.standing->standing,
                                                 desk::Contacts::Kept);
            line["members"].push_back(member.object());
            if (!found.shown.clockWarning.isEmpty())
                addWarnings(warnings, Json::array({"clock-differs"}));
            addWarnings(warnings, member.warnings());
        }
        line["warnings"] = warnings;
    }
    return lineOf(line);
}

QString topUpsLine(const TopUpsAnswer &answer)
{
    Json line{{"number", json(answer.member.number)}};
    if (answer.fault) {
        line["outcome"] = "fault";
        line["fault"] = described(*answer.fault);
    } else if (!answer.topUps) {
        line["outcome"] = "nobody";
    } else {
        line["outcome"] = "found";
        line["customerUid"] = json(QString::number(answer.found().customerUid.value().value_or(0)));
        line["topUps"] = Json::array();
        Json warnings = Json::array();
        if (answer.member.numberDiffers)
            warnings.push_back("number-differs");
        for (const kybio::TopUp &topUp : answer.topUps->rows()) {
            const FieldsObject row = described(topUp);
            line["topUps"].push_back(row.object());
            addWarnings(warnings, row.warnings());
        }
        line["sums"] = {{"amount", json(answer.topUps->paid().sum().toString())},
                        {"gift", json(answer.topUps->given().sum().toString())}};
        line["unreadableRows"] = answer.topUps->unreadableRows();
        line["warnings"] = warnings;
    }
    return lineOf(line);
}

QString memberLine(const kybio::Member &member, desk::Standing standing, desk::Contacts contacts, bool clockDiffers)
{
    const FieldsObject described = describe(member, standing, contacts);
    Json line{{"number", member.number.hasValue() ? json(*member.number.value()) : Json()}, {"outcome", "found"}};
    line["member"] = described.object();
    line["warnings"] = clockDiffers ? Json::array({"clock-differs"}) : Json::array();
    addWarnings(line["warnings"], described.warnings());
    return lineOf(line);
}

QString summaryLine(const MemberTotals &totals, const std::optional<FaultAnswer> &fault)
{
    Json summary{{"members", totals.members},
                 {"calls", totals.calls},
                 {"complete", totals.isComplete},
                 {"balance", json(totals.balance.sum().toString())},
                 {"point", json(totals.point.sum().toString())}};
    // What the sums lack.
    summary["unreadable"] = {
        {"rows", totals.unreadableRows}, {"balance", totals.balance.unreadable()}, {"point", totals.point.unreadable()}};
    summary["fault"] = fault ? described(*fault) : Json();
    Json line = Json::object();
    line["summary"] = summary;
    return lineOf(line);
}

} // namespace cli
