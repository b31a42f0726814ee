// SPDX-License-Identifier: MIT
#include <cli/lookup/memberjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

Json json(const QString &text)
{
    return text.toStdString();
}

Json json(QLatin1StringView text)
{
    return std::string(text.data(), static_cast<std::size_t>(text.size()));
}

FieldsObject describe(const kybio::Member &member, desk::Standing standing, desk::Contacts contacts)
{
    const bool hasContacts = contacts == desk::Contacts::Kept;
    FieldsObject object;
    object.add("customerUid", member.customerUid, [](qint64 uid) { return json(QString::number(uid)); });
    object.add("number", member.number);
    object.add("name", member.name);
    object.add("categoryName", member.categoryName);
    object.add("balance", member.balance);
    object.add("point", member.point);
    object.add("discount", member.discount);
    if (hasContacts) {
        object.add("phone", member.phone);
        object.addDay("birthday", member.birthday);
        object.add("email", member.email);
        object.add("qq", member.qq);
        object.add("address", member.address);
        object.add("remarks", member.remarks);
    }
    object.addTime("createdDate", member.createdDate);
    object.addDay("expiryDate", member.expiryDate);
    object.add("onAccount", member.onAccount, [](qint64 onAccount) { return onAccount == 1; });
    object.add("enable", member.enable, [](qint64 enable) { return enable; });
    object.add("standing", desk::standingName(standing));
    object.add("createStoreAppIdOrAccount", member.createStoreAppIdOrAccount);
    object.add("nickName", member.extra.nickName);
    object.add("totalPoint", member.extra.totalPoint);
    object.add("creditLimit", member.extra.creditLimit);
    object.add("creditPeriod", member.extra.creditPeriod, [](qint64 days) { return days; });
    return object;
}

Json describe(const kybio::Fault &fault, const QString &text)
{
    Json messages = Json::array();
    for (const QString &message : fault.messages)
        messages.push_back(json(message));
    return {{"kind", json(kybio::kindName(fault.kind()))},
            {"code", json(fault.code())},
            {"serviceCode", fault.serviceCode ? Json(*fault.serviceCode) : Json()},
            {"messages", messages},
            {"text", json(text)}};
}

void addWarnings(Json &warnings, const Json &more)
{
    for (const Json &warning : more) {
        if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
            warnings.push_back(warning);
    }
}

QString lineOf(const Json &object)
{
    // Replacing: half of a surrogate pair must not end the program.
    return withInvisibleEscaped(QString::fromStdString(object.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

QString withInvisibleEscaped(const QString &line)
{
    const auto isInvisible = [](char32_t c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default: // Qt's list: letters, signs and blanks
            return false;
        }
    };
    QString safe;
    safe.reserve(line.size());
    for (const char32_t c : line.toUcs4()) {
        for (const QChar unit : QChar::fromUcs4(c)) // not QString's, which leaves U+FEFF out
            if (!isInvisible(c))
                safe += unit;
            else
                safe += u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    }
    return safe;
}

} // namespace cli
