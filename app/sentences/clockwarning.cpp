// SPDX-License-Identifier: MIT
#include <sentences/clockwarning.h>

#include <sentences/standingsentence.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class Clocks {
    Q_DECLARE_TR_FUNCTIONS(ClockWarning)

public:
    /// In the largest unit of which there are two.
    static QString amount(std::chrono::milliseconds difference)
    {
        using namespace std::chrono_literals;
        if (difference >= 48h)
            return tr("%n days", nullptr, static_cast<int>(difference / 24h));
        if (difference >= 2h)
            return tr("%n hours", nullptr, static_cast<int>(difference / 1h));
        return tr("%n minutes", nullptr, static_cast<int>(difference / 1min));
    }
    static QString warning(std::chrono::milliseconds ahead, QDate judgedBy, const QLocale &locale)
    {
        const QString difference = amount(std::chrono::abs(ahead));
        //: %1: a number of days, hours or minutes
        const QString wrong = ahead.count() > 0
            ? tr("The clock of this computer is %1 behind the server's: set it.").arg(difference)
            : tr("The clock of this computer is %1 ahead of the server's: set it.").arg(difference);
        if (judgedBy.isNull())
            return wrong;
        //: %1: the sentence that the clock is wrong
        return tr("%1 Members are judged by the server's date, %2.").arg(wrong, longDate(judgedBy, locale));
    }
};

} // namespace

QString clockWarning(std::chrono::milliseconds ahead, QDate judgedBy, const QLocale &locale)
{
    return Clocks::warning(ahead, judgedBy, locale);
}

} // namespace sentences
