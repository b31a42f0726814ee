// SPDX-License-Identifier: MIT
#include <desktop/members/memberswindow.h>

#include <desktop/answer/memberpanel.h>
#include <desktop/members/barchart.h>
#include <desktop/members/everyonedialog.h>
#include <desktop/members/filterrow.h>
#include <desktop/members/keepdialog.h>
#include <desktop/members/listfile.h>
#include <desktop/members/listpages.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/membersmodel.h>
#include <desktop/members/numbersdialog.h>
#include <desktop/members/rowtexts.h>
#include <desktop/members/runrow.h>
#include <desktop/privacy/idleclear.h>
#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <desk/clock/trustedday.h>
#include <desk/connection/activestore.h>
#include <desk/log/lookuplog.h>
#include <desk/lookup/counter.h>
#include <desk/members/everyone.h>
#include <desk/members/numbersrun.h>
#include <desk/text/amounttext.h>
#include <desk/text/displaytext.h>

#include <print/printing.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int margin = 16;
enum Page { Start, Table, Covered };

AccentButton *button(QWidget *parent, const QString &name, const QString &text, bool filled = false)
{
    auto *made = new AccentButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setFilled(filled);
    made->setAutoDefault(false);
    constexpr int textSize = 15;
    made->setProperty("textSize", textSize);
    return made;
}

/// What is written is exact; a bar is drawn to the thousandth of the longest.
QList<BarChart::Bar> withLengths(QList<BarChart::Bar> bars, const QList<kybio::Decimal> &amounts)
{
    const QList<int> lengths = desk::thousandths(amounts);
    for (qsizetype i = 0; i < bars.size(); ++i)
        bars[i].length = lengths.at(i);
    return bars;
}

} // namespace

MembersWindow::MembersWindow(Desk desk, const Look &look, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_desk(std::move(desk))
    , m_look(look)
    , m_list(new MemberList(today(), this))
    , m_model(new MembersModel(*m_list, this))
    , m_file(new ListFile(this))
    , m_idle(new IdleClear(*this))
    , m_headline(plainLabel(this, u"membersHeadline"_s, 20, true))
    , m_notice(plainLabel(this, u"membersNotice"_s, 14, false))
    , m_keep(button(this, u"keepButton"_s, tr("&Save…")))
    , m_print(button(this, u"printButton"_s, tr("P&rint…")))
    , m_runRow(new RunRow(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"membersWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = m_desk.store.isDemo() ? tr("the demo") : desk::singleLine(m_desk.store.store().title());
    setWindowTitle(tr("Members - Member Desk"));
    //: %1 is a shop.
    m_headline->setText(m_title.isEmpty() ? tr("Members") : tr("Members of %1").arg(m_title));
    m_notice->hide();
    m_runRow->hide();
    makePages();

    auto *head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    auto *everyone = button(this, u"everyoneButton"_s, tr("&Everyone…"));
    auto *numbers = button(this, u"listButton"_s, tr("From a &list…"));
    for (AccentButton *each : {everyone, numbers, m_keep, m_print})
        head->addWidget(each);
    m_keep->hide();
    m_print->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 3 / 4);
    column->addLayout(head);
    column->addWidget(m_runRow);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);

    connect(everyone, &QAbstractButton::clicked, this, &MembersWindow::askEveryone);
    connect(numbers, &QAbstractButton::clicked, this, &MembersWindow::askList);
    connect(m_keep, &QAbstractButton::clicked, this, &MembersWindow::askWhatToKeep);
    connect(m_print, &QAbstractButton::clicked, this, &MembersWindow::print);
    connect(m_file, &ListFile::written, this, [this](const QString &file, int members) {
        say(tr("Saved: %n members in %1", nullptr, members).arg(desk::singleLine(file)));
    });
    connect(m_file, &ListFile::failed, this, [this](const QString &file, const QString &reason) {
        say(u"⚠ "_s
            + tr("Not saved in %1: %2. What was there is untouched.").arg(desk::singleLine(file), desk::singleLine(reason)));
    });
    connect(m_runRow, &RunRow::pauseRequested, this, &MembersWindow::setPaused);
    connect(m_runRow, &RunRow::stopRequested, this, [this] { m_run->stop(); });
    connect(m_runRow, &RunRow::goOnRequested, this, &MembersWindow::goOn);
    connect(m_runRow, &RunRow::askAgainRequested, this, &MembersWindow::askFailedAgain);
    connect(m_list, &MemberList::ordered, this, &MembersWindow::showList);
    connect(&m_desk.counter, &desk::Counter::stateChanged, this, &MembersWindow::hold);
    connect(&m_desk.store, &desk::ActiveStore::dropping, this, &MembersWindow::forget);
    connect(&m_desk.store, &desk::ActiveStore::allowanceChanged, this, &MembersWindow::showRun);
    connect(m_idle, &IdleClear::elapsed, this, &MembersWindow::cover);
    connect(m_idle, &IdleClear::countdown, this,
            [this](int left) { say(left < 0 ? QString() : tr("Covered in %n s. Any key keeps it open.", nullptr, left)); });
    m_idle->setSeconds(m_desk.settings.number(desk::keys::clearAfterSeconds));
    m_look.applyTo(*this);
    m_model->setLook(m_look);
    m_runRow->setLook(m_look);
    constexpr QSize at100{1100, 720};
    resize(QSize(m_look.spaced(at100.width()), m_look.spaced(at100.height()))
               .boundedTo(screen()->availableSize() - QSize(0, 2 * style()->pixelMetric(QStyle::PM_TitleBarHeight))));
}

