// SPDX-License-Identifier: MIT
#include <desktop/members/memberspictures.h>

#include <desktop/charts/barchart.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/rowtexts.h>

#include <desk/text/amounttext.h>

#include <QVBoxLayout>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// What is written is exact; a bar is drawn to the thousandth of the longest.
QList<BarChart::Bar> withLengths(QList<BarChart::Bar> bars, const QList<kybio::Decimal> &amounts)
{
    const QList<int> lengths = desk::thousandths(amounts);
    for (qsizetype i = 0; i < bars.size(); ++i)
        bars[i].length = lengths.at(i);
    return bars;
}

QList<BarChart::Bar> balances(const std::vector<desk::MemberGroup> &groups, const std::function<QString(int)> &nameOf,
                              std::optional<int> chosen)
{
    QList<BarChart::Bar> bars;
    QList<kybio::Decimal> amounts;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].members == 0)
            continue;
        const kybio::Decimal sum = groups[i].balance.sum();
        const int key = static_cast<int>(i);
        bars.append({nameOf(key), groupText(sum, groups[i].members, QLocale()), 0, key, chosen == key});
        amounts << sum;
    }
    return withLengths(std::move(bars), amounts);
}

/// Chosen again, it is chosen no more.
template<typename T>
void toggle(std::optional<T> &filter, T value)
{
    filter = filter == value ? std::nullopt : std::optional(value);
}

} // namespace

MembersPictures::MembersPictures(MemberList &list, QWidget *parent)
    : QScrollArea(parent)
    , m_list(list)
{
    setObjectName(u"membersPictures"_s);
    auto *page = new QWidget(this);
    page->setObjectName(u"picturesPage"_s);
    page->setBackgroundRole(QPalette::Base);
    new QVBoxLayout(page);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_byCategory = add(u"categoryChart"_s, tr("Balance by category"));
    m_byStanding = add(u"standingChart"_s, tr("Balance by standing"));
    m_byBand = add(u"bandChart"_s, tr("How many members hold how much"));
    static_cast<QVBoxLayout *>(page->layout())->addStretch();
    connect(&list, &MemberList::ordered, this, &MembersPictures::show);
    connect(&list, &MemberList::filterChanged, this, &MembersPictures::show);
    connect(m_byCategory, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list.filter();
        toggle(filter.category, static_cast<quint16>(key));
        Q_EMIT filterChosen(filter);
    });
    connect(m_byStanding, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list.filter();
        toggle(filter.standing, static_cast<desk::Standing>(key));
        Q_EMIT filterChosen(filter);
    });
    connect(m_byBand, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list.filter();
        toggle(filter.band, key);
        Q_EMIT filterChosen(filter);
    });
}

BarChart *MembersPictures::add(const QString &name, const QString &title)
{
    auto *chart = new BarChart(title, widget());
    chart->setObjectName(name);
    widget()->layout()->addWidget(chart);
    return chart;
}

void MembersPictures::setLook(const Look &look)
{
    for (BarChart *chart : {m_byCategory, m_byStanding, m_byBand})
        chart->setLook(look);
}

void MembersPictures::show()
{
    const QLocale locale;
    const desk::MemberOrder &order = m_list.order();
    const desk::MemberFilter &filter = m_list.filter();
    const auto keyOf = [](const auto &chosen) { return chosen ? std::optional(static_cast<int>(*chosen)) : std::nullopt; };
    m_byCategory->setBars(balances(
        order.byCategory, [this](int key) { return categoryName(m_list.rows().categories().value(key)); },
        keyOf(filter.category)));
    m_byStanding->setBars(balances(
        order.byStanding, [](int key) { return standingWord(static_cast<desk::Standing>(key)); }, keyOf(filter.standing)));
    QList<BarChart::Bar> bands;
    QList<kybio::Decimal> amounts;
    for (int band = 0; band < static_cast<int>(order.byBand.size()); ++band) {
        const int members = order.byBand[static_cast<std::size_t>(band)].members;
        bands.append({bandName(band, locale), membersText(members), 0, band, filter.band == band});
        amounts << kybio::Decimal::parse(QByteArray::number(members)).value_or(kybio::Decimal());
    }
    m_byBand->setBars(withLengths(std::move(bands), amounts));
}

} // namespace desktop
