// SPDX-License-Identifier: MIT
#include <cli/lookup/lookuprun.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/numbercheck.h>

namespace cli {
namespace {

tl::expected<kybio::MemberNumber, kybio::NumberFault> readNumber(const QString &typed)
{
    if (typed.contains(QChar::ReplacementCharacter)) // what Qt makes of an argument that is not UTF-8
        return tl::unexpected(kybio::NumberFault::BrokenText);
    return kybio::MemberNumber::parse(typed);
}

NumberAnswer refused(const QString &typed, kybio::NumberFault reason)
{
    return {typed, tl::unexpected(kybio::Fault::because(kybio::FaultCause::InvalidNumber)), false, reason};
}

} // namespace

LookupRun::LookupRun(const kybio::Client &client, QStringList numbers, Consumer consumer)
    : m_client(client)
    , m_numbers(std::move(numbers))
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
    const auto number = readNumber(typed);
    if (!number) {
        if (!m_consumer(refused(typed, number.error())))
            m_numbers.clear();
        return false;
    }
    desk::logAsked(*number);
    m_asked.start();
    m_reply = m_client.queryByNumber(*number);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &LookupRun::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, [this, typed, asked = *number] { take(typed, asked); });
    return true;
}

void LookupRun::take(const QString &typed, const kybio::MemberNumber &asked)
{
    const auto reply = std::move(m_reply);
    const auto &result = reply->result();
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    const bool differs = result && *result && desk::numberDiffers(asked, **result);
    if (!m_consumer({typed, result, differs, std::nullopt}))
        m_numbers.clear();
    askNext();
}

} // namespace cli