MembersWindow::~MembersWindow()
{
    m_idle->disconnect(this);
    m_run.reset(); // before what its answers go to
}

void MembersWindow::makePages()
{
    m_pages->insertWidget(Start, makeStart());
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"membersTabs"_s);
    m_tabs->setProperty("textSize", 14);
    m_tabs->addTab(makeTable(), tr("&Table"));
    m_tabs->addTab(makePictures(), tr("&Pictures"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_filterRow = new FilterRow(page);
    m_sums = plainLabel(page, u"membersSums"_s, 16, true);
    column->addWidget(m_filterRow);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_sums);
    m_pages->insertWidget(Table, page);
    m_pages->insertWidget(Covered, makeCover());
    connect(m_filterRow, &FilterRow::filterChanged, m_list, &MemberList::setFilter);
}

QWidget *MembersWindow::makeStart()
{
    auto *page = new QWidget(this);
    auto *words = plainLabel(page, u"startWords"_s, 18, false);
    const QStringList sentences{
        tr("See many members at once: as a table, as pictures, and added up."),
        QString(),
        tr("Everyone: all members of the shop, a hundred for each call."),
        tr("From a list: the members whose numbers you have, one call each."),
        QString(),
        tr("Nothing is asked before you have seen what it costs. At the counter everything goes on as always."),
    };
    words->setText(sentences.join(u'\n'));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(words);
    column->addStretch();
    return page;
}

QWidget *MembersWindow::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"membersTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setProperty("textSize", 14);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setProperty("textSize", 14);
    m_table->setSortingEnabled(true);
    // Of all the same height: a hundred thousand are not measured one by one.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_look.spaced(30));
    m_table->verticalHeader()->hide();
    const QList<int> widths{120, 160, 130, 110, 90, 120, 100, 110, 110, 130};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, m_look.spaced(widths.at(i)));
    m_panel = new MemberPanel(this);
    m_panel->setClocks(m_desk.clocks);
    m_panel->setLook(m_look);
    m_panel->hide();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(&m_panel->view(), &MemberView::unlockRequested, this,
            [this] { m_desk.unlockContacts([this] { m_panel->view().setLocked(false); }); });
    return splitter;
}

