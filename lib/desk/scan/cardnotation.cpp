// SPDX-License-Identifier: MIT
#include <desk/scan/cardnotation.h>

#include <desk/text/characters.h>

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <cctype>

namespace desk {
namespace {

constexpr quint64 smallest = 0x10000;
constexpr qsizetype fewestBytes = 3;
constexpr qsizetype mostBytes = 8;

void insertHex(const QString &text, QSet<quint64> &values)
{
    const QByteArray digits = text.toLatin1();
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(),
                                   [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    QByteArray bytes = QByteArray::fromHex(digits);
    if (!isHex || digits.size() % 2 != 0 || bytes.size() < fewestBytes || bytes.size() > mostBytes)
        return;
    for (int order = 0; order < 2; ++order) {
        values.insert(bytes.toHex().toULongLong(nullptr, 16));
        std::reverse(bytes.begin(), bytes.end());
    }
}

void insertDecimal(const QString &text, QSet<quint64> &values)
{
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber);
    if (isNumber && isAsciiDigit(text.front().unicode()))
        values.insert(value);
}

/// `123,45678`, also without the sign between them.
void insertPair(QString text, QSet<quint64> &values)
{
    constexpr qsizetype first = 3;
    constexpr qsizetype both = 8;
    if (text.size() == both + 1 && !text[first].isLetterOrNumber())
        text.remove(first, 1);
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    constexpr uint split = 100'000;
    if (text.size() == both && isNumber && number / split <= 0xFF && number % split <= 0xFFFF)
        values.insert(number / split << 16U | number % split);
}

/// What card it may be.
QSet<quint64> cards(const QString &text)
{
    QSet<quint64> values;
    if (text.isEmpty())
        return values;
    insertHex(text, values);
    insertDecimal(text, values);
    insertPair(text, values);
    values.removeIf([](quint64 value) { return value < smallest; });
    return values;
}

} // namespace

bool isSameCardOtherwise(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) != 0 && cards(one).intersects(cards(other));
}

} // namespace desk
