// SPDX-License-Identifier: MIT
#include <desk/members/memberrows.h>

#include <desk/members/packedmember.h>
#include <desk/text/phone.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace desk {

void MemberRows::add(const kybio::Member &member, std::chrono::milliseconds came)
{
    MemberRow row;
    describe(row, member, came);
    noteNumber(m_size, member.number.value().value_or(QString()));
    append(std::move(row));
}

void MemberRows::addWaiting(const QString &asked)
{
    MemberRow row;
    row.asked = asked;
    noteNumber(m_size, asked);
    append(std::move(row));
}

void MemberRows::setMember(int row, const kybio::Member &member, std::chrono::milliseconds came)
{
    describe(this->row(row), member, came);
    noteNumber(row, member.number.value().value_or(QString()));
    m_faults.remove(row);
}

void MemberRows::setOtherNumber(int row)
{
    this->row(row).outcome = MemberRow::Outcome::OtherNumber;
    m_faults.remove(row);
}

void MemberRows::setNobody(int row)
{
    this->row(row).outcome = MemberRow::Outcome::Nobody;
    m_faults.remove(row);
}

void MemberRows::setFault(int row, const kybio::Fault &fault)
{
    this->row(row).outcome = MemberRow::Outcome::Failed;
    m_faults.insert(row, fault);
}

void MemberRows::setRefused(int row)
{
    this->row(row).outcome = MemberRow::Outcome::Refused;
}

kybio::Member MemberRows::member(int row) const
{
    return unpacked(at(row).member);
}

void MemberRows::append(MemberRow row)
{
    if (m_size % pieceSize == 0) {
        m_pieces.emplaceBack();
        m_pieces.last().reserve(pieceSize);
    }
    m_pieces.last().append(std::move(row));
    ++m_size;
}

void MemberRows::noteNumber(int row, const QString &number)
{
    if (number.size() <= m_longestSize)
        return;
    m_longestSize = number.size();
    m_longestNumber = row;
}

void MemberRows::describe(MemberRow &row, const kybio::Member &member, std::chrono::milliseconds came)
{
    row.outcome = MemberRow::Outcome::Member;
    row.came = came.count();
    row.member = packed(member);
    row.balance = CompactAmount(member.balance);
    row.point = CompactAmount(member.point);
    row.category = m_categories.numberOf(member.categoryName);
    row.store = m_stores.numberOf(member.createStoreAppIdOrAccount);
    row.standing = standingOf(member, m_today).standing;
    if (member.expiryDate.hasValue())
        row.expiry = static_cast<qint32>(member.expiryDate.value()->date.toJulianDay());
    if (member.birthday.hasValue()) {
        const QDate born = member.birthday.value()->date;
        row.birthday = static_cast<quint16>(born.month() * 32 + born.day());
    }
    if (member.createdDate.hasValue()) {
        const kybio::CalendarDate &since = *member.createdDate.value();
        constexpr qint64 secondsADay = 24 * 60 * 60;
        row.since = since.date.toJulianDay() * secondsADay + since.time.value_or(QTime(0, 0)).msecsSinceStartOfDay() / 1000;
    }
    if (member.phone.hasValue()) {
        if (const QString phone = phoneToAsk(*member.phone.value()); !phone.isEmpty())
            row.phone = qHash(phone, 1) | 1U; // never 0, which is none
    }
}

quint16 MemberRows::Words::numberOf(const kybio::Field<QString> &text)
{
    const QString word = text.value().value_or(QString());
    if (const auto known = numbers.constFind(word); known != numbers.cend())
        return *known;
    // A shop has a few dozen. Of a service that invents one for each member, those behind the first 65,535 have none.
    if (texts.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto number = static_cast<quint16>(texts.size());
    texts << word;
    numbers.insert(word, number);
    return number;
}

} // namespace desk
