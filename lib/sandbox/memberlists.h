// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/question.h>

#include <QByteArray>
#include <QDate>

#include <optional>

namespace sandbox {

/// The JSON of `data` in answers with several rows. Pure.

/// `data` of the member with that uid; empty where there is none.
[[nodiscard]] QByteArray memberWithUid(qint64 customerUid, QDate today);

/// All members with exactly that phone, as a list; `[]` where there is none.
[[nodiscard]] QByteArray membersWithPhone(const QString &phone, QDate today);

/// A page of all members: the samples, and behind them so many generated ones. Nothing where no page gave that position.
[[nodiscard]] std::optional<QByteArray> memberPage(const Page &question, int pageSize, int generated, QDate today);

/// What a member has paid in: a few rows for each sample, with amounts as strings, as the vendor's example has them. `[]` for
/// nobody's uid, and for samples whose balance is 0.
[[nodiscard]] QByteArray topUpsOf(qint64 customerUid);

} // namespace sandbox
