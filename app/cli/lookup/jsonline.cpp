// SPDX-License-Identifier: MIT
#include <cli/lookup/jsonline.h>

#include <cli/lookup/faulttext.h>

#include <desk/member/standing.h>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using kybio::Field;

Json json(const QString &text)
{
    return text.toStdString();
}

Json json(QLatin1StringView text)
{
    return std::string(text.data(), static_cast<std::size_t>(text.size()));
}

/// A member's fields in the order in which they are added, and a warning for each that cannot be read.
class MemberObject {
public:
    template<typename T, typename ToJson>
    void add(const char *name, const Field<T> &field, ToJson toJson)
    {
        m_object[name] = field.hasValue() ? Json(toJson(*field.value())) : Json();
        if (field.isUnreadable()) {
            std::string warning = "unreadable-"; // in one expression GCC 12 warns of a copy that is not there
            warning += name;
            m_warnings.push_back(warning);
        }
    }
    void add(const char *name, const Field<QString> &field)
    {
        add(name, field, [](const QString &text) { return json(text); });
    }
    void add(const char *name, const Field<kybio::Decimal> &field)
    {
        add(name, field, [](const kybio::Decimal &amount) { return json(amount.toString()); });
    }
    void addDay(const char *name, const Field<kybio::CalendarDate> &field)
    {
        add(name, field, [](const kybio::CalendarDate &date) { return json(date.date.toString(Qt::ISODate)); });
    }
    void add(const char *name, QLatin1StringView text) { m_object[name] = json(text); }

    [[nodiscard]] const Json &object() const { return m_object; }
    [[nodiscard]] const Json &warnings() const { return m_warnings; }

private:
    Json m_object = Json::object();
    Json m_warnings = Json::array();
};

MemberObject describe(const kybio::Member &member, desk::Standing standing)
{
    MemberObject object;
    object.add("customerUid", member.customerUid, [](qint64 uid) { return json(QString::number(uid)); });
    object.add("number", member.number);
    object.add("name", member.name);
    object.add("categoryName", member.categoryName);
    object.add("balance", member.balance);
    object.add("point", member.point);
    object.add("discount", member.discount);
    object.add("phone", member.phone);
    object.addDay("birthday", member.birthday);
    object.add("email", member.email);
    object.add("qq", member.qq);
    object.add("address", member.address);
    object.add("remarks", member.remarks);
    object.add("createdDate", member.createdDate, [](const kybio::CalendarDate &date) { return json(date.toString()); });
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

} // namespace

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

QString jsonLine(const NumberAnswer &answer)
{
    Json line{{"number", json(answer.number)}};
    if (const auto fault = answer.fault()) {
        line["outcome"] = "fault";
        line["fault"] = describe(*fault, faultText(answer));
    } else if (const desk::Found *found = answer.shown.found(); found == nullptr) {
        line["outcome"] = "nobody";
    } else {
        const MemberObject member = describe(found->member, answer.shown.standing->standing);
        line["outcome"] = "found";
        line["member"] = member.object();
        line["warnings"] = Json::array();
        if (answer.numberDiffers)
            line["warnings"].push_back("number-differs");
        if (!answer.shown.clockWarning.isEmpty())
            line["warnings"].push_back("clock-differs");
        for (const Json &warning : member.warnings())
            line["warnings"].push_back(warning);
    }
    // Replacing: half of a surrogate pair must not end the program.
    return withInvisibleEscaped(QString::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

} // namespace cli
