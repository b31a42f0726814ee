// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <desk/pay/bill.h>
#include <desk/pay/payment.h>

#include <QLocale>

namespace sentences {

/// Whether a member can pay, in a word or two, and a line with what more is known. Where amounts are covered it names none.
[[nodiscard]] Sentence paySentence(const desk::Payment &payment, bool covered, const QLocale &locale);
/// What is wrong with what was typed; empty where nothing was.
[[nodiscard]] QString billSentence(desk::BillProblem problem);

} // namespace sentences
