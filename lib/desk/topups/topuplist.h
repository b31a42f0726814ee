// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/total.h>

#include <kybio/model/topup.h>

#include <QList>

#include <vector>

namespace desk {

/// A balance in the picture, between the first and the last of them and between the lowest and the highest, zero included.
struct BalancePoint {
    int across = 0;         ///< in thousandths: 0 is the time of the first
    int up = 0;             ///< in thousandths: 0 is the lowest
    kybio::CalendarDate at; ///< of the top-up
    kybio::Decimal balance; ///< after it

    friend bool operator==(const BalancePoint &, const BalancePoint &) = default;
};

/// The top-ups of one member, put in order and added up.
class TopUpList {
public:
    TopUpList() = default;
    explicit TopUpList(kybio::TopUps answer);

    /// The newest first; those at the same time in the order in which they came. Behind them those without a date that can be
    /// read, in that order too.
    [[nodiscard]] const std::vector<kybio::TopUp> &rows() const { return m_rows; }
    /// Rows that are no object, and in no sum.
    [[nodiscard]] int unreadableRows() const { return m_unreadableRows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty() && m_unreadableRows == 0; }
    [[nodiscard]] const Total &paid() const { return m_paid; }
    [[nodiscard]] const Total &given() const { return m_given; }

    /// The oldest first: of each row that has a date and a balance after it.
    [[nodiscard]] const QList<BalancePoint> &points() const { return m_points; }
    /// The ends of the picture's scale. Zero is one of them or lies between them.
    [[nodiscard]] const kybio::Decimal &lowest() const { return m_lowest; }
    [[nodiscard]] const kybio::Decimal &highest() const { return m_highest; }
    /// Where zero is, as in BalancePoint::up.
    [[nodiscard]] int zero() const { return m_zero; }

private:
    void placePoints();

    std::vector<kybio::TopUp> m_rows;
    int m_unreadableRows = 0;
    Total m_paid;
    Total m_given;
    QList<BalancePoint> m_points;
    kybio::Decimal m_lowest;
    kybio::Decimal m_highest;
    int m_zero = 0;
};

/// Where it was paid: the account, or else the app ID.
[[nodiscard]] const kybio::Field<QString> &storeOf(const kybio::TopUp &topUp);

} // namespace desk