QWidget *MembersWindow::makePictures()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    const auto add = [&](const QString &name, const QString &title) {
        auto *chart = new BarChart(title, page);
        chart->setObjectName(name);
        chart->setLook(m_look);
        column->addWidget(chart);
        return chart;
    };
    m_byCategory = add(u"categoryChart"_s, tr("Balance by category"));
    m_byStanding = add(u"standingChart"_s, tr("Balance by standing"));
    m_byBand = add(u"bandChart"_s, tr("How many members hold how much"));
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    page->setBackgroundRole(QPalette::Base);
    connect(m_byCategory, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list->filter();
        const auto category = static_cast<quint16>(key);
        filter.category = filter.category == category ? std::nullopt : std::optional(category);
        setFilter(filter);
    });
    connect(m_byStanding, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list->filter();
        const auto standing = static_cast<desk::Standing>(key);
        filter.standing = filter.standing == standing ? std::nullopt : std::optional(standing);
        setFilter(filter);
    });
    connect(m_byBand, &BarChart::chosen, this, [this](int key) {
        desk::MemberFilter filter = m_list->filter();
        filter.band = filter.band == key ? std::nullopt : std::optional(key);
        setFilter(filter);
    });
    return scroll;
}

QWidget *MembersWindow::makeCover()
{
    auto *page = new QWidget(this);
    auto *words = plainLabel(page, u"coverWords"_s, 20, true);
    words->setText(tr("Covered. Nothing is lost: what came is still here."));
    auto *uncover = button(page, u"uncoverButton"_s, tr("Show again"), true);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(uncover, 0, Qt::AlignLeft);
    column->addStretch();
    connect(uncover, &QAbstractButton::clicked, this, [this] {
        m_desk.enter([this] {
            m_pages->setCurrentIndex(Table);
            showRun();
        });
    });
    return page;
}

std::optional<int> MembersWindow::callsLeft() const
{
    const auto used = m_desk.store.callsToday();
    const int limit = m_desk.store.store().dailyLimit;
    return used && limit > 0 ? std::optional(std::max(0, limit - *used)) : std::nullopt;
}

QDate MembersWindow::today() const
{
    return m_desk.clocks.wall().date();
}

void MembersWindow::askEveryone()
{
    auto *dialog = new EveryoneDialog(tr("Ask for everyone"), callsLeft(), std::nullopt, m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { beginEveryone(dialog->mostCalls()); });
    dialog->open();
}

void MembersWindow::askList()
{
    auto *dialog = new NumbersDialog(callsLeft(), m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { beginList(dialog->numbers(), dialog->mostCalls()); });
    dialog->open();
}

void MembersWindow::askWhatToKeep()
{
    const desk::MemberOrder &order = m_list->order();
    auto *dialog = new KeepDialog(order.all.rows, order.ofShown.rows, m_desk.unlockContacts, m_look, this);
    connect(dialog, &KeepDialog::chosen, this,
            [this](const KeepDialog::Choice &choice) { keep(choice.file, choice.onlyShown, choice.withContacts); });
    dialog->open();
}

void MembersWindow::keep(const QString &file, bool onlyShown, bool withContacts)
{
    if (m_file->isWriting())
        return;
    const desk::MemberOrder &order = m_list->order();
    say(tr("Saving…"));
    m_file->write(
        file,
        {m_list->rows(), onlyShown ? order.shown : order.sorted, withContacts ? desk::Contacts::Kept : desk::Contacts::Left},
        m_headline->text());
}

void MembersWindow::print()
{
    const auto opened = print::choosePrinter(*this, m_headline->text(), [this](QPagedPaintDevice &printer) {
        const int members = drawPages(printer, m_list->rows(), m_list->order().shown, m_headline->text());
        say(tr("Printed: %n members", nullptr, members));
    });
    if (opened)
        return;
    qWarning("printing is not there: %s", qUtf8Printable(opened.error())); // for support, in the log
    say(u"⚠ "_s + tr("Printing is not installed. Save it as PDF instead."));
}

void MembersWindow::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MembersWindow::beginEveryone(int mostCalls)
{
    if (m_desk.store.client() == nullptr)
        return;
    auto everyone = std::make_unique<desk::Everyone>(*m_desk.store.client());
    desk::Everyone *asking = everyone.get();
    connect(asking, &desk::Everyone::arrived, m_list, &MemberList::add);
    m_list->begin(today());
    m_numbers = nullptr;
    m_everyone = asking;
    adopt(std::move(everyone), mostCalls);
}

