// SPDX-License-Identifier: MIT
#pragma once

#include <desk/lookup/lookupsession.h>
#include <desk/lookup/recent.h>
#include <desk/lookup/repeatguard.h>
#include <desk/scan/readscan.h>

#include <QHash>

namespace desk {

/// How a member's amounts changed since the same member was seen earlier in this run.
struct Change {
    std::optional<kybio::Decimal> balance; ///< now minus then; nothing where one of the two is not known, or nothing changed
    std::optional<kybio::Decimal> point;
    QDateTime since;
};

/// The counter: what arrives is read, judged, asked once and remembered for this run. Everything in memory only.
class Counter final : public QObject {
    Q_OBJECT

public:
    explicit Counter(Clocks clocks = {}, QObject *parent = nullptr);

    /// See LookupSession::use(). Another client is another shop: what was seen is forgotten.
    void use(const kybio::Client *client);
    void setScanRules(const ScanRules &rules) { m_rules = rules; }
    void setRecentLimit(int limit);

    /// One scan, or one Enter. Asks where it is a number; where the same number was answered less than 2 s ago, the answer
    /// on the screen is the answer. A refusal asks nothing and clears what is shown: it was another question.
    ScanReading enter(const QString &typed, Insistence insistence = Insistence::No);
    /// The number last asked, once more: a call.
    void again();
    /// What was seen of a recent number, marked as old. No call.
    void recall(const kybio::MemberNumber &number);
    void cancel() { m_session.cancel(); }
    void clear();
    void confirm() { m_session.confirm(); }

    [[nodiscard]] const LookupState &state() const;
    /// True where the shown answer is one of the recent ones, not live.
    [[nodiscard]] bool showsOld() const { return m_recalled.has_value(); }
    [[nodiscard]] bool isAsking() const { return m_session.isAsking(); }
    [[nodiscard]] const std::optional<Change> &change() const { return m_change; }
    [[nodiscard]] const QList<RecentLookup> &recent() const { return m_recent.entries(); }
    /// How long ago the shown answer came; nothing where none is shown.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    [[nodiscard]] const Clocks &clocks() const { return m_clocks; }

Q_SIGNALS:
    void stateChanged();
    void recentChanged();
    /// A call is about to leave and may be charged.
    void sending();

private:
    void follow();
    void remember();

    Clocks m_clocks;
    LookupSession m_session;
    RecentLookups m_recent;
    RepeatGuard m_repeats;
    ScanRules m_rules;
    std::optional<kybio::MemberNumber> m_lastAsked;
    std::optional<LookupState> m_recalled;
    std::optional<Change> m_change;
    /// What a member had when last seen; not bound to the list of recent lookups, which is short or off.
    struct Seen {
        kybio::Field<kybio::Decimal> balance;
        kybio::Field<kybio::Decimal> point;
        QDateTime when;
    };
    QHash<qint64, Seen> m_seen; // by customerUid
};

} // namespace desk
