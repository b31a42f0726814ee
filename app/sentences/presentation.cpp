// SPDX-License-Identifier: MIT
#include <sentences/presentation.h>

#include <sentences/clockwarning.h>
#include <sentences/faultsentence.h>
#include <sentences/refusalsentence.h>
#include <sentences/scansentence.h>
#include <sentences/standingsentence.h>

#include <desk/scan/wrongthing.h>
#include <desk/text/displaytext.h>
#include <desk/text/masking.h>
#include <desk/text/phone.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

/// Fills in what each state has; a state that is forgotten does not compile.
class Maker {
    Q_DECLARE_TR_FUNCTIONS(Presentation)

public:
    Maker(const PresentationContext &context, Presentation &presentation)
        : m_context(context)
        , m_p(presentation)
    {
    }

    void operator()(const desk::NotSetUp & /*state*/) const
    {
        judge(VerdictKind::NotSetUp, {tr("Not set up yet"), tr("Enter server address, app ID and app key in the settings.")});
        m_p.hint = tr("Member Desk needs the address, app ID and app key that KYBIO issued to this shop.");
        if (m_context.input.wasNotAsked)
            m_p.note = tr("Not looked up: set up first.");
        m_p.offersSettings = true;
        m_p.offersDoctor = m_context.offersDoctor;
        m_p.offersDemo = true;
    }

    void operator()(const desk::Ready & /*state*/) const
    {
        // Nobody is kept from asking: the service decides, and the count here may be wrong.
        if (m_context.isUsedUp)
            judge(VerdictKind::Attention,
                  {tr("Today's calls are used up"), tr("Resets at midnight. You can still try: the service decides.")});
        else
            judge(VerdictKind::Ready, {tr("Ready"), tr("Scan a card, or type a member number and press Enter.")});
        if (m_context.input.wasEmpty)
            m_p.note = numberRefusal(kybio::NumberFault::Empty);
    }

    void operator()(const desk::Refused &state) const
    {
        judge(VerdictKind::Attention, scanRefusal(state.refusal, state.rules));
        m_p.hint = tr("Nothing was sent.");
        m_p.forgetsTyped = state.refusal.thing && desk::mustBeForgotten(*state.refusal.thing);
    }

    void operator()(const desk::Asking &state) const
    {
        showNumber(state.number);
        judge(VerdictKind::Asking, {state.byPhone ? tr("Asking by phone…") : tr("Asking the service…"), m_p.number});
        m_p.offersCancel = true;
    }

    void operator()(const desk::Found &state) const
    {
        showNumber(state.asked);
        m_p.coversAmounts = m_context.coversAmounts;
        m_p.today = today(state);
        if (state.awaitsConfirmation) {
            m_p.coversMember = true;
            const auto &number = state.member.number.value();
            const QString answered = number ? desk::singleLine(*number) : tr("an unreadable number");
            judge(VerdictKind::Attention,
                  {tr("Different member returned"),
                   tr("You asked for %1. The service answered with %2. Press Ctrl+Enter to show it.").arg(m_p.number, answered)});
            markEarlier(state.isEarlier, state.at);
            return;
        }
        m_p.change = m_context.change;
        m_p.standing = desk::standingOf(state.member, m_p.today);
        judge(verdictKindOf(m_p.standing->standing), standingSentence(state.member, *m_p.standing, m_context.locale));
        if (state.phone) {
            m_p.number.clear(); // nobody asked for it
            //: %1 is the reason of the verdict: "Valid until 5 May 2027."
            m_p.verdict.text = tr("Found by phone, not by card. %1").arg(m_p.verdict.text);
        }
        markEarlier(state.isEarlier, state.at);
    }

    void operator()(const desk::Choice &state) const
    {
        showNumber(state.asked);
        const auto count = static_cast<int>(state.members.size());
        judge(VerdictKind::Attention,
              {tr("%n members have this phone", nullptr, count),
               tr("Choose one with the arrow keys and Enter, or tap. Esc leaves.")});
        m_p.today = today(state);
        for (const kybio::Member &member : state.members) {
            const desk::StandingVerdict standing = desk::standingOf(member, m_p.today);
            m_p.candidates.append({verdictKindOf(standing.standing), textOf(member.number, tr("(no number)")),
                                   desk::maskedName(textOf(member.name, tr("(no name)"))),
                                   standingSentence(member, standing, m_context.locale).title});
        }
    }

    void operator()(const desk::Nobody &state) const
    {
        showNumber(state.asked);
        if (state.byPhone) {
            judge(VerdictKind::Nobody,
                  {tr("Nobody has this phone"),
                   tr("%1 is no member's phone. Check the digits, or ask for the card.").arg(m_p.number)});
            return;
        }
        m_p.offersPhone = m_context.mayAskByPhone && desk::looksLikePhone(desk::phoneToAsk(state.asked.toString()));
        const QString reason = desk::looksLikeProduct(state.asked.toString())
            ? tr("%1 looks like the bar code of goods. Scan the member's card.").arg(m_p.number)
            : tr("%1 is not a member. Check the digits, or scan again.").arg(m_p.number);
        judge(VerdictKind::Nobody, {tr("Member not found"), reason});
        markEarlier(state.isEarlier, state.at);
    }

