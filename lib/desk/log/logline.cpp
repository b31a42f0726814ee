// SPDX-License-Identifier: MIT
#include <desk/log/logline.h>

#include <desk/text/characters.h>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QLatin1StringView nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

bool mustBeEscaped(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c) || isLineEnd(c) || isInvisible(c);
}

void appendEscaped(QString &line, char32_t c)
{
    if (c == U'\n')
        line += "\\n"_L1;
    else if (c == U'\r')
        line += "\\r"_L1;
    else if (c == U'\t')
        line += "\\t"_L1;
    else if (c == U'\\')
        line += "\\\\"_L1;
    else
        line += "\\u{"_L1 + QString::number(static_cast<uint>(c), 16) + u'}';
}

} // namespace

QString escapedForLog(QStringView text)
{
    QString line;
    for (qsizetype at = 0; at < text.size();) {
        if (line.size() >= longestLogText)
            return line + u'…';
        const char32_t c = nextCodePoint(text, at);
        if (c == U'\\' || mustBeEscaped(c))
            appendEscaped(line, c);
        else
            appendCodePoint(line, c);
    }
    return line;
}

QByteArray logLine(const QDateTime &at, QtMsgType level, QByteArrayView category, const QString &text)
{
    QByteArray line = at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ';
    line += QByteArrayView(nameOf(level).data(), nameOf(level).size());
    return line + ' ' + category.toByteArray() + ' ' + text.toUtf8() + '\n';
}

} // namespace desk