void MembersWindow::beginList(const QStringList &numbers, int mostCalls)
{
    if (m_desk.store.client() == nullptr)
        return;
    auto run = std::make_unique<desk::NumbersRun>(*m_desk.store.client(), numbers, m_desk.settings.scanRules());
    m_list->begin(today(), run->numbers());
    m_list->change([&run](desk::MemberRows &rows) {
        for (const int index : run->refused().keys())
            rows.setRefused(index);
    });
    connect(run.get(), &desk::NumbersRun::came, this, &MembersWindow::take);
    m_everyone = nullptr;
    m_numbers = run.get();
    adopt(std::move(run), mostCalls);
}

void MembersWindow::adopt(std::unique_ptr<desk::MemberRun> run, int mostCalls)
{
    m_run = std::move(run);
    m_paused = false;
    m_allowed = mostCalls;
    m_panel->hide();
    m_filterRow->show({});
    m_table->setFocus();
    connect(m_run.get(), &desk::MemberRun::sending, this, &MembersWindow::countCall);
    connect(m_run.get(), &desk::MemberRun::answered, this, &MembersWindow::noteAnswer);
    connect(m_run.get(), &desk::MemberRun::stateChanged, this, &MembersWindow::showRun);
    m_pages->setCurrentIndex(Table);
    m_idle->setArmed(true);
    hold();
    m_run->goOn(mostCalls);
    showRun();
}

void MembersWindow::goOn()
{
    auto *dialog = new EveryoneDialog(tr("Go on where it stopped"), callsLeft(), m_run->left(), m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_run)
            return;
        m_allowed = m_run->calls() + dialog->mostCalls();
        m_run->goOn(dialog->mostCalls());
        showRun();
    });
    dialog->open();
}

void MembersWindow::askFailedAgain()
{
    if (m_numbers == nullptr)
        return;
    auto *dialog = new EveryoneDialog(tr("Ask the failed ones again"), callsLeft(),
                                      m_numbers->failed() + m_numbers->left().value_or(0), m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_numbers == nullptr)
            return;
        m_numbers->askFailedAgain();
        m_allowed = m_run->calls() + dialog->mostCalls();
        m_run->goOn(dialog->mostCalls());
        showRun();
    });
    dialog->open();
}

/// The client goes. What came stays, under the name of the store that it is of.
void MembersWindow::forget()
{
    m_numbers = nullptr;
    m_everyone = nullptr;
    m_run.reset();
    m_runRow->hide();
}

void MembersWindow::setPaused(bool paused)
{
    m_paused = paused;
    hold();
    showRun();
}

void MembersWindow::hold()
{
    if (!m_run)
        return;
    m_run->hold(m_paused || m_desk.counter.isAsking());
    showRun();
}

void MembersWindow::countCall()
{
    m_asked.start();
    desk::logAsked(m_everyone != nullptr ? "members"_L1 : "list"_L1);
    m_desk.store.countCall();
    // Others count on the same day, the counter among them: what is left may be less than when this began.
    if (m_desk.store.isUsedUp())
        m_run->stop();
}

/// For the log; and the server's day, where this computer's clock is wrong: standings are judged by it.
void MembersWindow::noteAnswer(const kybio::ReplyBase &reply)
{
    const std::chrono::milliseconds took(m_asked.isValid() ? m_asked.elapsed() : 0);
    if (m_everyone != nullptr)
        desk::logEnded(static_cast<const kybio::Reply<kybio::MemberPage> &>(reply), took);
    else
        desk::logEnded(static_cast<const kybio::Reply<kybio::Member> &>(reply), took);
    if (m_run->calls() > 1 || !reply.serverTime())
        return;
    const desk::TimeHere now{m_desk.clocks.wall(), m_desk.clocks.steady()};
    const auto ahead = desk::serverAhead({now.wall, now.steady, std::chrono::milliseconds(*reply.serverTime())}, now);
    m_list->change([day = desk::trustedDay(now, ahead)](desk::MemberRows &rows) { rows.setToday(day); });
}

