// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sandbox {

/// One invented member.
struct SampleMember {
    QString number;
    /// What the member is there to show, in one English line.
    QString shows;
    /// The JSON of `data` as it is served, except for date templates: text, because any JSON library would turn
    /// 12345678901234567.89 or 671.20 into another number on the way.
    QByteArray data;
    /// Recorded successes either have `"errorCode":null` or leave it out; both occur here.
    bool leavesOutErrorCode = false;
};

/// All sample members, in the order of members.jsonl, which is compiled in. Immutable after the first call; thread-safe.
[[nodiscard]] const std::vector<SampleMember> &catalogue();

/// The member of exactly that number (zeros and letter case count); null for nobody. Never dangles.
[[nodiscard]] const SampleMember *findMember(const QString &number);

/// Fills `{today}`, `{today+3}`, `{today-3}` (yyyy-MM-dd) and `{today+3:MM-dd}` (any QDate format without braces).
[[nodiscard]] QByteArray withDates(const QByteArray &text, QDate today);

} // namespace sandbox
