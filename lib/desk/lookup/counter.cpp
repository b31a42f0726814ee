// SPDX-License-Identifier: MIT
#include <desk/lookup/counter.h>

#include <algorithm>
#include <utility>

namespace desk {
namespace {

std::optional<kybio::Decimal> difference(const kybio::Field<kybio::Decimal> &now, const kybio::Field<kybio::Decimal> &then)
{
    if (!now.value() || !then.value() || *now.value() == *then.value())
        return std::nullopt;
    return *now.value() - *then.value();
}

} // namespace

Counter::Counter(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_session(m_clocks)
{
    connect(&m_session, &LookupSession::stateChanged, this, &Counter::follow);
    connect(&m_session, &LookupSession::sending, this, &Counter::sending);
}

void Counter::use(const kybio::Client *client)
{
    m_recent.clear();
    m_seen.clear();
    m_repeats.forget();
    m_lastAsked.reset();
    m_session.use(client);
    Q_EMIT recentChanged();
}

void Counter::setRecentLimit(int limit)
{
    m_recent.setLimit(limit);
    Q_EMIT recentChanged();
}

ScanReading Counter::enter(const QString &typed, Insistence insistence)
{
    ScanReading reading = readScan(typed, m_rules, insistence);
    if (!reading) {
        if (reading.error().problem != ScanProblem::Empty)
            clear();
        return reading;
    }
    if (isAsking() && std::get<Asking>(m_session.state()).number == reading->number)
        return reading; // the open question is this one
    const bool isShown = !m_recalled && m_lastAsked == reading->number && !std::holds_alternative<Ready>(m_session.state());
    if (isShown && m_repeats.repeats(reading->number, m_clocks.steady()))
        return reading;
    m_lastAsked = reading->number;
    m_session.ask(reading->number);
    return reading;
}

void Counter::again()
{
    std::optional<kybio::MemberNumber> number = m_lastAsked;
    if (m_recalled)
        if (const auto *found = std::get_if<Found>(&*m_recalled))
            number = found->asked;
    if (m_recalled)
        if (const auto *nobody = std::get_if<Nobody>(&*m_recalled))
            number = nobody->asked;
    if (!number || isAsking())
        return;
    m_lastAsked = number;
    m_session.ask(*number);
}

void Counter::recall(const kybio::MemberNumber &number)
{
    const auto &entries = m_recent.entries();
    const auto entry = std::find_if(entries.cbegin(), entries.cend(),
                                    [&number](const RecentLookup &seen) { return seen.number == number; });
    if (entry == entries.cend())
        return;
    RecentLookup seen = *entry; // of its own: what follows a cleared session may clear the list, too
    m_session.clear();
    if (seen.member)
        m_recalled = Found{seen.number, std::move(*seen.member), seen.when, {}, false};
    else
        m_recalled = Nobody{seen.number, seen.when};
    Q_EMIT stateChanged();
}

void Counter::clear()
{
    m_repeats.forget();
    m_lastAsked.reset();
    m_session.clear();
}

const LookupState &Counter::state() const
{
    return m_recalled ? *m_recalled : m_session.state();
}

std::optional<std::chrono::milliseconds> Counter::age() const
{
    if (const auto *found = std::get_if<Found>(&state())) {
        if (showsOld())
            return std::chrono::milliseconds(found->at.msecsTo(m_clocks.wall()));
        return m_clocks.steady() - found->steadyAt;
    }
    return std::nullopt;
}

void Counter::follow()
{
    m_recalled.reset();
    m_change.reset();
    remember();
    Q_EMIT stateChanged();
}

void Counter::remember()
{
    if (const auto *found = std::get_if<Found>(&m_session.state())) {
        m_repeats.answered(found->asked, m_clocks.steady());
        // Not before somebody has said that this is the member: the list would show under the asked number who it is not.
        if (found->awaitsConfirmation)
            return;
        if (const auto &uid = found->member.customerUid.value()) {
            if (const auto earlier = m_seen.constFind(*uid); earlier != m_seen.cend())
                m_change = Change{difference(found->member.balance, earlier->balance),
                                  difference(found->member.point, earlier->point), earlier->when};
            m_seen.insert(*uid, {found->member.balance, found->member.point, found->at});
        }
        const Standing standing = standingOf(found->member, found->at.date()).standing;
        m_recent.add({found->asked, found->at, found->member, standing});
        Q_EMIT recentChanged();
    } else if (const auto *nobody = std::get_if<Nobody>(&m_session.state())) {
        m_repeats.answered(nobody->asked, m_clocks.steady());
        m_recent.add({nobody->asked, nobody->at, std::nullopt, std::nullopt});
        Q_EMIT recentChanged();
    } else if (std::holds_alternative<Failed>(m_session.state())) {
        m_repeats.forget(); // a fault is no answer: the same number asks again
    }
}

} // namespace desk
