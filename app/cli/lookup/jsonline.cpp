// SPDX-License-Identifier: MIT
#include <cli/lookup/jsonline.h>

#include <cli/lookup/faulttext.h>
#include <cli/lookup/memberjson.h>

namespace cli {

QString jsonLine(const NumberAnswer &answer)
{
    Json line{{"number", json(answer.number)}};
    if (const auto fault = answer.fault()) {
        line["outcome"] = "fault";
        line["fault"] = describe(*fault, faultText(answer));
    } else if (const desk::Found *found = answer.shown.found(); found == nullptr) {
        line["outcome"] = "nobody";
    } else {
        const FieldsObject member = describe(found->member, answer.shown.standing->standing, desk::Contacts::Kept);
        line["outcome"] = "found";
        line["member"] = member.object();
        line["warnings"] = Json::array();
        if (answer.numberDiffers)
            line["warnings"].push_back("number-differs");
        if (!answer.shown.clockWarning.isEmpty())
            line["warnings"].push_back("clock-differs");
        addWarnings(line["warnings"], member.warnings());
    }
    return lineOf(line);
}

} // namespace cli
