// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

namespace sandbox {

/// The daily limit of calls (PROTOCOL.md, section 4): every call is charged, failed ones too, and the counter turns at
/// midnight. Not thread-safe.
class Quota {
public:
    /// 0 or less: no limit.
    explicit Quota(int dailyLimit)
        : m_dailyLimit(dailyLimit)
    {
    }

    /// Charges one call on the local day `today`. False where the day's calls were used up before it; such calls count on.
    [[nodiscard]] bool charge(QDate today)
    {
        if (today != m_day) { // also when the clock is set back: the service's counter knows days, not order
            m_day = today;
            m_used = 0;
        }
        ++m_used;
        return m_dailyLimit <= 0 || m_used <= m_dailyLimit;
    }

    /// Calls charged on the day of the last one, those beyond the limit included.
    [[nodiscard]] int used() const { return m_used; }

private:
    int m_dailyLimit;
    int m_used = 0;
    QDate m_day;
};

} // namespace sandbox