void MembersWindow::take(int index, const desk::LookupState &state)
{
    m_list->change([&](desk::MemberRows &rows) {
        if (const auto *found = std::get_if<desk::Found>(&state))
            found->awaitsConfirmation ? rows.setOtherNumber(index) : rows.setMember(index, found->member);
        else if (const auto *failed = std::get_if<desk::Failed>(&state))
            rows.setFault(index, failed->fault);
        else
            rows.setNobody(index);
    });
}

void MembersWindow::showRun()
{
    m_runRow->setVisible(m_run != nullptr && !isCovered());
    for (AccentButton *each : {m_keep, m_print})
        each->setVisible(m_list->order().all.rows > 0 && !isCovered());
    if (!m_run)
        return;
    RunRow::Figures figures;
    figures.members = m_everyone != nullptr ? m_everyone->count() : m_list->order().all.rows;
    figures.mostCalls = m_allowed;
    figures.callsLeft = callsLeft();
    figures.unreadableRows = m_everyone != nullptr ? m_everyone->unreadableRows() : 0;
    figures.repeated = m_everyone != nullptr ? m_everyone->repeated() : 0;
    figures.failed = m_numbers != nullptr ? m_numbers->failed() : 0;
    figures.isPaused = m_paused;
    figures.waitsForCounter = m_desk.counter.isAsking();
    m_runRow->show(*m_run, figures);
}

void MembersWindow::showList()
{
    const QLocale locale;
    const desk::MemberOrder &order = m_list->order();
    const auto sums = [&](const desk::MemberSums &of) {
        //: %1 is a sum of money, %2 one of points.
        QString text = tr("%n members, balance %1, points %2", nullptr, of.rows)
                           .arg(desk::amountText(of.balance.sum(), locale), desk::amountText(of.point.sum(), locale));
        const int lacking = of.balance.notGiven() + of.balance.unreadable();
        if (lacking > 0)
            text += u' ' + tr("(%n without a balance)", nullptr, lacking);
        return text;
    };
    const bool isAll = order.shown.size() == order.sorted.size();
    QStringList lines;
    if (!isAll)
        lines << tr("Shown: %1").arg(sums(order.ofShown));
    lines << tr("All: %1").arg(sums(order.all));
    m_sums->setText(lines.join(u'\n'));
    m_filterRow->setCategories(m_list->rows().categories());
    makeRoom(desk::MemberKey::Balance, order.all.longestBalance);
    makeRoom(desk::MemberKey::Points, order.all.longestPoint);
    showPictures();
    showRun();
}

/// No digit of an amount is ever cut.
void MembersWindow::makeRoom(desk::MemberKey column, int longestRow)
{
    if (longestRow < 0)
        return;
    const QString longest = cellText(m_list->rows(), longestRow, m_list->rows().member(longestRow), column, QLocale());
    const QFontMetrics metrics = m_table->fontMetrics();
    const int needed = metrics.horizontalAdvance(longest) + metrics.averageCharWidth() * 3;
    const int at = static_cast<int>(column);
    m_table->horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * 4);
    if (m_table->columnWidth(at) < needed)
        m_table->setColumnWidth(at, needed);
}

void MembersWindow::showPictures()
{
    const QLocale locale;
    const desk::MemberOrder &order = m_list->order();
    const desk::MemberFilter &filter = m_list->filter();
    const auto money = [&](const std::vector<desk::MemberGroup> &groups, auto name, auto isChosen) {
        QList<BarChart::Bar> bars;
        QList<kybio::Decimal> amounts;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].members == 0)
                continue;
            const kybio::Decimal sum = groups[i].balance.sum();
            const int key = static_cast<int>(i);
            //: A sum of money, and of how many members it is.
            bars.append({name(key), tr("%1 (%n members)", nullptr, groups[i].members).arg(desk::amountText(sum, locale)), 0, key,
                         isChosen(key)});
            amounts << sum;
        }
        return withLengths(std::move(bars), amounts);
    };
    m_byCategory->setBars(money(
        order.byCategory, [this](int key) { return categoryName(m_list->rows().categories().value(key)); },
        [&](int key) { return filter.category == key; }));
    m_byStanding->setBars(money(
        order.byStanding, [](int key) { return standingWord(static_cast<desk::Standing>(key)); },
        [&](int key) { return filter.standing == static_cast<desk::Standing>(key); }));
    QList<BarChart::Bar> bands;
    QList<kybio::Decimal> amounts;
    for (int band = 0; band < static_cast<int>(order.byBand.size()); ++band) {
        const int members = order.byBand[static_cast<std::size_t>(band)].members;
        bands.append({bandName(band, locale), tr("%n members", nullptr, members), 0, band, filter.band == band});
        amounts << kybio::Decimal::parse(QByteArray::number(members)).value_or(kybio::Decimal());
    }
    m_byBand->setBars(withLengths(std::move(bands), amounts));
}

