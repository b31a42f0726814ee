// SPDX-License-Identifier: MIT
#include <cli/lookup/lookuprun.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/answerstate.h>

namespace cli {

desk::ScanReading readNumber(const QString &typed, const desk::ScanRules &rules, desk::Insistence insistence)
{
    if (typed.contains(QChar::ReplacementCharacter)) // what Qt makes of an argument that is not UTF-8
        return tl::unexpected(desk::ScanRefusal{desk::ScanProblem::BrokenText, {}, 0});
    return desk::readScan(typed, rules, insistence);
}

LookupRun::LookupRun(const kybio::Client &client, QStringList numbers, NumbersOf source, desk::ScanRules rules, Consumer consumer)
    : m_client(client)
    , m_numbers(std::move(numbers))
    , m_source(source)
    , m_rules(std::move(rules))
    , m_consumer(std::move(consumer))
{
}

void LookupRun::start()
{
    QMetaObject::invokeMethod(this, &LookupRun::askNext, Qt::QueuedConnection);
}

void LookupRun::askNext()
{
    while (!m_numbers.isEmpty() && !m_hasEnded) {
        if (ask(m_numbers.takeFirst()))
            return;
    }
    Q_EMIT finished();
}

/// True where a question is under way now.
bool LookupRun::ask(const QString &typed)
{
    const bool isList = m_source == NumbersOf::List;
    const desk::ScanReading reading = readNumber(typed, m_rules, isList ? desk::Insistence::No : desk::Insistence::Yes);
    if (!reading) {
        give(typed, desk::Refused{reading.error(), m_rules});
        return false;
    }
    if (isList && m_seen.contains(reading->number.toString()))
        return false;
    m_seen.insert(reading->number.toString());
    desk::logAsked(reading->number);
    m_asked.start();
    m_reply = m_client.queryByNumber(reading->number);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &LookupRun::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, [this, typed, asked = reading->number] { take(typed, asked); });
    return true;
}

void LookupRun::take(const QString &typed, const kybio::MemberNumber &asked)
{
    const auto reply = std::move(m_reply);
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    desk::LookupState state = desk::answerState(asked, *reply, m_clocks);
    const auto *failed = std::get_if<desk::Failed>(&state);
    if (m_source == NumbersOf::List && m_faultRule.ends(failed != nullptr ? &failed->fault : nullptr))
        m_hasEnded = true;
    give(typed, std::move(state));
    askNext();
}

void LookupRun::give(const QString &typed, desk::LookupState state)
{
    if (!m_consumer(typed, std::move(state)))
        m_hasEnded = true;
}

} // namespace cli
