// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <desk/clock/trustedday.h>
#include <desk/lookup/counter.h>
#include <desk/member/standing.h>

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <chrono>
#include <optional>

namespace sentences {

/// What sort of verdict it is: the window has a colour and a shape for each.
enum class VerdictKind {
    NotSetUp,
    Ready,
    Asking,
    Fine,
    Attention,
    Stop,
    Nobody, ///< the service knows nobody of that number
};

[[nodiscard]] VerdictKind verdictKindOf(desk::Standing standing);

/// What is shown depends on more than the state.
struct PresentationContext {
    desk::TimeHere now;
    QLocale locale = {};
    std::chrono::seconds deadline{10}; ///< of a question
    std::optional<desk::Change> change = {};
    desk::LastInput input = {};
    bool coversAmounts = false;
    bool offersDoctor = false;
    bool mayAskByPhone = false;
    bool isUsedUp = false; ///< today's calls, as counted here
};

/// One of several members that a phone belongs to: enough to choose by, and no more.
struct Candidate {
    VerdictKind kind = VerdictKind::Ready;
    QString number;
    QString name; ///< covered but for its first letters
    QString standing;
};

/// All that is shown of one state, made once: panel, bar and command line take it as it is, and judge nothing themselves.
/// Texts are plain, in the installed language.
struct Presentation {
    desk::LookupState state = desk::Ready{}; ///< that it was made of
    QDate today;                             ///< that the member was judged by
    QLocale locale;

    VerdictKind kind = VerdictKind::Ready;
    Sentence verdict;
    QString code;                                  ///< of a fault, the same in every language; stands behind the verdict's text
    std::optional<desk::StandingVerdict> standing; ///< of a member whose fields may be seen
    QString number;                                ///< that was asked, as one line; empty where none was
    QString note;                                  ///< beside the number field
    QString hint;                                  ///< below the verdict, where there is no member
    QStringList details;                           ///< for support, hidden until asked for
    std::optional<desk::Change> change;            ///< of the amounts
    QList<Candidate> candidates;                   ///< one of them is to be chosen
    QString clockWarning;                          ///< of a member: this computer's clock and the server's differ

    bool isEarlier = false;    ///< seen earlier in this run: whatever the verdict says, it is not of now
    bool isAnswer = false;     ///< of some kind: nothing more comes by itself
    bool isPersonal = false;   ///< somebody's data may be on the screen, or what they handed over
    bool coversMember = false; ///< all but the two numbers, until somebody confirms
    bool coversAmounts = false;
    bool forgetsTyped = false; ///< what was typed must not stay in the field

    bool offersSettings = false;
    bool offersDoctor = false;
    bool offersDemo = false;
    bool offersCancel = false;
    bool offersPhone = false; ///< to look for the number that nobody has as a phone: a call

    /// The member, where one was found, also a covered one.
    [[nodiscard]] const desk::Found *found() const { return std::get_if<desk::Found>(&state); }
};

[[nodiscard]] Presentation presentationOf(const desk::LookupState &state, const PresentationContext &context);

/// How old a member's data is. Not part of the presentation: it changes while that stands.
struct AgeText {
    QString text;
    bool isStale = false; ///< an earlier answer, or one of more than five minutes
};

[[nodiscard]] AgeText ageText(const desk::Found &found, std::chrono::milliseconds steadyNow, const QLocale &locale);

} // namespace sentences
