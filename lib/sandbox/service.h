// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/options.h>
#include <sandbox/quota.h>
#include <sandbox/receivedcall.h>
#include <sandbox/requestcheck.h>

#include <QByteArray>
#include <QDate>

#include <chrono>

namespace sandbox {

/// What to send back; not yet packed or signed.
struct HttpAnswer {
    int httpStatus = 200;
    QByteArray contentType;
    QByteArray body;
    /// Silence before it is sent.
    std::chrono::milliseconds hold{0};
};

/// The service without its network: a request in, an answer out. Not thread-safe; knows no clock of its own.
class Service {
public:
    explicit Service(const Options &options);

    /// `now` is milliseconds since 1970, `today` the local day for the quota and the date templates. Every POST to the
    /// path of the call is charged, whatever becomes of it; other paths and methods are not calls.
    [[nodiscard]] HttpAnswer answer(const ReceivedCall &call, qint64 now, QDate today);

    [[nodiscard]] int callsCharged() const { return m_quota.used(); }

private:
    [[nodiscard]] HttpAnswer answerTo(const ByNumber &asked, QDate today) const;
    [[nodiscard]] HttpAnswer answerTo(const ByUid &asked, QDate today) const;
    [[nodiscard]] HttpAnswer answerTo(const ByTel &asked, QDate today) const;
    [[nodiscard]] HttpAnswer answerTo(const Page &asked, QDate today) const;
    [[nodiscard]] HttpAnswer answerTo(const RechargeLog &asked, QDate today) const;

    Rules m_rules;
    Quota m_quota;
    int m_pageSize;
    int m_generated;
};

} // namespace sandbox
