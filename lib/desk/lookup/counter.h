// SPDX-License-Identifier: MIT
#pragma once

#include <desk/lookup/lookupsession.h>
#include <desk/lookup/recent.h>
#include <desk/lookup/repeatguard.h>
#include <desk/scan/keyrun.h>
#include <desk/scan/readscan.h>

#include <QHash>

namespace desk {

/// How a member's amounts changed since the same member was seen earlier in this run.
struct Change {
    /// Now minus then. No value where one of the two is not known, or where nothing changed.
    std::optional<kybio::Decimal> balance;
    std::optional<kybio::Decimal> point; ///< the same
    QDateTime since;
};

/// What was done to the text of the last scan or Enter, to make a number of it.
struct LastInput {
    bool wasEmpty = false;     ///< Enter on an empty field
    bool wasNotAsked = false;  ///< a number, and nothing is set up to ask it
    bool isAgain = false;      ///< again(): nobody typed the number
    QList<ScanChange> changes; ///< see ScannedNumber

    friend bool operator==(const LastInput &, const LastInput &) = default;
};

/// The counter of a shop. It reads what is typed or scanned, judges it, asks for a number once, and remembers for this run what
/// it saw. Everything is in memory only.
///
/// There is one way in and one way out. Whatever enter() is given, stateChanged() is emitted exactly once before it returns, and
/// state() says what became of it. The answer to a question is another change, later.
class Counter final : public QObject {
    Q_OBJECT

public:
    explicit Counter(Clocks clocks = {}, QObject *parent = nullptr);

    /// As LookupSession::use(). Another client is another shop, so everything that was seen is forgotten.
    void use(const kybio::Client *client);
    void setScanRules(const ScanRules &rules) { m_rules = rules; }
    void setRecentLimit(int limit);
    /// False: no question by phone leaves, whoever asks for it.
    void setMayAskByPhone(bool may) { m_mayAskByPhone = may; }
    [[nodiscard]] bool mayAskByPhone() const { return m_mayAskByPhone; }

    /// Takes one scan, or one Enter:
    /// - a number is asked for, which is one call. Where the same number is being asked for, or was answered less than 2 s ago,
    ///   the state is only announced again;
    /// - a text that is no number becomes Refused, an empty one Ready;
    /// - with insistence, a member whose number is not the one asked for is confirmed, where the text is empty or the number that
    ///   was asked for.
    void enter(const QString &typed, Insistence insistence = Insistence::No);
    /// A scan that came as a burst of keys, whatever had the focus. Asks its text as enter() does, or refuses it. What follows
    /// another scan at once is a part of it: that one was no number either, and what was asked of it is dropped.
    void enter(const Burst &burst);
    /// Asks for everybody with this phone, without its blanks, dashes and brackets: one call, as in enter(), the same phone again
    /// included. What is no phone then becomes Refused, an empty text Ready.
    void enterPhone(const QString &typed);
    /// Shows one of the members of a Choice. No call.
    void choose(int member) { m_session.choose(member); }
    /// Asks once more what was asked last. This is a call.
    void again();
    /// Shows again what was seen, marked as earlier. No call.
    void recall(const RecentLookup &seen);
    void cancel() { m_session.cancel(); }
    /// Back to Ready, or to NotSetUp.
    void clear();

    [[nodiscard]] const LookupState &state() const { return m_instead ? *m_instead : m_session.state(); }
    [[nodiscard]] const LastInput &lastInput() const { return m_input; }
    [[nodiscard]] bool isAsking() const { return m_session.isAsking(); }
    [[nodiscard]] const std::optional<Change> &change() const { return m_change; }
    [[nodiscard]] const QList<RecentLookup> &recent() const { return m_recent.entries(); }
    /// How long ago the shown answer came. No value where none is shown.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    [[nodiscard]] const Clocks &clocks() const { return m_clocks; }

Q_SIGNALS:
    void stateChanged();
    void recentChanged();
    /// A call is about to leave and may be charged.
    void sending();

private:
    /// What was asked: a number, or a phone.
    struct Asked {
        kybio::MemberNumber text;
        bool byPhone = false;

        friend bool operator==(const Asked &, const Asked &) = default;
    };
    void ask(const Asked &asked);
    void forget();
    void follow();
    void remember();
    void list(const RecentLookup &lookup, bool isPhone);
    void confirm();
    void showInstead(LookupState state);
    [[nodiscard]] bool isConfirmed(const QString &typed, const ScanReading &reading) const;
    [[nodiscard]] bool isShownAlready(const Asked &asked);

    Clocks m_clocks;
    LookupSession m_session;
    RecentLookups m_recent;
    RepeatGuard m_repeats;
    ScanRules m_rules;
    bool m_mayAskByPhone = true;
    std::optional<Asked> m_lastAsked;
    std::optional<LookupState> m_instead; ///< shown in the place of the session's state: a refusal, or what was seen earlier
    LastInput m_input;
    std::optional<Change> m_change;
    /// What a member had when last seen. Kept apart from the list of recent lookups, which is short or off.
    struct Seen {
        kybio::Field<kybio::Decimal> balance;
        kybio::Field<kybio::Decimal> point;
        QDateTime when;
    };
    QHash<qint64, Seen> m_seen; // by customerUid
};

} // namespace desk
