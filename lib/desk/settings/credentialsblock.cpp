// SPDX-License-Identifier: MIT
#include <desk/settings/credentialsblock.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// A block is a few lines; a whole document is pasted by mistake, and must not cost time.
constexpr qsizetype longestBlock = 16'384;

/// A name, what may stand between it and its value, and where the value begins.
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(
        uR"((?<![A-Za-z0-9])(?:(?<id>app[\s_-]*id|应用\s*id)|(?<key>app[\s_-]*(?:key|secret)|应用密钥)|)"
        uR"((?<server>(?:base|api|server|service)[\s_-]*(?:url|address|host)|base|url|address|server|host(?:name)?|接口地址|服务器地址|访问地址|地址|域名)))"
        uR"(["'”’]?[ ]*(?:[:：=＝\t]|\r?\n)\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A bare address between other things.
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(uR"(https?://[^\s,，;；、"'“”‘’<>{}()（）]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The end of a sentence is no part of a value.
QStringView withoutFullStop(QStringView value)
{
    while (value.endsWith(u'.'))
        value.chop(1);
    return value;
}

QString valueAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    static const QString open = u"\"'“‘`"_s;
    static const QString close = u"\"'”’`"_s;
    if (const auto quote = open.indexOf(text.front()); quote >= 0) {
        const auto end = text.indexOf(close[quote], 1);
        const QStringView inside = text.mid(1, end < 0 ? -1 : end - 1);
        return end < 0 || inside.contains(u'\n') ? QString() : inside.trimmed().toString();
    }
    static const QRegularExpression end(uR"([\s,，;；、。"'“”‘’<>{}|])"_s);
    const auto at = text.indexOf(end);
    return withoutFullStop(text.left(at < 0 ? text.size() : at)).toString();
}

/// False where there is another one already.
bool keep(QString &place, const QString &value)
{
    if (!place.isEmpty() && place != value)
        return false;
    place = value;
    return true;
}

} // namespace

std::optional<CredentialsBlock> readCredentialsBlock(const QString &text)
{
    if (text.size() > longestBlock)
        return std::nullopt;
    CredentialsBlock block;
    bool isNamed = false;
    for (auto names = namePattern().globalMatch(text); names.hasNext();) {
        const QRegularExpressionMatch match = names.next();
        const QString value = valueAt(QStringView(text).mid(match.capturedEnd()));
        // A heading, or the next name on the next line.
        if (value.isEmpty() || namePattern().match(value + u':').capturedStart() == 0)
            continue;
        QString &place = match.hasCaptured(u"id"_s) ? block.appId : match.hasCaptured(u"key"_s) ? block.appKey : block.server;
        if (!keep(place, value))
            return std::nullopt;
        isNamed = isNamed || &place != &block.server;
    }
    if (!isNamed)
        return std::nullopt;
    if (block.server.isEmpty())
        for (auto addresses = addressPattern().globalMatch(text); addresses.hasNext();)
            if (!keep(block.server, withoutFullStop(addresses.next().capturedView()).toString()))
                return std::nullopt;
    return block;
}

QString withoutOuterBlanks(const QString &text)
{
    const auto isNothing = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isNothing(text[begin]))
        ++begin;
    while (end > begin && isNothing(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

} // namespace desk
