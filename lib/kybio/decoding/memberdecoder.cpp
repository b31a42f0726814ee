// SPDX-License-Identifier: MIT
#include <kybio/decoding/memberdecoder.h>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

/// Reads the fields of one object. Absent, null and "" are "not given"; a number may come as a string and a string as a
/// number (PROTOCOL.md, section 2); every other shape is unreadable.
class FieldReader {
public:
    explicit FieldReader(const json::Object &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isGiven(std::string_view key) const { return given(key) != nullptr; }

    [[nodiscard]] Field<QString> text(std::string_view key) const
    {
        return read<QString>(key, [](const std::string &raw) { return std::optional(QString::fromStdString(raw)); });
    }

    [[nodiscard]] Field<Decimal> decimal(std::string_view key) const
    {
        return read<Decimal>(key, [](const std::string &raw) { return Decimal::parse(raw); });
    }

    [[nodiscard]] Field<qint64> integer(std::string_view key) const { return read<qint64>(key, wholeNumber); }

    /// A whole number with every digit written: who writes `6.77E+17` had it in a double, and it may be somebody else's.
    [[nodiscard]] Field<qint64> identifier(std::string_view key) const
    {
        return read<qint64>(key, [](const std::string &raw) {
            return raw.find_first_of("eE") == std::string::npos ? wholeNumber(raw) : std::nullopt;
        });
    }

    [[nodiscard]] Field<CalendarDate> date(std::string_view key) const
    {
        return read<CalendarDate>(key, [](const std::string &raw) { return CalendarDate::parse(QString::fromStdString(raw)); });
    }

private:
    [[nodiscard]] static std::optional<qint64> wholeNumber(const std::string &raw)
    {
        // Decimal's grammar first: toLongLong alone would take blanks and a plus sign.
        const auto strict = Decimal::parse(raw);
        if (!strict || strict->scale() != 0)
            return std::nullopt;
        bool fits = false;
        const qint64 value = strict->toString().toLongLong(&fits);
        return fits ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] const json::Value *given(std::string_view key) const
    {
        const auto at = m_object.find(key);
        if (at == m_object.end() || at->second.isNull())
            return nullptr;
        const std::string *string = at->second.string();
        return string != nullptr && string->empty() ? nullptr : &at->second;
    }

    template<typename T, typename Parse>
    [[nodiscard]] Field<T> read(std::string_view key, Parse parse) const
    {
        const json::Value *value = given(key);
        if (value == nullptr)
            return {};
        const std::string *raw = value->string();
        if (const json::Number *number = value->number())
            raw = &number->text;
        if (raw == nullptr)
            return Field<T>::unreadable();
        const std::optional<T> parsed = parse(*raw);
        return parsed ? Field<T>(*parsed) : Field<T>::unreadable(QString::fromStdString(*raw));
    }

    const json::Object &m_object;
};

MemberExtra decodeExtra(const json::Object &member)
{
    MemberExtra extra;
    const auto at = member.find("extInfo");
    const json::Object *object = at == member.end() ? nullptr : at->second.object();
    if (object == nullptr)
        return extra;
    const FieldReader field(*object);
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
    if (!field.isGiven("customerUid"))
        return std::nullopt;

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
    member.extra = decodeExtra(*object);
    return member;
}

} // namespace kybio
