// SPDX-License-Identifier: MIT
#include <desk/lookup/counter.h>

#include <desk/scan/wrongthing.h>
#include <desk/text/phone.h>

#include <QSignalBlocker>

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
    m_input = {};
    m_session.use(client);
    Q_EMIT recentChanged();
}

void Counter::setRecentLimit(int limit)
{
    m_recent.setLimit(limit);
    Q_EMIT recentChanged();
}

void Counter::enter(const QString &typed, Insistence insistence)
{
    const ScanReading reading = readScan(typed, m_rules, insistence);
    m_input = {.wasEmpty = !reading && reading.error().problem == ScanProblem::Empty,
               .wasNotAsked = reading && std::holds_alternative<NotSetUp>(m_session.state()),
               .changes = reading ? reading->changes : QList<ScanChange>()};
    if (insistence == Insistence::Yes && isConfirmed(typed, reading))
        confirm();
    else if (m_input.wasEmpty) {
        forget();
        follow();
    } else if (!reading)
        showInstead(Refused{reading.error(), m_rules});
    else if (m_input.wasNotAsked)
        follow();
    else if (isShownAlready({reading->number}))
        Q_EMIT stateChanged();
    else
        ask({reading->number});
}

void Counter::enterPhone(const QString &typed)
{
    const QString bare = phoneToAsk(typed);
    const auto phone = kybio::MemberNumber::parse(bare);
    // A payment card of 13 to 15 digits looks like a phone, and one of 16 must not stay in the field either. No card has a plus.
    const std::optional<WrongThing> thing = bare.startsWith(u'+') ? std::nullopt : wrongThing(bare);
    const bool isCard = thing && mustBeForgotten(*thing);
    m_input = {.wasEmpty = bare.isEmpty(),
               .wasNotAsked = m_mayAskByPhone && !isCard && looksLikePhone(bare)
                   && std::holds_alternative<NotSetUp>(m_session.state()),
               .changes = {}};
    if (m_input.wasEmpty) {
        forget();
        follow();
    } else if (isCard)
        showInstead(Refused{{ScanProblem::WrongThing, thing, 0}, m_rules});
    else if (!m_mayAskByPhone || !phone || !looksLikePhone(bare))
        showInstead(Refused{{ScanProblem::NotAPhone, {}, 0}, m_rules});
    else if (m_input.wasNotAsked)
        follow();
    else if (isShownAlready({*phone, true}))
        Q_EMIT stateChanged();
    else
        ask({*phone, true});
}

void Counter::ask(const Asked &asked)
{
    m_lastAsked = asked;
    if (asked.byPhone)
        m_session.askPhone(asked.text);
    else
        m_session.ask(asked.text);
}

void Counter::enter(const Burst &burst)
{
    const auto refuse = [this](ScanProblem problem) {
        m_input = {};
        showInstead(Refused{{problem, {}, 0}, m_rules});
    };
    if (burst.isNumLockOff)
        refuse(ScanProblem::NumLockOff);
    else if (burst.hasCommands)
        refuse(ScanProblem::Commands);
    else if (!burst.followsAtOnce)
        enter(burst.text);
    else if (std::holds_alternative<Refused>(state()))
        Q_EMIT stateChanged(); // the first line said what it is
    else
        refuse(ScanProblem::SeveralLines);
}

/// Only the number that was asked: another one in the field is another question.
bool Counter::isConfirmed(const QString &typed, const ScanReading &reading) const
{
    const auto *found = std::get_if<Found>(&state());
    return found != nullptr && found->awaitsConfirmation && (typed.isEmpty() || (reading && reading->number == found->asked));
}

bool Counter::isShownAlready(const Asked &asked)
{
    if (isAsking())
        return m_lastAsked == asked;
    const bool isLive = !m_instead && m_lastAsked == asked && !std::holds_alternative<Ready>(m_session.state());
    return isLive && m_repeats.repeats(asked.text, m_clocks.steady());
}

