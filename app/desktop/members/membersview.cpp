// SPDX-License-Identifier: MIT
#include <desktop/members/membersview.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/answer/memberpanel.h>
#include <desktop/changes/changesview.h>
#include <desktop/members/filterrow.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/membersmodel.h>
#include <desktop/members/memberspictures.h>
#include <desktop/members/rowtexts.h>
#include <desktop/widgets/selectable.h>

#include <desk/text/amounttext.h>

#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 14;

} // namespace

MembersView::MembersView(MemberList &list, const desk::Clocks &clocks, Contacts contacts, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_clocks(clocks)
    , m_contacts(std::move(contacts))
    , m_model(new MembersModel(list, this))
    , m_filterRow(new FilterRow(this))
    , m_tabs(new QTabWidget(this))
    , m_pictures(new MembersPictures(list))
    , m_sums(plainLabel(this, u"membersSums"_s, 16, true))
{
    m_tabs->setObjectName(u"membersTabs"_s);
    m_tabs->setProperty("textSize", textSize);
    m_tabs->addTab(makeTable(), tr("&Table"));
    m_tabs->addTab(m_pictures, tr("&Pictures"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filterRow);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_sums);
    connect(m_filterRow, &FilterRow::filterChanged, &m_list, &MemberList::setFilter);
    connect(m_pictures, &MembersPictures::filterChosen, this, [this](const desk::MemberFilter &filter) {
        m_filterRow->show(filter);
        m_list.setFilter(filter);
    });
    connect(&m_list, &MemberList::ordered, this, &MembersView::showList);
}

QWidget *MembersView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"membersTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setProperty("textSize", textSize);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setProperty("textSize", textSize);
    m_table->setSortingEnabled(true);
    // Of all the same height: a hundred thousand are not measured one by one.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    m_panel = new MemberPanel(this);
    m_panel->setObjectName(u"openMember"_s);
    m_panel->setClocks(m_clocks);
    m_panel->hide();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"membersSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_splitter = splitter;
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(m_model->rowAt(index.row())); });
    connect(&m_panel->view(), &MemberView::contactShown, this, &MembersView::contactShown);
    connect(&m_panel->view(), &MemberView::unlockRequested, this,
            [this] { m_contacts.unlock([this] { m_panel->view().setLocked(false); }); });
    return splitter;
}

void MembersView::setLook(const Look &look)
{
    m_look = look;
    m_model->setLook(look);
    if (m_changes != nullptr)
        m_changes->setLook(look);
    m_panel->setLook(look);
    constexpr int leastWidth = 320;
    m_panel->setMinimumWidth(std::min(look.spaced(leastWidth), screen()->availableSize().width() / 2));
    m_pictures->setLook(look);
    constexpr int rowHeight = 30;
    m_table->verticalHeader()->setDefaultSectionSize(look.spaced(rowHeight));
    const QList<int> widths{120, 160, 130, 110, 90, 120, 100, 110, 110, 130};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, look.spaced(widths.at(column)));
    showList();
}

void MembersView::begin()
{
    closeMember();
    closeChanges();
    m_filterRow->show({});
    m_table->setFocus();
}

void MembersView::showChanges(const std::shared_ptr<const FoundChanges> &changes, const ChangesSource &source)
{
    if (m_changes == nullptr) {
        m_changes = new ChangesView(this);
        connect(m_changes, &ChangesView::rowChosen, this, [this](int row) {
            m_tabs->setCurrentIndex(0); // beside the table
            openRow(row);
        });
        m_tabs->addTab(m_changes, tr("C&hanges"));
        m_look.applyTo(*m_changes);
    }
    m_changes->setLook(m_look);
    m_changes->show(changes, source);
    m_tabs->setCurrentWidget(m_changes);
}

void MembersView::closeChanges()
{
    delete m_changes;
    m_changes = nullptr;
}

void MembersView::closeMember()
{
    m_panel->view().setRevealed(false);
    m_panel->view().forget();
    m_panel->hide();
}

