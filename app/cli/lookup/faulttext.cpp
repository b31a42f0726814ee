// SPDX-License-Identifier: MIT
#include <cli/lookup/faulttext.h>

#include <desk/text/displaytext.h>

#include <sentences/faultsentence.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qsizetype longestNumber = kybio::MemberNumber::maxLength;

class FaultWords {
    Q_DECLARE_TR_FUNCTIONS(CliFault)

public:
    static QString joined(const QString &title, const QString &sentence)
    {
        //: A title without a full stop, and the sentence that follows it.
        return tr("%1. %2").arg(title, sentence);
    }
};

} // namespace

QString faultText(const sentences::Sentence &sentence)
{
    return FaultWords::joined(sentence.title, sentence.text);
}

QString faultText(const NumberAnswer &answer)
{
    return faultText(answer.shown.verdict);
}

QString faultReport(const QString &asked, const sentences::Sentence &sentence, const kybio::Fault &fault)
{
    const QString shown = asked.isEmpty() ? QString() : QString(desk::cut(desk::singleLine(asked), longestNumber) + u": "_s);
    return shown + faultText(sentence) + u"\n  "_s + sentences::faultDetails(fault).join(u"\n  "_s);
}

QString faultReport(const NumberAnswer &answer)
{
    return faultReport(answer.number, answer.shown.verdict, *answer.fault());
}

} // namespace cli
