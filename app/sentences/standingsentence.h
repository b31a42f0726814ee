// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <desk/member/standing.h>

#include <QLocale>

namespace sentences {

/// The standing as a word, and its one-line reason with the date, in the locale's long form.
[[nodiscard]] Sentence standingSentence(const kybio::Member &member, const desk::StandingVerdict &verdict, const QLocale &locale);

/// The long date of a locale without the name of the weekday: nobody needs it at a counter.
[[nodiscard]] QString longDate(QDate date, const QLocale &locale);
/// The same without the year.
[[nodiscard]] QString dayAndMonth(int month, int day, const QLocale &locale);

} // namespace sentences
