// SPDX-License-Identifier: MIT
#include <desk/sheet/textfile.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace desk {
namespace {

std::optional<QString> decodedBy(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

/// Of the first line; what stands in quotes does not count.
QChar separatorOf(const QString &text)
{
    constexpr std::array separators{u'\t', u';', u','};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    bool isAtStart = true; // of a cell: only there a quote opens
    for (const QChar c : text) {
        const auto separator = std::find(separators.begin(), separators.end(), c.unicode());
        if (c == u'"' && (isQuoted || isAtStart)) {
            isQuoted = !isQuoted;
        } else if (!isQuoted) {
            if (c == u'\n' || c == u'\r')
                break;
            isAtStart = separator != separators.end();
            if (isAtStart)
                ++counts[static_cast<std::size_t>(separator - separators.begin())];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

/// Reads cells one after the other.
class TableReader {
public:
    explicit TableReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    [[nodiscard]] QList<QStringList> rows()
    {
        while (m_at < m_text.size())
            readRow();
        return m_rows;
    }

private:
    void readRow()
    {
        QStringList row;
        bool goesOn = true;
        while (goesOn) {
            row << readCell();
            goesOn = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            if (goesOn)
                ++m_at;
        }
        if (m_at < m_text.size())
            m_at += m_text.at(m_at) == u'\r' && m_text.mid(m_at + 1, 1) == u"\n" ? 2 : 1; // the line end
        if (std::any_of(row.cbegin(), row.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows << row;
    }

    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString readCell()
    {
        QString cell;
        bool isQuoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isQuoted && c == u'"' && m_text.mid(m_at + 1, 1) == u"\"")
                ++m_at; // "" is one of them
            else if (c == u'"' && (isQuoted || cell.trimmed().isEmpty())) {
                isQuoted = !isQuoted;
                continue;
            } else if (!isQuoted && isEnd(c)) {
                break;
            }
            cell += c;
        }
        return cell.trimmed();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
};

} // namespace

std::optional<QString> decodedText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return bytes.size() % 2 == 0 ? decodedBy(QStringDecoder(QStringDecoder::Utf16), bytes) : std::nullopt;
    if (auto text = decodedBy(QStringDecoder(QStringDecoder::Utf8), bytes)) // drops a byte-order mark
        return text;
    return decodedBy(QStringDecoder("GB18030"), bytes);
}

QList<QStringList> tableOf(const QString &text)
{
    return TableReader(text).rows();
}

} // namespace desk
