// SPDX-License-Identifier: MIT
#include <desktop/answer/verdict.h>

#include <sentences/faultsentence.h>
#include <sentences/standingsentence.h>

#include <desk/scan/wrongthing.h>
#include <desk/text/displaytext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using sentences::Sentence;

class VerdictMaker {
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    explicit VerdictMaker(const VerdictContext &context)
        : m_context(context)
    {
    }

    Verdict operator()(const desk::NotSetUp & /*state*/) const
    {
        return {
            Severity::Info, Shape::Gear, {tr("Not set up yet"), tr("Enter server address, app ID and app key in the settings.")}};
    }

    Verdict operator()(const desk::Ready & /*state*/) const
    {
        // Nobody is kept from asking: the service decides, and the count here may be wrong.
        if (m_context.usedUp)
            return {Severity::Warning,
                    Shape::TriangleMark,
                    {tr("Today's calls are used up"),
                     tr("New ones from midnight on. Who must know now may still ask: the service decides.")}};
        return {Severity::Info, Shape::Barcode, {tr("Ready"), tr("Scan a card, or type a member number and press Enter.")}};
    }

    Verdict operator()(const desk::Asking &state) const
    {
        return {Severity::Info, Shape::Dots, {tr("Asking the service…"), desk::singleLine(state.number.toString())}};
    }

    Verdict operator()(const desk::Found &state) const
    {
        if (state.awaitsConfirmation) {
            const QString asked = desk::singleLine(state.asked.toString());
            const auto &number = state.member.number.value();
            const QString answered = number ? desk::singleLine(*number) : tr("an unreadable number");
            return {Severity::Warning,
                    Shape::TriangleMark,
                    {tr("Another number came back"),
                     tr("You asked for %1. The service answered with %2. Press Ctrl+Enter to show it.").arg(asked, answered)}};
        }
        const desk::StandingVerdict standing = desk::standingOf(state.member, m_context.today);
        const Mark mark = markOf(standing.standing);
        return {mark.severity, mark.shape, sentences::standingSentence(state.member, standing, m_context.locale)};
    }

    Verdict operator()(const desk::Nobody &state) const
    {
        const QString asked = desk::singleLine(state.asked.toString());
        const QString reason = desk::looksLikeProduct(state.asked.toString())
            ? tr("%1 looks like the bar code of goods. Scan the member's card.").arg(asked)
            : tr("%1 is not a member. Check the digits, or scan again.").arg(asked);
        return {Severity::Info, Shape::Magnifier, {tr("Nobody has this number"), reason}};
    }

    Verdict operator()(const desk::Failed &state) const
    {
        Sentence sentence = sentences::faultSentence(state.fault, m_context.deadline);
        if (state.fault.kind() == kybio::FaultKind::Cancelled)
            return {Severity::Info, Shape::Barcode, sentence};
        sentence.text += u' ' + state.fault.code();
        const bool mayPass = state.fault.kind() == kybio::FaultKind::QuotaExhausted;
        return {mayPass ? Severity::Warning : Severity::Error, mayPass ? Shape::TriangleMark : Shape::OctagonCross, sentence};
    }

    /// What was seen earlier says so, and when.
    [[nodiscard]] Verdict marked(Verdict verdict, const QDateTime &seen) const
    {
        verdict.sentence.text = tr("Old, seen at %1: %2")
                                    .arg(m_context.locale.toString(seen.time(), QLocale::ShortFormat), verdict.sentence.text);
        return verdict;
    }

private:
    const VerdictContext &m_context;
};

} // namespace

Mark markOf(desk::Standing standing)
{
    switch (standing) {
    case desk::Standing::Active:
        return {Severity::Ok, Shape::CircleTick};
    case desk::Standing::ExpiresSoon:
    case desk::Standing::Unknown:
        return {Severity::Warning, Shape::TriangleMark};
    case desk::Standing::Expired:
    case desk::Standing::Disabled:
    case desk::Standing::Deleted:
        return {Severity::Error, Shape::OctagonCross};
    }
    Q_UNREACHABLE();
}

Verdict verdictOf(const desk::LookupState &state, const VerdictContext &context)
{
    const VerdictMaker maker(context);
    Verdict verdict = std::visit(maker, state);
    if (const auto *found = std::get_if<desk::Found>(&state); found != nullptr && context.old)
        return maker.marked(verdict, found->at);
    if (const auto *nobody = std::get_if<desk::Nobody>(&state); nobody != nullptr && context.old)
        return maker.marked(verdict, nobody->at);
    return verdict;
}

} // namespace desktop
