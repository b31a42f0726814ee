// SPDX-License-Identifier: MIT
#include <sandbox/memberlists.h>

#include <sandbox/catalogue.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sandbox {
namespace {

const QString positionType = QStringLiteral("LAST_RESULT_MAX_ID");
const QString unreadableMember = QStringLiteral("8008010032"); // its balance is too
constexpr qint64 firstRowId = 4'021'001;

nlohmann::json fieldsOf(const SampleMember &member)
{
    return nlohmann::json::parse(member.data.begin(), member.data.end());
}

bool hasUid(const SampleMember &member, qint64 customerUid)
{
    const nlohmann::json fields = fieldsOf(member);
    const auto uid = fields.find("customerUid");
    return uid != fields.end() && uid->is_number_integer() && uid->get<qint64>() == customerUid;
}

const SampleMember *findUid(qint64 customerUid)
{
    const auto found = std::ranges::find_if(catalogue(), [customerUid](const SampleMember &m) { return hasUid(m, customerUid); });
    return found == catalogue().end() ? nullptr : &*found;
}

/// An integer, one decimal, two decimals, or nothing, as in real shops; some owe.
QByteArray generatedBalance(int index)
{
    const QByteArray whole = QByteArray::number(index % 17 == 0 ? -(index % 90) : index % 900);
    switch (index % 4) {
    case 0:
        return "0";
    case 1:
        return whole;
    case 2:
        return whole + ".5";
    default:
        return whole + ".25";
    }
}

QByteArray generatedMember(int index)
{
    const QByteArray number = QByteArray::number(index).rightJustified(7, '0');
    return R"({"customerUid":)" + QByteArray::number(700'000'000'000'000'001 + index) + R"(,"categoryName":)"
        + (index % 3 == 0       ? R"("Silver Card")"
               : index % 3 == 1 ? R"("Gold Card")"
                                : R"("")")
        + R"(,"number":"G)" + number + R"(","name":"Invented )" + number + R"(","point":)" + QByteArray::number(index % 1000)
        + R"(,"discount":100,"balance":)" + generatedBalance(index)
        + R"(,"phone":"","createdDate":"2020-01-01 00:00:00","onAccount":0,"enable":)" + (index % 50 == 0 ? "-1" : "1")
        + R"(,"createStoreAppIdOrAccount":"mylin0","password":"0","weixinOpenIds":[]})";
}

QByteArray row(int index, QDate today)
{
    const auto samples = static_cast<int>(catalogue().size());
    if (index < samples)
        return withDates(catalogue()[static_cast<std::size_t>(index)].data, today);
    return generatedMember(index - samples);
}

} // namespace

QByteArray memberWithUid(qint64 customerUid, QDate today)
{
    const SampleMember *member = findUid(customerUid);
    return member == nullptr ? QByteArray() : withDates(member->data, today);
}

QByteArray membersWithPhone(const QString &phone, QDate today)
{
    QByteArray rows;
    for (const SampleMember &member : catalogue()) {
        const nlohmann::json fields = fieldsOf(member);
        const auto given = fields.find("phone");
        if (given != fields.end() && given->is_string() && QString::fromStdString(given->get<std::string>()) == phone)
            rows += (rows.isEmpty() ? "" : ",") + withDates(member.data, today);
    }
    return '[' + rows + ']';
}

std::optional<QByteArray> memberPage(const Page &question, int pageSize, int generated, QDate today)
{
    const int count = static_cast<int>(catalogue().size()) + generated;
    int first = 0;
    if (!question.parameterType.isEmpty()) {
        bool isNumber = false;
        const qint64 lastId = question.parameterValue.toLongLong(&isNumber);
        if (question.parameterType != positionType || !isNumber || lastId < firstRowId || lastId >= firstRowId + count)
            return {};
        first = static_cast<int>(lastId - firstRowId) + 1;
    }
    const int end = std::min(count, first + pageSize);
    QByteArray rows;
    for (int i = first; i < end; ++i)
        rows += (i == first ? "" : ",") + row(i, today);
    const qint64 lastId = firstRowId + std::max(end - 1, 0);
    return R"({"postBackParameter":{"parameterType":")" + positionType.toUtf8() + R"(","parameterValue":")"
        + QByteArray::number(lastId) + R"("},"pageSize":)" + QByteArray::number(pageSize) + R"(,"result":[)" + rows + "]}";
}

QByteArray topUpsOf(qint64 customerUid)
{
    const SampleMember *member = findUid(customerUid);
    if (member == nullptr || member->data.contains("\"balance\":0,") || member->data.contains("\"balance\":0.00,"))
        return "[]";
    QByteArray rows;
    const auto add = [&](const char *at, const char *paid, const char *given, const char *after, const char *how) {
        rows += QByteArray(rows.isEmpty() ? "" : ",")
            + R"({"rechargeStoreAppId":"demo-shop","rechargeStoreAccount":"mylin0","customerUid":")"
            + QByteArray::number(customerUid) + R"(","rechargeMoney":")" + paid + R"(","giftMoney":")" + given
            + R"(","datetime":")" + at + R"(","payMethod":")" + how + R"(","customerMoneyAfterRecharge":")" + after + R"("})";
    };
    if (member->number == unreadableMember) {
        add("2026-03-01 09:00:00", "50", "0", "50.00", "Cash");
        add("1 May 2026", "1,000", "0", "unknown", "Cash");
        return '[' + rows + R"(,"no row"])";
    }
    // Not in order: which one the service keeps is not said.
    add("2026-02-14 18:30:05", "200", "20.00", "320.00", "Cash");
    add("2025-11-02 10:00:00", "100", "0", "100.00", "Alipay");
    add("2026-09-30 12:15:59", "500", "50", "700.55", "Card");
    return '[' + rows + ']';
}

} // namespace sandbox
