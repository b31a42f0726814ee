// SPDX-License-Identifier: MIT
#include <desktop/members/listpages.h>

#include <desktop/members/rowtexts.h>

#include <desk/members/memberorder.h>
#include <desk/text/amounttext.h>

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

namespace desktop {
namespace {

using desk::MemberKey;

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(ListPages)

public:
    static QString head(const QString &title, const QString &day) { return tr("%1, %2").arg(title, day); }
    static QString page(int page, int of) { return tr("Page %1 of %2").arg(page).arg(of); }
    static QString sums(const desk::MemberSums &sums, const QLocale &locale)
    {
        return tr("%n members, balance %1, points %2", nullptr, sums.rows)
            .arg(desk::amountText(sums.balance.sum(), locale), desk::amountText(sums.point.sum(), locale));
    }
};

/// Shares of the width of a page; birthdays stay at home.
struct Column {
    MemberKey key;
    int share;
};
constexpr std::array columns{Column{MemberKey::Number, 12},  Column{MemberKey::Name, 18},   Column{MemberKey::Standing, 12},
                             Column{MemberKey::Balance, 15}, Column{MemberKey::Points, 11}, Column{MemberKey::Category, 11},
                             Column{MemberKey::Expiry, 9},   Column{MemberKey::Since, 9},   Column{MemberKey::Store, 9}};

class Pages {
public:
    Pages(QPagedPaintDevice &device, const desk::MemberRows &rows, const QString &title)
        : m_device(device)
        , m_rows(rows)
        , m_painter(&device)
        , m_title(title)
    {
        constexpr double points = 9;
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        m_painter.setFont(font);
        m_line = m_painter.fontMetrics().lineSpacing() * 5 / 4;
        m_width = m_painter.viewport().width();
        m_perPage = std::max(1, m_painter.viewport().height() / m_line - 5);
    }

    void draw(const std::vector<int> &members)
    {
        const int count = static_cast<int>(members.size());
        const int pages = std::max(1, (count + m_perPage - 1) / m_perPage);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            drawHead();
            for (int i = page * m_perPage; i < std::min(count, (page + 1) * m_perPage); ++i)
                drawRow(i % m_perPage + 3, members[static_cast<std::size_t>(i)]);
            drawFoot(page + 1, pages, members);
        }
    }

private:
    void drawHead()
    {
        setBold(true);
        text(QRect(0, 0, m_width, m_line), PageWords::head(m_title, m_locale.toString(m_rows.today(), QLocale::LongFormat)),
             Qt::AlignLeft);
        int x = 0;
        for (const Column &column : columns) {
            const int width = m_width * column.share / shares();
            text(cell(x, 2, width), columnTitle(column.key), isAmount(column.key) ? Qt::AlignRight : Qt::AlignLeft);
            x += width;
        }
        setBold(false);
        m_painter.drawLine(0, 3 * m_line, m_width, 3 * m_line);
    }

    void drawRow(int line, int row)
    {
        const kybio::Member member = m_rows.member(row);
        int x = 0;
        for (const Column &column : columns) {
            const int width = m_width * column.share / shares();
            text(cell(x, line, width), cellText(m_rows, row, member, column.key, m_locale),
                 isAmount(column.key) ? Qt::AlignRight : Qt::AlignLeft);
            x += width;
        }
    }

    void drawFoot(int page, int pages, const std::vector<int> &members)
    {
        const QRect foot(0, (m_perPage + 4) * m_line, m_width, m_line);
        if (page == pages) {
            setBold(true);
            text(foot, PageWords::sums(desk::sumsOf(m_rows, members), m_locale), Qt::AlignLeft);
            setBold(false);
        }
        text(foot, PageWords::page(page, pages), Qt::AlignRight);
    }

    [[nodiscard]] QRect cell(int x, int line, int width) const
    {
        const int gap = m_line / 3;
        return {x, line * m_line, width - gap, m_line};
    }

    void text(const QRect &box, const QString &text, Qt::Alignment alignment)
    {
        // What is too long is made smaller and never cut where it is an amount: a digit less is another amount.
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int width = metrics.horizontalAdvance(text);
        if (width <= box.width() || alignment == Qt::AlignLeft) {
            m_painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                               metrics.elidedText(text, Qt::ElideRight, box.width()));
            return;
        }
        const QFont usual = m_painter.font();
        QFont smaller = usual;
        smaller.setPointSizeF(usual.pointSizeF() * box.width() / width);
        m_painter.setFont(smaller);
        m_painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        m_painter.setFont(usual);
    }

    void setBold(bool bold)
    {
        QFont font = m_painter.font();
        font.setBold(bold);
        m_painter.setFont(font);
    }

    static constexpr int shares()
    {
        int sum = 0;
        for (const Column &column : columns)
            sum += column.share;
        return sum;
    }

    QPagedPaintDevice &m_device;
    const desk::MemberRows &m_rows;
    QPainter m_painter;
    QString m_title;
    QLocale m_locale;
    int m_line = 0;
    int m_width = 0;
    int m_perPage = 1; ///< members
};

} // namespace

int drawPages(QPagedPaintDevice &device, const desk::MemberRows &rows, const std::vector<int> &shown, const QString &title)
{
    std::vector<int> members;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(members),
                 [&rows](int row) { return rows.at(row).outcome == desk::MemberRow::Outcome::Member; });
    Pages(device, rows, title).draw(members);
    return static_cast<int>(members.size());
}

} // namespace desktop
