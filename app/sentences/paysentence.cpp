// SPDX-License-Identifier: MIT
#include <sentences/paysentence.h>

#include <desk/text/amounttext.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Pay)

public:
    static Sentence of(const desk::Payment &payment, const QLocale &locale)
    {
        using Kind = desk::Payment::Kind;
        const QString difference = desk::amountText(payment.difference, locale);
        const QString limit = payment.creditLimit ? desk::amountText(*payment.creditLimit, locale) : QString();
        switch (payment.kind) {
        case Kind::Covered:
            return {tr("Covered, %1 left").arg(difference), {}};
        case Kind::CoveredWithCredit:
            return {tr("Covered with credit (limit %1)").arg(limit), tr("Owes %1 afterwards.").arg(difference)};
        case Kind::CreditNotKnown:
            return {tr("Short by %1 without credit").arg(difference),
                    tr("This member may buy on credit; how much is not known.")};
        case Kind::Short:
            return {tr("Short by %1").arg(difference),
                    limit.isEmpty() ? QString() : tr("Even with credit (limit %1).").arg(limit)};
        case Kind::NotKnown:
            return notKnown();
        }
        Q_UNREACHABLE();
    }

    static Sentence covered(desk::Payment::Kind kind)
    {
        using Kind = desk::Payment::Kind;
        switch (kind) {
        case Kind::Covered:
            return {tr("Covered"), {}};
        case Kind::CoveredWithCredit:
            return {tr("Covered with credit"), {}};
        case Kind::CreditNotKnown:
        case Kind::Short:
            return {tr("Not covered"), {}};
        case Kind::NotKnown:
            return notKnown();
        }
        Q_UNREACHABLE();
    }

    static QString problem(desk::BillProblem problem)
    {
        switch (problem) {
        case desk::BillProblem::Empty:
            return {};
        case desk::BillProblem::NoAmount:
            return tr("This is no amount. Type digits, with a point or a comma before the decimals.");
        case desk::BillProblem::Ambiguous:
            return tr("A thousand or a decimal? Type it without the separator, or with two decimals.");
        }
        Q_UNREACHABLE();
    }

private:
    static Sentence notKnown() { return {tr("Not known"), tr("The service gave no balance that can be read.")}; }
};

} // namespace

Sentence paySentence(const desk::Payment &payment, bool covered, const QLocale &locale)
{
    return covered ? Sentences::covered(payment.kind) : Sentences::of(payment, locale);
}

QString billSentence(desk::BillProblem problem)
{
    return Sentences::problem(problem);
}

} // namespace sentences
