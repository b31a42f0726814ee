// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <desk/doctor/doctorstep.h>

#include <QStringList>

namespace sentences {

/// What a check looks at, in a few words.
[[nodiscard]] QString doctorCheckName(desk::DoctorCheck check);
/// The colour in a word: OK, CHECK, WRONG, not reached.
[[nodiscard]] QString doctorVerdictWord(desk::DoctorVerdict verdict);
/// What was found, and what to do: at most 25 words, no jargon.
[[nodiscard]] Sentence doctorSentence(const desk::DoctorStep &step);
/// What support wants to know, a line each, in English whatever the language: no secret, nothing of a member.
[[nodiscard]] QStringList doctorDetails(const desk::DoctorStep &step);
/// Said before anything is asked.
[[nodiscard]] QString doctorCostNotice();
/// A whole report as plain text, to be saved or sent to support.
[[nodiscard]] QString doctorReport(const QList<desk::DoctorStep> &steps, const QDateTime &when, int callsMade);

} // namespace sentences
