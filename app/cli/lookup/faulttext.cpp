// SPDX-License-Identifier: MIT
#include <cli/lookup/faulttext.h>

#include <desk/text/displaytext.h>

#include <sentences/faultsentence.h>
#include <sentences/refusalsentence.h>

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

QString faultText(const NumberAnswer &answer, std::chrono::seconds deadline)
{
    const sentences::Sentence sentence = sentences::faultSentence(answer.result.error(), deadline);
    return FaultWords::joined(sentence.title, answer.numberFault ? sentences::numberRefusal(*answer.numberFault) : sentence.text);
}

QString faultReport(const NumberAnswer &answer, std::chrono::seconds deadline)
{
    const QString number = desk::cut(desk::singleLine(answer.number), longestNumber);
    const QStringList details = sentences::faultDetails(answer.result.error());
    return number + u": "_s + faultText(answer, deadline) + u"\n  "_s + details.join(u"\n  "_s);
}

} // namespace cli