void MembersView::holdContacts(bool held)
{
    if (held && m_panel->view().isLocked() && m_panel->isVisible())
        m_contacts.unlock([this] { m_panel->view().setLocked(false); });
    else
        m_panel->view().setRevealed(held);
}

void MembersView::showList()
{
    const desk::MemberOrder &order = m_list.order();
    QStringList lines;
    if (order.shown.size() != order.sorted.size())
        lines << tr("Shown: %1").arg(sumsText(order.ofShown));
    lines << tr("All: %1").arg(sumsText(order.all));
    m_sums->setText(lines.join(u'\n'));
    m_filterRow->setCategories(m_list.rows().categories());
    makeRoom(desk::MemberKey::Number, m_list.rows().longestNumber());
    makeRoom(desk::MemberKey::Balance, order.all.longestBalance);
    makeRoom(desk::MemberKey::Points, order.all.longestPoint);
}

QString MembersView::sumsText(const desk::MemberSums &sums) const
{
    const QLocale locale;
    //: %1 is a sum of money, %2 one of points.
    QString text = tr("%n members, balance %1, points %2", nullptr, sums.rows)
                       .arg(desk::amountText(sums.balance.sum(), locale), desk::amountText(sums.point.sum(), locale));
    if (const int lacking = sums.balance.notGiven() + sums.balance.unreadable(); lacking > 0)
        text += u' ' + tr("(%n without a balance)", nullptr, lacking);
    return text;
}

/// No digit of a number or an amount is ever cut.
void MembersView::makeRoom(desk::MemberKey column, int longestRow)
{
    if (longestRow < 0)
        return;
    const bool isMember = m_list.rows().at(longestRow).outcome == desk::MemberRow::Outcome::Member;
    const std::optional<kybio::Member> member = isMember ? std::optional(m_list.rows().member(longestRow)) : std::nullopt;
    const QString longest = cellText(m_list.rows(), longestRow, member, column, QLocale());
    const QFontMetrics metrics = m_table->fontMetrics();
    const int needed = metrics.horizontalAdvance(longest) + metrics.averageCharWidth() * 5;
    const int at = static_cast<int>(column);
    if (m_table->columnWidth(at) < needed)
        m_table->setColumnWidth(at, needed);
}

void MembersView::openRow(int row)
{
    const desk::MemberRow &chosen = m_list.rows().at(row);
    const auto number = chosen.outcome == desk::MemberRow::Outcome::Member
        ? kybio::MemberNumber::parse(cellText(m_list.rows(), row, m_list.rows().member(row), desk::MemberKey::Number, QLocale()))
        : tl::unexpected(kybio::NumberFault());
    if (!number) // nobody to show
        return closeMember();
    const desk::TimeHere now{m_clocks.wall(), m_clocks.steady()};
    const std::chrono::milliseconds came(chosen.came);
    // As old as it is: the panel says so.
    desk::Found found{*number, m_list.rows().member(row), now.wall.addMSecs((came - now.steady).count()), came};
    m_panel->view().setLocked(m_contacts.areGuarded());
    m_panel->show(sentences::presentationOf(std::move(found), {.now = now}));
    if (!m_panel->isHidden())
        return;
    m_panel->setVisible(true);
    const int width = m_splitter->width();
    m_splitter->setSizes({width * 3 / 5, width * 2 / 5});
}

QString MembersView::selectedText() const
{
    if (m_changes != nullptr && m_tabs->currentWidget() == m_changes)
        return m_changes->selectedText();
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines << index.row();
    if (lines.isEmpty())
        return {};
    std::sort(lines.begin(), lines.end());
    QStringList titles;
    for (int column = 0; column < memberColumns; ++column)
        titles << columnTitle(static_cast<desk::MemberKey>(column));
    QStringList rows{titles.join(u'\t')};
    for (const int line : lines)
        rows << copiedRow(m_list.rows(), m_model->rowAt(line), QLocale()).join(u'\t');
    return rows.join(u'\n');
}

} // namespace desktop
