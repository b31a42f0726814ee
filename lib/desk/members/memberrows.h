// SPDX-License-Identifier: MIT
#pragma once

#include <desk/member/standing.h>
#include <desk/members/compactamount.h>
#include <desk/text/phone.h>

#include <kybio/errors/fault.h>
#include <kybio/model/member.h>

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace desk {

/// One line of a list of members: what it is sorted and filtered by, and the whole member packed.
struct MemberRow {
    enum class Outcome : quint8 {
        Member,
        OtherNumber, ///< a member came, with another number than was asked: in no sum, and not to be believed
        Waiting,     ///< of a list of numbers: not asked yet
        Nobody,
        Failed,  ///< the question failed, see MemberRows::fault()
        Refused, ///< the text is no member number: never asked
    };

    QByteArray member; ///< see packedmember.h; only of a Member
    QString asked;     ///< of a list of numbers: as it stands there
    CompactAmount balance;
    CompactAmount point;
    qint64 came = 0;      ///< when the answer came, in milliseconds on Clocks::steady
    qint64 since = 0;     ///< seconds; 0: not known, like the other dates
    quint64 phone = 0;    ///< a hash of the digits
    qint32 expiry = 0;    ///< a Julian day
    quint16 birthday = 0; ///< month * 32 + day
    quint16 category = 0; ///< see MemberRows::categories()
    quint16 store = 0;    ///< see MemberRows::stores()
    Standing standing = Standing::Unknown;
    Outcome outcome = Outcome::Waiting;
};

/// A list of members in memory: about 40 MB for a hundred thousand. Copies are cheap, and so is a change of one of them: what
/// the others still need of it is a few hundred rows.
class MemberRows {
public:
    /// `today` is the shop's date: standings are judged by it.
    explicit MemberRows(QDate today)
        : m_today(today)
    {
    }

    /// Another day, as long as no member has come: the server's, where this computer's clock is wrong.
    void setToday(QDate today) { m_today = today; }
    /// `came`: when, on Clocks::steady.
    void add(const kybio::Member &member, std::chrono::milliseconds came = {});
    /// A number of a list that is going to be asked.
    void addWaiting(const QString &asked);
    /// What became of the number in row `row`.
    void setMember(int row, const kybio::Member &member, std::chrono::milliseconds came = {});
    /// A member with another number than the one that was asked.
    void setOtherNumber(int row);
    void setNobody(int row);
    void setFault(int row, const kybio::Fault &fault);
    void setRefused(int row);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const MemberRow &at(int row) const { return m_pieces[row / pieceSize][row % pieceSize]; }
    /// The whole member. Only of a row that is one.
    [[nodiscard]] kybio::Member member(int row) const;
    /// Only of a row that Failed.
    [[nodiscard]] kybio::Fault fault(int row) const { return m_faults.value(row); }
    [[nodiscard]] QDate today() const { return m_today; }
    /// The row whose number has most characters, so that a column can have room for each; -1: none.
    [[nodiscard]] int longestNumber() const { return m_longestNumber; }
    /// In the order in which they came; the first is empty and means none.
    [[nodiscard]] const QStringList &categories() const { return m_categories.texts; }
    [[nodiscard]] const QStringList &stores() const { return m_stores.texts; }

private:
    struct Words {
        QStringList texts{QString()};
        QHash<QString, quint16> numbers{{QString(), 0}};
        [[nodiscard]] quint16 numberOf(const kybio::Field<QString> &text);
    };
    void append(MemberRow row);
    /// To be changed.
    [[nodiscard]] MemberRow &row(int row) { return m_pieces[row / pieceSize][row % pieceSize]; }
    void describe(MemberRow &row, const kybio::Member &member, std::chrono::milliseconds came);
    void noteNumber(int row, const QString &number);

    QDate m_today;
    /// In pieces of so many: a list that is being sorted on another thread is a copy, and the next page of members must not make
    /// the window's thread copy all of it.
    static constexpr int pieceSize = 512;
    QList<QList<MemberRow>> m_pieces;
    int m_size = 0;
    QHash<int, kybio::Fault> m_faults; // few
    int m_longestNumber = -1;
    qsizetype m_longestSize = 0;
    Words m_categories;
    Words m_stores;
};

} // namespace desk