void MembersWindow::setFilter(const desk::MemberFilter &filter)
{
    m_filterRow->show(filter);
    m_list->setFilter(filter);
    showPictures();
}

void MembersWindow::openRow(int line)
{
    const int row = m_model->rowAt(line);
    const desk::MemberRow &chosen = m_list->rows().at(row);
    const auto number = chosen.outcome == desk::MemberRow::Outcome::Member
        ? kybio::MemberNumber::parse(m_model->index(line, 0).data().toString())
        : tl::unexpected(kybio::NumberFault());
    if (!number) { // nobody to show
        m_panel->hide();
        return;
    }
    const desk::TimeHere now{m_desk.clocks.wall(), m_desk.clocks.steady()};
    m_panel->view().setLocked(m_desk.guardsContacts());
    m_panel->show(
        sentences::presentationOf(desk::Found{*number, m_list->rows().member(row), now.wall, now.steady}, {.now = now}));
    m_panel->setVisible(true);
}

QString MembersWindow::selectedText() const
{
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines << index.row();
    std::sort(lines.begin(), lines.end());
    QStringList rows;
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << columnTitle(static_cast<desk::MemberKey>(column));
    rows << titles.join(u'\t');
    for (const int line : lines) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(line, column).data().toString();
        rows << cells.join(u'\t');
    }
    return rows.size() > 1 ? rows.join(u'\n') : QString();
}

void MembersWindow::cover()
{
    if (m_pages->currentIndex() == Start)
        return;
    m_pages->setCurrentIndex(Covered);
    m_panel->hide();
    showRun();
}

bool MembersWindow::isCovered() const
{
    return m_pages->currentIndex() == Covered;
}

bool MembersWindow::hasSomethingToLose() const
{
    const bool isAsking = m_run && m_run->state() == desk::MemberRun::State::Asking;
    return !m_mayClose && (isAsking || m_list->rows().size() > 0);
}

void MembersWindow::askBeforeClosing(const Inside &leave)
{
    if (!hasSomethingToLose()) {
        leave();
        return;
    }
    if (m_run)
        m_run->hold(true); // while somebody thinks about it, no call is made
    const bool isAsking = m_run && m_run->state() == desk::MemberRun::State::Asking;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Members - Member Desk"),
                                     isAsking ? tr("Questions are still being asked. Close it?") : tr("Close the list?"),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("What came is only here. To see it again costs its calls again."));
    QPushButton *close = question->addButton(tr("Close it"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeButton"_s);
    connect(question, &QDialog::finished, this, [this, question, close, leave] {
        if (question->clickedButton() == close) {
            m_mayClose = true;
            leave();
        } else {
            hold();
        }
    });
    m_look.applyTo(*question);
    question->open();
}

void MembersWindow::closeEvent(QCloseEvent *event)
{
    if (!hasSomethingToLose())
        return;
    event->ignore();
    if (findChild<QMessageBox *>(u"closeQuestion"_s) == nullptr)
        askBeforeClosing([this] { close(); });
}

void MembersWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !isCovered())
        return copySelection();
    if (event->key() == Qt::Key_F7)
        return m_panel->view().setRevealed(true);
    QDialog::keyPressEvent(event);
}

void MembersWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7 && !event->isAutoRepeat())
        m_panel->view().setRevealed(false);
    QDialog::keyReleaseEvent(event);
}

void MembersWindow::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace desktop
