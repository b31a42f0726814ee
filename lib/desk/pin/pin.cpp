// SPDX-License-Identifier: MIT
#include <desk/pin/pin.h>

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk::pin {
namespace {

constexpr auto kind = "pbkdf2-sha512"_L1;
constexpr int saltSize = 16;
constexpr quint64 digestSize = 32;
constexpr int leastRounds = 200'000;
constexpr int mostRounds = 10'000'000; // a foreign file must not stop the program for minutes

QByteArray derive(const QString &pin, const QByteArray &salt, int count)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, pin.toUtf8(), salt, count, digestSize);
}

} // namespace

QString digestOf(const QString &pin)
{
    std::array<quint32, saltSize / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray salt(reinterpret_cast<const char *>(random.data()), saltSize);
    return QStringList{kind, QString::number(rounds), QString::fromLatin1(salt.toHex()),
                       QString::fromLatin1(derive(pin, salt, rounds).toHex())}
        .join(u'$');
}

bool matches(const QString &pin, const QString &digest)
{
    const QStringList parts = digest.split(u'$');
    if (parts.size() != 4 || parts[0] != kind)
        return false;
    const int count = parts[1].toInt();
    const QByteArray salt = QByteArray::fromHex(parts[2].toLatin1());
    const QByteArray expected = QByteArray::fromHex(parts[3].toLatin1());
    if (count < leastRounds || count > mostRounds || salt.size() != saltSize || expected.size() != qsizetype(digestSize))
        return false;
    return derive(pin, salt, count) == expected;
}

std::chrono::seconds pauseAfter(int misses)
{
    using namespace std::chrono_literals;
    constexpr int freeMisses = 3;
    constexpr std::chrono::seconds first = 5s;
    constexpr std::chrono::seconds longestPause = 15min;
    if (misses < freeMisses)
        return 0s;
    constexpr int enoughDoublings = 10;
    return std::min(longestPause, first * (1 << std::min(misses - freeMisses, enoughDoublings)));
}

} // namespace desk::pin
