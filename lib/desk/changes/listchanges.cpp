// SPDX-License-Identifier: MIT
#include <desk/changes/listchanges.h>

#include <QHash>

#include <algorithm>

namespace desk {
namespace {

using Amount = kybio::Field<kybio::Decimal>;
using Kind = MemberChange::Kind;

std::optional<kybio::Decimal> difference(Kind kind, const Amount &before, const Amount &now)
{
    if (kind == Kind::New)
        return now.value();
    if (!before.hasValue())
        return std::nullopt;
    if (kind == Kind::Gone)
        return kybio::Decimal() - *before.value();
    return now.hasValue() ? std::optional(*now.value() - *before.value()) : std::nullopt;
}

/// By value: a spreadsheet writes 12.3 where 12.30 stood.
bool isSame(const Amount &before, const Amount &now)
{
    if (before.hasValue() && now.hasValue())
        return *before.value() == *now.value();
    return before.hasValue() == now.hasValue() && before.isUnreadable() == now.isUnreadable();
}

void add(ListChanges::Sum &sum, const MemberChange &change)
{
    const auto balance = balanceDifference(change);
    const auto point = pointDifference(change);
    ++sum.members;
    if (balance)
        sum.balance = sum.balance + *balance;
    if (point)
        sum.point = sum.point + *point;
    if (!balance || !point)
        ++sum.withoutDifference;
}

std::optional<kybio::Decimal> size(const std::optional<kybio::Decimal> &difference)
{
    return difference && difference->isNegative() ? kybio::Decimal() - *difference : difference;
}

/// Behind what stands in `to`: what has changed most first.
void moveSorted(std::vector<MemberChange> &changes, std::vector<MemberChange> &to)
{
    struct Sized {
        std::optional<kybio::Decimal> balance; // nothing is less than any
        std::optional<kybio::Decimal> point;
        std::size_t at;
    };
    std::vector<Sized> order;
    order.reserve(changes.size());
    for (std::size_t at = 0; at < changes.size(); ++at)
        order.push_back({size(balanceDifference(changes[at])), size(pointDifference(changes[at])), at});
    std::stable_sort(order.begin(), order.end(), [](const Sized &a, const Sized &b) {
        return a.balance != b.balance ? b.balance < a.balance : b.point < a.point;
    });
    for (const Sized &each : order)
        to.push_back(std::move(changes[each.at]));
}

/// The earlier members, by what says who they are.
class Earlier {
public:
    explicit Earlier(const KeptList &list)
        : m_list(list)
        , m_taken(list.members.size(), false)
    {
        for (std::size_t at = 0; at < list.members.size(); ++at) {
            const KeptMember &member = list.members[at];
            m_byNumber.insert(member.number, at);
            if (member.uid)
                m_byUid.insert(*member.uid, at);
        }
    }

    /// Each at most once.
    [[nodiscard]] const KeptMember *take(const QString &number, const kybio::Field<qint64> &uid)
    {
        if (uid.hasValue()) {
            if (const auto found = m_byUid.constFind(*uid.value()); found != m_byUid.cend() && !m_taken[*found])
                return take(*found);
        }
        const auto found = m_byNumber.constFind(number);
        if (found == m_byNumber.cend() || m_taken[*found])
            return nullptr;
        // The number of a card that somebody else has now.
        const bool isSomebodyElse = uid.hasValue() && m_list.members[*found].uid;
        return isSomebodyElse ? nullptr : take(*found);
    }

    template<typename Visit>
    void forEachLeft(Visit visit) const
    {
        for (std::size_t at = 0; at < m_taken.size(); ++at) {
            if (!m_taken[at])
                visit(m_list.members[at]);
        }
    }

private:
    const KeptMember *take(std::size_t at)
    {
        m_taken[at] = true;
        return &m_list.members[at];
    }

    const KeptList &m_list;
    std::vector<bool> m_taken;
    QHash<QString, std::size_t> m_byNumber;
    QHash<qint64, std::size_t> m_byUid;
};

} // namespace

std::optional<kybio::Decimal> balanceDifference(const MemberChange &change)
{
    return difference(change.kind, change.balanceBefore, change.balanceNow);
}

std::optional<kybio::Decimal> pointDifference(const MemberChange &change)
{
    return difference(change.kind, change.pointBefore, change.pointNow);
}

ListChanges changesSince(const KeptList &earlier, const MemberRows &now)
{
    ListChanges result;
    Earlier before(earlier);
    std::vector<MemberChange> added;
    std::vector<MemberChange> changed;
    std::vector<MemberChange> gone;
    for (int row = 0; row < now.size(); ++row) {
        if (now.at(row).outcome != MemberRow::Outcome::Member)
            continue;
        ++result.compared;
        const kybio::Member member = now.member(row);
        const QString number = member.number.value().value_or(QString());
        MemberChange change{Kind::New, number,      member.name.value().value_or(QString()), row, {}, member.balance,
                            {},        member.point};
        if (const KeptMember *kept = before.take(number, member.customerUid)) {
            change.kind = Kind::Changed;
            change.balanceBefore = kept->balance;
            change.pointBefore = kept->point;
            if (isSame(change.balanceBefore, change.balanceNow) && isSame(change.pointBefore, change.pointNow)) {
                ++result.same;
                continue;
            }
            add(result.changed, change);
            changed.push_back(std::move(change));
        } else {
            add(result.added, change);
            added.push_back(std::move(change));
        }
    }
    before.forEachLeft([&](const KeptMember &kept) {
        gone.push_back({Kind::Gone, kept.number, kept.name, -1, kept.balance, {}, kept.point, {}});
        add(result.gone, gone.back());
    });
    for (std::vector<MemberChange> *kind : {&added, &changed, &gone})
        moveSorted(*kind, result.changes);
    for (const ListChanges::Sum *sum : {&result.added, &result.changed, &result.gone}) {
        result.together.members += sum->members;
        result.together.balance = result.together.balance + sum->balance;
        result.together.point = result.together.point + sum->point;
        result.together.withoutDifference += sum->withoutDifference;
    }
    return result;
}

} // namespace desk