    void operator()(const desk::Failed &state) const
    {
        showNumber(state.asked);
        m_p.hint = state.byPhone ? tr("Nothing was lost. The phone is still in the field.")
                                 : tr("Nothing was lost. The number is still in the field.");
        m_p.offersSettings = leadsToSettings(state.fault);
        m_p.offersDoctor = m_context.offersDoctor && leadsToDoctor(state.fault);
        const Sentence sentence = faultSentence(state.fault, m_context.deadline);
        if (state.fault.kind() == kybio::FaultKind::Cancelled) {
            judge(VerdictKind::Ready, state.byPhone ? Sentence{sentence.title, tr("Press Ctrl+P to ask again.")} : sentence);
            return;
        }
        m_p.code = state.fault.code();
        const bool mayPass = state.fault.kind() == kybio::FaultKind::QuotaExhausted;
        judge(mayPass ? VerdictKind::Attention : VerdictKind::Stop, sentence);
        m_p.details = faultDetails(state.fault);
        markEarlier(state.isEarlier, state.at);
    }

private:
    void judge(VerdictKind kind, const Sentence &sentence) const
    {
        m_p.kind = kind;
        m_p.verdict = sentence;
    }

    void showNumber(const kybio::MemberNumber &number) const
    {
        m_p.number = desk::singleLine(number.toString());
        m_p.note = scanChanges(m_context.input.changes, number.toString());
    }

    [[nodiscard]] static QString textOf(const kybio::Field<QString> &field, const QString &none)
    {
        const QString text = desk::singleLine(field.value().value_or(QString()));
        return text.isEmpty() ? none : text;
    }

    /// What was seen earlier says so, and when.
    void markEarlier(bool isEarlier, const QDateTime &seen) const
    {
        m_p.isEarlier = isEarlier;
        if (isEarlier)
            m_p.verdict.text = tr("Earlier result, %1. %2")
                                   .arg(m_context.locale.toString(seen.time(), QLocale::ShortFormat), m_p.verdict.text);
    }

    /// Also says where it is not this computer's.
    template<typename Answer>
    [[nodiscard]] QDate today(const Answer &found) const
    {
        const desk::TimeHere now = m_context.now;
        const auto ahead = desk::serverAhead({found.at, found.steadyAt, found.serverTime}, now);
        const QDate day = desk::trustedDay(now, ahead);
        if (desk::isWorthSaying(ahead))
            m_p.clockWarning = clockWarning(ahead, day == now.wall.date() ? QDate() : day, m_context.locale);
        return day;
    }

    const PresentationContext &m_context;
    Presentation &m_p;
};

class Ages {
    Q_DECLARE_TR_FUNCTIONS(Age)

public:
    static QString live(std::chrono::milliseconds age)
    {
        using namespace std::chrono_literals;
        if (age < 1min)
            return tr("Just now");
        if (age < 1h)
            return tr("%n min ago", nullptr, static_cast<int>(age / 1min));
        return tr("%n h ago", nullptr, static_cast<int>(age / 1h));
    }
    static QString earlier(const QDateTime &at, const QLocale &locale)
    {
        return tr("Earlier result, %1").arg(locale.toString(at.time(), QLocale::ShortFormat));
    }
};

} // namespace

VerdictKind verdictKindOf(desk::Standing standing)
{
    switch (standing) {
    case desk::Standing::Active:
        return VerdictKind::Fine;
    case desk::Standing::ExpiresSoon:
    case desk::Standing::Unknown:
        return VerdictKind::Attention;
    case desk::Standing::Expired:
    case desk::Standing::Disabled:
    case desk::Standing::Deleted:
        return VerdictKind::Stop;
    }
    Q_UNREACHABLE();
}

Presentation presentationOf(const desk::LookupState &state, const PresentationContext &context)
{
    Presentation presentation;
    presentation.state = state;
    presentation.today = context.now.wall.date();
    presentation.locale = context.locale;
    presentation.isAnswer = !std::holds_alternative<desk::NotSetUp>(state) && !std::holds_alternative<desk::Ready>(state)
        && !std::holds_alternative<desk::Asking>(state);
    // What was refused may be somebody's identity number.
    presentation.isPersonal = presentation.isAnswer && !std::holds_alternative<desk::Failed>(state);
    std::visit(Maker(context, presentation), state);
    return presentation;
}

AgeText ageText(const desk::Found &found, std::chrono::milliseconds steadyNow, const QLocale &locale)
{
    constexpr std::chrono::minutes staleAfter{5};
    if (found.isEarlier)
        return {Ages::earlier(found.at, locale), true};
    const std::chrono::milliseconds age = steadyNow - found.steadyAt;
    return {Ages::live(age), age >= staleAfter};
}

} // namespace sentences
