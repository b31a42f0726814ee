// SPDX-License-Identifier: MIT
#include <kybio/decoding/memberlistdecoder.h>

#include <kybio/decoding/fieldreader.h>
#include <kybio/decoding/memberdecoder.h>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr qint64 documentedPageSize = 100;

tl::unexpected<Fault> notThisService(const QString &why)
{
    return tl::unexpected(Fault::because(FaultCause::NotThisService, why));
}

bool isEmpty(const json::Value &data)
{
    const json::Object *object = data.object();
    const json::Array *list = data.array();
    return data.isNull() || (object != nullptr && object->empty()) || (list != nullptr && list->empty());
}

/// Nothing where there is none, or not both texts of it.
std::optional<PagePosition> positionIn(const FieldReader &page)
{
    const json::Value *given = page.given("postBackParameter");
    if (given == nullptr || given->object() == nullptr)
        return std::nullopt;
    const FieldReader field(*given->object());
    const Field<QString> type = field.text("parameterType");
    const Field<QString> value = field.text("parameterValue");
    if (!type.hasValue() || !value.hasValue() || field.sawRepeated())
        return std::nullopt;
    return PagePosition{*type.value(), *value.value()};
}

} // namespace

Result<std::vector<Member>> decodeMembers(const json::Value &data)
{
    if (isEmpty(data))
        return std::nullopt;
    const json::Array *list = data.array();
    if (list == nullptr)
        return notThisService(u"data is no list of members"_s);
    std::vector<Member> members;
    for (const json::Value &entry : *list) {
        if (entry.object() == nullptr)
            return notThisService(u"an entry is no member"_s);
        const Result<Member> member = decodeMember(entry);
        if (!member)
            return tl::unexpected(member.error());
        if (*member)
            members.push_back(**member);
    }
    return members.empty() ? std::nullopt : std::optional(std::move(members));
}

Result<MemberPage> decodeMemberPage(const json::Value &data)
{
    if (isEmpty(data))
        return MemberPage{};
    const json::Object *object = data.object();
    if (object == nullptr)
        return notThisService(u"data is no page"_s);
    const FieldReader field(*object);
    const Field<qint64> size = field.integer("pageSize");
    const json::Value *result = field.given("result");
    MemberPage page;
    page.next = positionIn(field);
    if (field.sawRepeated())
        return tl::unexpected(Fault::because(FaultCause::NotJson, u"duplicate key"_s));
    const qint64 pageSize = size.value().value_or(documentedPageSize);
    if (size.isUnreadable() || pageSize < 1)
        return notThisService(u"a page of no size"_s);
    if (result == nullptr) {
        page.next.reset();
        return page;
    }
    const json::Array *rows = result->array();
    if (rows == nullptr)
        return notThisService(u"a page without rows"_s);
    for (const json::Value &row : *rows) {
        if (row.object() == nullptr) {
            ++page.unreadableRows;
            continue;
        }
        const Result<Member> member = decodeMember(row);
        if (!member)
            return tl::unexpected(member.error());
        if (*member)
            page.members.push_back(**member);
        else
            ++page.unreadableRows;
    }
    const auto count = static_cast<qint64>(rows->size());
    if (count > pageSize)
        return notThisService(u"more rows than a page has"_s);
    if (count < pageSize)
        page.next.reset();
    else if (!page.next)
        return notThisService(u"a full page that does not say where to go on"_s);
    return page;
}

} // namespace kybio
