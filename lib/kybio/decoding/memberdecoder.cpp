// SPDX-License-Identifier: MIT
#include <kybio/decoding/memberdecoder.h>

#include <kybio/decoding/fieldreader.h>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

MemberExtra decodeExtra(const FieldReader &field)
{
    MemberExtra extra;
    extra.sex = field.text("sex");
    extra.lunarBirthday = field.text("lunarBirthday");
    extra.totalPoint = field.decimal("totalPoint");
    extra.creditLimit = field.decimal("creditLimit");
    extra.creditPeriod = field.integer("creditPeriod");
    extra.photoPath = field.text("photoPath");
    extra.nickName = field.text("nickName");
    extra.subsidyAmount = field.decimal("subsidyAmount");
    return extra;
}

} // namespace

Result<Member> decodeMember(const json::Value &data)
{
    const json::Array *list = data.array();
    if (data.isNull() || (list != nullptr && list->empty()))
        return std::nullopt;
    const json::Object *object = data.object();
    if (object == nullptr)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"data is no member"_s));
    const FieldReader field(*object);
    Member member;
    member.customerUid = field.identifier("customerUid");
    member.number = field.text("number");
    member.name = field.text("name");
    member.categoryName = field.text("categoryName");
    member.balance = field.decimal("balance");
    member.point = field.decimal("point");
    member.discount = field.decimal("discount");
    member.phone = field.text("phone");
    member.birthday = field.date("birthday");
    member.email = field.text("email");
    member.qq = field.text("qq");
    member.address = field.text("address");
    member.remarks = field.text("remarks");
    member.createdDate = field.date("createdDate");
    member.expiryDate = field.date("expiryDate");
    member.onAccount = field.integer("onAccount");
    member.enable = field.integer("enable");
    member.createStoreAppIdOrAccount = field.text("createStoreAppIdOrAccount");
    member.department = field.text("department");
    bool saidTwice = false;
    const json::Value *more = field.given("extInfo");
    if (more != nullptr && more->object() != nullptr) {
        const FieldReader extra(*more->object());
        member.extra = decodeExtra(extra);
        saidTwice = extra.sawRepeated();
    }
    if (saidTwice || field.sawRepeated())
        return tl::unexpected(Fault::because(FaultCause::NotJson, u"duplicate key"_s));
    if (field.given("customerUid") == nullptr)
        return std::nullopt;
    return member;
}

} // namespace kybio
