// SPDX-License-Identifier: MIT
#include <desk/members/packedmember.h>

#include <QStringMatcher>
#include <QVarLengthArray>

#include <algorithm>

namespace desk {
namespace {

/// In front of each field.
enum class Mark : char { NotGiven, Value, Unreadable };

class Packer {
public:
    template<typename T>
    void operator()(const kybio::Field<T> &field)
    {
        if (field.hasValue()) {
            mark(Mark::Value);
            add(*field.value());
        } else if (field.isUnreadable()) {
            mark(Mark::Unreadable);
            add(field.asSent());
        } else {
            mark(Mark::NotGiven);
        }
    }
    [[nodiscard]] QByteArray bytes() const { return {m_bytes.constData(), m_bytes.size()}; } // without room to grow

private:
    void mark(Mark mark) { m_bytes += static_cast<char>(mark); }
    /// Seven bits a byte, the smallest in front, as long as there are more; the sign is the last bit. Most are small.
    void add(qint64 number)
    {
        auto left = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
        for (; left > 0x7f; left >>= 7)
            m_bytes += static_cast<char>(0x80 | (left & 0x7f));
        m_bytes += static_cast<char>(left);
    }
    /// Latin-1 where that holds it, as most numbers, dates and names do; else UTF-16, which keeps half a surrogate pair, too.
    void add(const QString &text)
    {
        const bool isWide = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0xff; });
        const QByteArray units = isWide
            ? QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)))
            : text.toLatin1();
        m_bytes += static_cast<char>(isWide);
        addLength(units.size());
        m_bytes += units;
    }
    void add(const kybio::Decimal &amount)
    {
        const QByteArray digits = amount.toString().toLatin1();
        addLength(digits.size()); // at most Decimal::maxLength
        m_bytes += digits;
    }
    void add(const kybio::CalendarDate &date)
    {
        add(date.date.toJulianDay());
        add(date.time ? qint64(date.time->msecsSinceStartOfDay()) : -1);
    }
    /// One byte where it is short, else 255 and the number.
    void addLength(qsizetype length)
    {
        m_bytes += static_cast<char>(length < longLength ? length : longLength);
        if (length >= longLength)
            add(qint64(length));
    }

    static constexpr qsizetype longLength = 255;
    QByteArray m_bytes;
};

class Unpacker {
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_at(bytes.constData())
    {
    }

    template<typename T>
    void operator()(kybio::Field<T> &field)
    {
        switch (static_cast<Mark>(*m_at++)) {
        case Mark::NotGiven:
            return;
        case Mark::Value: {
            T value;
            take(value);
            field = std::move(value);
            return;
        }
        case Mark::Unreadable: {
            QString asSent;
            take(asSent);
            field = kybio::Field<T>::unreadable(asSent);
            return;
        }
        }
    }

    /// A text that is given, in the place of what `text` held; else that is empty. Nothing is allocated for one of usual length.
    void operator()(QVarLengthArray<char16_t, 128> &text)
    {
        text.clear();
        const auto mark = static_cast<Mark>(*m_at++);
        if (mark == Mark::NotGiven)
            return;
        const bool isWide = *m_at++ != 0;
        const qsizetype length = takeLength();
        if (mark == Mark::Value && isWide) {
            text.resize(length / qsizetype(sizeof(char16_t)));
            std::copy_n(m_at, length, reinterpret_cast<char *>(text.data()));
        } else if (mark == Mark::Value) {
            text.resize(length);
            std::transform(m_at, m_at + length, text.begin(), [](char c) { return static_cast<uchar>(c); });
        }
        m_at += length;
    }

private:
    void take(qint64 &number)
    {
        quint64 bits = 0;
        int shift = 0;
        for (; (*m_at & 0x80) != 0; shift += 7)
            bits |= static_cast<quint64>(*m_at++ & 0x7f) << shift;
        bits |= static_cast<quint64>(*m_at++) << shift;
        number = static_cast<qint64>((bits >> 1) ^ (~(bits & 1) + 1));
    }
    void take(QString &text)
    {
        const bool isWide = *m_at++ != 0;
        const qsizetype length = takeLength();
        if (isWide) {
            text.resize(length / qsizetype(sizeof(char16_t)));
            std::copy_n(m_at, length, reinterpret_cast<char *>(text.data()));
        } else {
            text = QString::fromLatin1(m_at, length);
        }
        m_at += length;
    }
    void take(kybio::Decimal &amount)
    {
        const qsizetype length = takeLength();
        amount = kybio::Decimal::parse(QByteArrayView(m_at, length)).value_or(kybio::Decimal());
        m_at += length;
    }
    void take(kybio::CalendarDate &date)
    {
        qint64 number = 0;
        take(number);
        date.date = QDate::fromJulianDay(number);
        take(number);
        if (number >= 0)
            date.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(number));
    }
    [[nodiscard]] qsizetype takeLength()
    {
        const auto length = static_cast<uchar>(*m_at++);
        if (length < 255)
            return length;
        qint64 whole = 0;
        take(whole);
        return whole;
    }

    const char *m_at;
};

/// The one list of fields: whatever packs and whatever unpacks goes through it, in its order. Number and name are also read
/// alone.
template<typename Member, typename Visit>
void eachField(Member &member, Visit &visit)
{
    visit(member.number);
    visit(member.name);
    visit(member.customerUid);
    visit(member.categoryName);
    visit(member.balance);
    visit(member.point);
    visit(member.discount);
    visit(member.phone);
    visit(member.birthday);
    visit(member.email);
    visit(member.qq);
    visit(member.address);
    visit(member.remarks);
    visit(member.createdDate);
    visit(member.expiryDate);
    visit(member.onAccount);
    visit(member.enable);
    visit(member.createStoreAppIdOrAccount);
    visit(member.department);
    visit(member.extra.sex);
    visit(member.extra.lunarBirthday);
    visit(member.extra.totalPoint);
    visit(member.extra.creditLimit);
    visit(member.extra.creditPeriod);
    visit(member.extra.photoPath);
    visit(member.extra.nickName);
    visit(member.extra.subsidyAmount);
}

} // namespace

QByteArray packed(const kybio::Member &member)
{
    Packer packer;
    eachField(member, packer);
    return packer.bytes();
}

kybio::Member unpacked(const QByteArray &bytes)
{
    kybio::Member member;
    Unpacker unpacker(bytes);
    eachField(member, unpacker);
    return member;
}

NumberAndName unpackedName(const QByteArray &bytes)
{
    NumberAndName head;
    Unpacker unpacker(bytes);
    unpacker(head.number);
    unpacker(head.name);
    return head;
}

bool isInNumberOrName(const QStringMatcher &wanted, const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    QVarLengthArray<char16_t, 128> text;
    const auto isInNext = [&] {
        unpacker(text);
        return wanted.indexIn(QStringView(text.constData(), text.size())) >= 0;
    };
    return isInNext() || isInNext();
}

} // namespace desk
