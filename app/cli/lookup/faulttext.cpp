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

QString faultText(const NumberAnswer &answer)
{
    return FaultWords::joined(answer.shown.verdict.title, answer.shown.verdict.text);
}

QString faultReport(const NumberAnswer &answer)
{
    const QString number = desk::cut(desk::singleLine(answer.number), longestNumber);
    const QStringList details = sentences::faultDetails(*answer.fault());
    return number + u": "_s + faultText(answer) + u"\n  "_s + details.join(u"\n  "_s);
}

} // namespace cli
