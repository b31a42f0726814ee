// SPDX-License-Identifier: MIT
#include <desk/members/numbersrun.h>

#include <desk/lookup/answerstate.h>
#include <desk/scan/readscan.h>

#include <kybio/transport/client.h>

#include <QSet>

#include <utility>

namespace desk {

NumbersRun::NumbersRun(const kybio::Client &client, const QStringList &numbers, const ScanRules &rules, QObject *parent)
    : MemberRun(parent)
    , m_client(client)
{
    QSet<QString> seen;
    for (const QString &entry : numbers) {
        const ScanReading reading = readScan(entry, rules);
        const QString number = reading ? reading->number.toString() : entry;
        if (seen.contains(number))
            continue;
        seen.insert(number);
        const auto index = static_cast<int>(m_numbers.size());
        m_numbers << entry;
        if (reading)
            m_waiting.append({index, reading->number});
        else
            m_refused.insert(index, reading.error());
    }
}

void NumbersRun::askFailedAgain()
{
    m_waiting += std::exchange(m_failed, {});
    reopen();
}

std::unique_ptr<kybio::ReplyBase> NumbersRun::ask()
{
    if (m_waiting.isEmpty())
        return nullptr;
    m_current = m_waiting.takeFirst();
    return m_client.queryByNumber(m_current->number);
}

MemberRun::State NumbersRun::take(kybio::ReplyBase &reply)
{
    const Question question = *m_current;
    const LookupState state = answerState(question.number, static_cast<kybio::Reply<kybio::Member> &>(reply), m_clocks);
    const auto *failed = std::get_if<Failed>(&state);
    if (failed != nullptr)
        m_failed << question;
    Q_EMIT came(question.index, state);
    if (!m_faultRule.ends(failed != nullptr ? &failed->fault : nullptr))
        return State::Asking;
    setFault(failed->fault);
    return State::Failed;
}

} // namespace desk
