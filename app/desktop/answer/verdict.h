// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/look/shapes.h>

#include <sentences/sentence.h>

#include <desk/lookup/lookupstate.h>
#include <desk/member/standing.h>

#include <QLocale>

#include <chrono>

namespace desktop {

/// What the band on top says: a colour, a shape, a word and one line.
struct Verdict {
    Severity severity = Severity::Info;
    Shape shape = Shape::Barcode;
    sentences::Sentence sentence;
};

/// Colour and shape of a standing; the same small shapes stand in the recent list.
struct Mark {
    Severity severity;
    Shape shape;
};
[[nodiscard]] Mark markOf(desk::Standing standing);

/// Where the verdict depends on more than the state.
struct VerdictContext {
    QDate today;
    QLocale locale;
    std::chrono::seconds deadline{10};
    bool old = false;    ///< one of the recent answers, not a live one
    bool usedUp = false; ///< today's calls, as counted here
};

[[nodiscard]] Verdict verdictOf(const desk::LookupState &state, const VerdictContext &context);

} // namespace desktop
