// SPDX-License-Identifier: MIT
#include <desk/log/logevent.h>

#include <desk/text/characters.h>

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace desk {

Q_LOGGING_CATEGORY(programLog, "memberdesk.program", QtFatalMsg)
Q_LOGGING_CATEGORY(lookupLog, "memberdesk.lookup", QtFatalMsg)
Q_LOGGING_CATEGORY(connectionLog, "memberdesk.connection", QtFatalMsg)
Q_LOGGING_CATEGORY(settingsLog, "memberdesk.settings", QtFatalMsg)
Q_LOGGING_CATEGORY(stallLog, "memberdesk.stall", QtFatalMsg)

void LogEvent::begin(QLatin1StringView name)
{
    m_text += u' ' + name + u'=';
}

LogEvent &LogEvent::word(QLatin1StringView name, QLatin1StringView value)
{
    begin(name);
    m_text += value;
    return *this;
}

LogEvent &LogEvent::number(QLatin1StringView name, qint64 value)
{
    constexpr qint64 largest = 999'999;
    begin(name);
    m_text += value > largest ? u">999999"_s : QString::number(std::max<qint64>(value, -1));
    return *this;
}

LogEvent &LogEvent::token(QLatin1StringView name, QStringView value)
{
    constexpr qsizetype longest = 64;
    begin(name);
    for (const QChar c : value.first(std::min(value.size(), longest))) {
        const bool isPlain = isAsciiDigit(c.unicode()) || isAsciiLetter(c.unicode()) || u".:-_[]"_s.contains(c);
        m_text += isPlain ? c : u'_';
    }
    return *this;
}

void logProgram()
{
    qCInfo(programLog) << LogEvent("program"_L1)
                              .token("name"_L1, QCoreApplication::applicationName())
                              .token("version"_L1, QCoreApplication::applicationVersion())
                              .token("qt"_L1, QString::fromLatin1(qVersion()))
                              .token("os"_L1, QSysInfo::prettyProductName());
}

} // namespace desk