void Counter::again()
{
    std::optional<Asked> last = m_lastAsked;
    if (const auto *found = std::get_if<Found>(&state()))
        last = found->phone ? Asked{*found->phone, true} : Asked{found->asked};
    else if (const auto *nobody = std::get_if<Nobody>(&state()))
        last = Asked{nobody->asked, nobody->byPhone};
    else if (const auto *failed = std::get_if<Failed>(&state()))
        last = Asked{failed->asked, failed->byPhone};
    if (!last || isAsking() || (last->byPhone && !m_mayAskByPhone))
        return;
    m_input = {.isAgain = true, .changes = {}};
    ask(*last);
}

void Counter::confirm()
{
    if (auto *earlier = m_instead ? std::get_if<Found>(&*m_instead) : nullptr) {
        earlier->awaitsConfirmation = false;
        Q_EMIT stateChanged();
    } else {
        m_session.confirm();
    }
}

void Counter::recall(const RecentLookup &seen)
{
    m_input = {};
    LookupState state = seen.end;
    std::visit(
        [](auto &end) {
            if constexpr (requires { end.isEarlier; })
                end.isEarlier = true;
        },
        state);
    showInstead(std::move(state));
}

void Counter::clear()
{
    m_input = {};
    forget();
    follow();
}

/// Drops the open question and what is shown, without a change of state: that comes with what is shown instead.
void Counter::forget()
{
    const QSignalBlocker quiet(m_session);
    m_session.clear();
    m_repeats.forget();
    m_lastAsked.reset();
}

void Counter::showInstead(LookupState state)
{
    forget();
    m_change.reset();
    m_instead = std::move(state);
    Q_EMIT stateChanged();
}

std::optional<std::chrono::milliseconds> Counter::age() const
{
    if (const auto *found = std::get_if<Found>(&state())) {
        if (found->isEarlier)
            return std::chrono::milliseconds(found->at.msecsTo(m_clocks.wall()));
        return m_clocks.steady() - found->steadyAt;
    }
    return std::nullopt;
}

void Counter::follow()
{
    m_instead.reset();
    m_change.reset();
    remember();
    Q_EMIT stateChanged();
}

void Counter::remember()
{
    if (const auto *found = std::get_if<Found>(&m_session.state())) {
        m_repeats.answered(found->phone.value_or(found->asked), m_clocks.steady());
        // Not before somebody has said that this is the member.
        if (const auto &uid = found->member.customerUid.value(); uid && !found->awaitsConfirmation) {
            if (const auto earlier = m_seen.constFind(*uid); earlier != m_seen.cend())
                m_change = Change{difference(found->member.balance, earlier->balance),
                                  difference(found->member.point, earlier->point), earlier->when};
            m_seen.insert(*uid, {found->member.balance, found->member.point, found->at});
        }
        list({found->asked, found->at, *found}, found->phone == found->asked);
    } else if (const auto *choice = std::get_if<Choice>(&m_session.state())) {
        m_repeats.answered(choice->asked, m_clocks.steady());
    } else if (const auto *nobody = std::get_if<Nobody>(&m_session.state())) {
        m_repeats.answered(nobody->asked, m_clocks.steady());
        list({nobody->asked, nobody->at, *nobody}, nobody->byPhone);
    } else if (const auto *failed = std::get_if<Failed>(&m_session.state())) {
        m_repeats.forget(); // a fault is no answer: the same number asks again
        if (failed->fault.kind() == kybio::FaultKind::Cancelled)
            return; // somebody wanted it so
        list({failed->asked, failed->at, *failed}, failed->byPhone);
    }
}

/// Not what has only a phone to stand there: the list shows numbers, and a phone is nobody's but the member's.
void Counter::list(const RecentLookup &lookup, bool isPhone)
{
    if (isPhone)
        return;
    m_recent.add(lookup);
    Q_EMIT recentChanged();
}

} // namespace desk
