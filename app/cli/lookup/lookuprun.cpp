// SPDX-License-Identifier: MIT
#include <cli/lookup/lookuprun.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/answerstate.h>

namespace cli {
namespace {

desk::ScanReading readNumber(const QString &typed, const desk::ScanRules &rules)
{
    if (typed.contains(QChar::ReplacementCharacter)) // what Qt makes of an argument that is not UTF-8
        return tl::unexpected(desk::ScanRefusal{desk::ScanProblem::BrokenText, {}, 0});
    return desk::readScan(typed, rules, desk::Insistence::Yes);
}

} // namespace

LookupRun::LookupRun(const kybio::Client &client, QStringList numbers, desk::ScanRules rules, Consumer consumer)
    : m_client(client)
    , m_numbers(std::move(numbers))
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
    while (!m_numbers.isEmpty()) {
        if (ask(m_numbers.takeFirst()))
            return;
    }
    Q_EMIT finished();
}

/// True where a question is under way now.
bool LookupRun::ask(const QString &typed)
{
    const desk::ScanReading reading = readNumber(typed, m_rules);
    if (!reading) {
        give(typed, desk::Refused{reading.error(), m_rules});
        return false;
    }
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
    desk::logEnded(*reply, reply->result(), std::chrono::milliseconds(m_asked.elapsed()));
    give(typed, desk::answerState(asked, *reply, m_clocks));
    askNext();
}

void LookupRun::give(const QString &typed, desk::LookupState state)
{
    if (!m_consumer(typed, std::move(state)))
        m_numbers.clear();
}

} // namespace cli
