// SPDX-License-Identifier: MIT
#include <desktop/members/memberswindow.h>

#include <desktop/changes/changefinder.h>
#include <desktop/members/keepdialog.h>
#include <desktop/members/listfile.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/membersview.h>
#include <desktop/members/numbersdialog.h>
#include <desktop/members/pricedialog.h>
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
#include <desk/text/displaytext.h>

#include <print/printing.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int margin = 16;
enum Page { Start, Members, Covered };

AccentButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new AccentButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAutoDefault(false);
    constexpr int textSize = 15;
    made->setProperty("textSize", textSize);
    return made;
}

} // namespace

MembersWindow::MembersWindow(Desk desk, const Look &look, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_desk(std::move(desk))
    , m_connection(m_desk.store.newConnection())
    , m_list(new MemberList(m_desk.clocks, this))
    , m_file(new ListFile(this))
    , m_finder(new ChangeFinder(this))
    , m_idle(new IdleClear(*this))
    , m_headline(plainLabel(this, u"membersHeadline"_s, 20, true))
    , m_notice(plainLabel(this, u"membersNotice"_s, 14, false))
    , m_askEveryone(button(this, u"everyoneButton"_s, tr("&Everyone…")))
    , m_askList(button(this, u"listButton"_s, tr("From a &list…")))
    , m_keep(button(this, u"keepButton"_s, tr("&Save…")))
    , m_print(button(this, u"printButton"_s, tr("P&rint…")))
    , m_compare(button(this, u"compareButton"_s, tr("&Compare…")))
    , m_runRow(new RunRow(this))
    , m_view(new MembersView(*m_list, m_desk.clocks, {m_desk.guardsContacts, m_desk.unlockContacts}, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"membersWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Members - Member Desk"));
    const QString shop = m_desk.store.isDemo() ? tr("the demo") : desk::singleLine(m_desk.store.store().title());
    //: %1 is a shop.
    m_headline->setText(shop.isEmpty() ? tr("Members") : tr("Members of %1").arg(shop));
    arrange();
    connectParts();
    m_idle->setSeconds(m_desk.settings.number(desk::keys::clearAfterSeconds));
    setLook(look);
    constexpr QSize at100{1100, 720};
    const QRect room = screen()->availableGeometry();
    const QSize frame(0, 2 * style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(QSize(look.spaced(at100.width()), look.spaced(at100.height())).boundedTo(room.size() - frame));
    // Over the middle of the counter's window, and all of it on the screen.
    QRect place(QPoint(), size() + frame);
    place.moveCenter(parent != nullptr ? parent->frameGeometry().center() : room.center());
    move(std::clamp(place.x(), room.x(), std::max(room.x(), room.right() - place.width())),
         std::clamp(place.y(), room.y(), std::max(room.y(), room.bottom() - place.height())));
    showRun();
}

MembersWindow::~MembersWindow()
{
    m_idle->disconnect(this);
    m_run.reset(); // before what its answers go to
}

void MembersWindow::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    for (AccentButton *each : {m_askEveryone, m_askList, m_keep, m_print, m_compare})
        head->addWidget(each);
    m_pages->setObjectName(u"membersPages"_s);
    m_pages->insertWidget(Start, makeStart());
    m_pages->insertWidget(Members, m_view);
    m_pages->insertWidget(Covered, makeCover());
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 3 / 4);
    column->addLayout(head);
    column->addWidget(m_runRow);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

QWidget *MembersWindow::makeStart()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"startPage"_s);
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

QWidget *MembersWindow::makeCover()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"coverPage"_s);
    auto *words = plainLabel(page, u"coverWords"_s, 20, true);
    words->setText(tr("Covered. Nothing is lost: what came is still here."));
    auto *uncover = button(page, u"uncoverButton"_s, tr("Show again"));
    uncover->setFilled(true);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(uncover, 0, Qt::AlignLeft);
    column->addStretch();
    connect(uncover, &QAbstractButton::clicked, this, [this] { m_desk.enter([this] { this->uncover(); }); });
    return page;
}

void MembersWindow::connectParts()
{
    connect(m_askEveryone, &QAbstractButton::clicked, this, &MembersWindow::askEveryone);
    connect(m_askList, &QAbstractButton::clicked, this, &MembersWindow::askList);
    connect(m_keep, &QAbstractButton::clicked, this, &MembersWindow::askWhatToKeep);
    connect(m_print, &QAbstractButton::clicked, this, &MembersWindow::print);
    connect(m_compare, &QAbstractButton::clicked, this, [this] { m_finder->choose(*this); });
    connect(m_finder, &ChangeFinder::chosen, this, &MembersWindow::compareWith);
    connect(m_finder, &ChangeFinder::found, this, &MembersWindow::showChanges);
    connect(m_finder, &ChangeFinder::failed, this, [this](const QString &sentence) { say(u"⚠ "_s + sentence); });
    connect(m_file, &ListFile::written, this, [this](const QString &file, int members) {
        say(tr("Saved: %n members in %1", nullptr, members).arg(desk::singleLine(file)));
    });
    connect(m_file, &ListFile::printed, this, [this](int members) { say(tr("Printed: %n members", nullptr, members)); });
    connect(m_file, &ListFile::failed, this, [this](const QString &file, const QString &reason) {
        say(u"⚠ "_s
            + tr("Not saved in %1: %2. What was there is untouched.").arg(desk::singleLine(file), desk::singleLine(reason)));
    });
    connect(m_view, &MembersView::contactShown, this, &MembersWindow::contactShown);
    connect(m_runRow, &RunRow::pauseRequested, this, &MembersWindow::setPaused);
    connect(m_runRow, &RunRow::stopRequested, this, [this] { m_run->stop(); });
    connect(m_runRow, &RunRow::goOnRequested, this, [this] { askToGoOn(tr("Go on where it stopped"), m_run->left(), [] {}); });
    connect(m_runRow, &RunRow::askAgainRequested, this, &MembersWindow::askFailedAgain);
    connect(m_list, &MemberList::ordered, this, &MembersWindow::showRun);
    connect(&m_desk.counter, &desk::Counter::stateChanged, this, &MembersWindow::hold);
    connect(&m_desk.store, &desk::ActiveStore::dropping, this, &MembersWindow::leaveStore);
    connect(&m_desk.store, &desk::ActiveStore::allowanceChanged, this, &MembersWindow::showRun);
    connect(m_idle, &IdleClear::elapsed, this, &MembersWindow::cover);
    connect(m_idle, &IdleClear::countdown, this,
            [this](int left) { say(left < 0 ? QString() : tr("Covered in %n s. Any key keeps it open.", nullptr, left)); });
}

void MembersWindow::setLook(const Look &look)
{
    m_look = look;
    look.applyTo(*this);
    m_runRow->setLook(look);
    m_view->setLook(look);
}

std::optional<int> MembersWindow::callsLeft() const
{
    const auto used = m_desk.store.callsToday();
    const int limit = m_desk.store.store().dailyLimit;
    return used && limit > 0 ? std::optional(std::max(0, limit - *used)) : std::nullopt;
}

void MembersWindow::askEveryone()
{
    auto *dialog = new PriceDialog(tr("Ask for everyone"), {.callsLeft = callsLeft(), .replaces = hasSomethingToLose()}, m_look,
                                   this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { beginEveryone(dialog->mostCalls()); });
    dialog->open();
}

void MembersWindow::askList()
{
    auto *dialog = new NumbersDialog(callsLeft(), hasSomethingToLose(), m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { beginList(dialog->numbers(), dialog->mostCalls()); });
    dialog->open();
}

void MembersWindow::beginEveryone(int mostCalls)
{
    if (!m_connection)
        return;
    auto everyone = std::make_unique<desk::Everyone>(m_connection->client());
    connect(everyone.get(), &desk::Everyone::arrived, m_list, &MemberList::add);
    m_list->begin();
    m_numbers = nullptr;
    m_everyone = everyone.get();
    adopt(std::move(everyone), mostCalls);
}

void MembersWindow::beginList(const QStringList &numbers, int mostCalls)
{
    if (!m_connection)
        return;
    auto run = std::make_unique<desk::NumbersRun>(m_connection->client(), numbers, m_desk.settings.scanRules());
    connect(run.get(), &desk::NumbersRun::came, m_list, &MemberList::set);
    m_list->begin(run->numbers(), run->refused().keys());
    m_everyone = nullptr;
    m_numbers = run.get();
    adopt(std::move(run), mostCalls);
}

void MembersWindow::adopt(std::unique_ptr<desk::MemberRun> run, int mostCalls)
{
    m_run = std::move(run);
    m_paused = false;
    m_allowed = mostCalls;
    connect(m_run.get(), &desk::MemberRun::sending, this, &MembersWindow::countCall);
    connect(m_run.get(), &desk::MemberRun::answered, this, &MembersWindow::noteAnswer);
    connect(m_run.get(), &desk::MemberRun::stateChanged, this, &MembersWindow::showRun);
    say({});
    uncover();
    m_view->begin();
    hold();
    m_run->goOn(mostCalls);
    showRun();
}

void MembersWindow::askToGoOn(const QString &title, std::optional<int> wanted, const Inside &ask)
{
    auto *dialog = new PriceDialog(title, {.callsLeft = callsLeft(), .wanted = wanted}, m_look, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ask] {
        if (!m_run)
            return;
        ask();
        m_view->closeChanges(); // it was of the list as it was
        m_allowed = m_run->calls() + dialog->mostCalls();
        m_run->goOn(dialog->mostCalls());
        showRun();
    });
    dialog->open();
}

void MembersWindow::askFailedAgain()
{
    askToGoOn(tr("Ask the failed ones again"), m_numbers->failed() + m_numbers->left().value_or(0),
              [this] { m_numbers->askFailedAgain(); });
}

/// Another store is next. What came stays, under the name of the store that it is of.
void MembersWindow::leaveStore()
{
    m_numbers = nullptr;
    m_everyone = nullptr;
    m_run.reset();
    m_connection.reset();
    showRun();
}

void MembersWindow::setPaused(bool paused)
{
    m_paused = paused;
    hold();
}

void MembersWindow::hold()
{
    if (!m_run)
        return;
    // While somebody thinks about closing it, no call is made either.
    m_run->hold(m_paused || m_desk.counter.isAsking() || closeQuestion() != nullptr);
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
    if (!reply.serverTime())
        return;
    const desk::TimeHere now{m_desk.clocks.wall(), m_desk.clocks.steady()};
    const auto ahead = desk::serverAhead({now.wall, now.steady, std::chrono::milliseconds(*reply.serverTime())}, now);
    m_list->setToday(desk::trustedDay(now, ahead));
}

void MembersWindow::showRun()
{
    const bool isOpen = !isCovered();
    m_askEveryone->setVisible(isOpen);
    m_askList->setVisible(isOpen);
    for (AccentButton *each : {m_askEveryone, m_askList})
        each->setEnabled(m_connection != nullptr);
    for (AccentButton *each : {m_keep, m_print, m_compare})
        each->setVisible(isOpen && m_list->order().all.rows > 0);
    // Of a list that grows, what has changed is not known yet.
    m_compare->setEnabled(!m_run || m_run->state() != desk::MemberRun::State::Asking);
    m_runRow->setVisible(isOpen && m_run != nullptr);
    if (!m_run)
        return;
    RunRow::Figures figures;
    figures.members = m_everyone != nullptr ? m_everyone->count() : m_list->order().all.rows;
    figures.mostCalls = m_allowed;
    figures.callsLeft = callsLeft();
    figures.unreadableRows = m_everyone != nullptr ? m_everyone->unreadableRows() : 0;
    figures.repeated = m_everyone != nullptr ? m_everyone->repeated() : 0;
    figures.failed = m_numbers != nullptr ? m_numbers->failed() : 0;
    figures.deadline = std::chrono::seconds(m_desk.store.store().timeoutSeconds);
    figures.isPaused = m_paused;
    figures.waitsForCounter = m_desk.counter.isAsking();
    m_runRow->show(*m_run, figures);
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
    const desk::MemberOrder &order = m_list->order();
    const auto contacts = withContacts ? desk::Contacts::Kept : desk::Contacts::Left;
    if (m_file->write(file, {m_list->rows(), onlyShown ? order.shown : order.sorted, contacts}, m_headline->text()))
        say(tr("Saving…"));
    if (withContacts)
        Q_EMIT contactShown(desk::PeekField::File, {});
}

void MembersWindow::print()
{
    const auto opened = printing::choosePrinter(
        *this, m_headline->text(), [this](const std::shared_ptr<QPagedPaintDevice> &printer) {
            if (m_file->print(printer, {m_list->rows(), m_list->order().shown, desk::Contacts::Left}, m_headline->text()))
                say(tr("Printing…"));
        });
    if (opened)
        return;
    qWarning("printing is not there: %s", qUtf8Printable(opened.error())); // for support, in the log
    say(u"⚠ "_s + tr("Printing is not installed. Save it as PDF instead."));
}

void MembersWindow::compareWith(const QString &file)
{
    say(tr("Comparing…"));
    m_finder->find(file, m_list->rows());
}

void MembersWindow::showChanges(const QString &file, const std::shared_ptr<const FoundChanges> &changes)
{
    say({});
    if (changes->list.compared != m_list->order().all.rows) // another list since
        return;
    const bool isWhole = m_everyone != nullptr && m_run->state() == desk::MemberRun::State::Complete
        && m_everyone->unreadableRows() == 0;
    m_view->showChanges(changes, {file, isWhole});
}

void MembersWindow::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MembersWindow::cover()
{
    if (m_pages->currentIndex() == Start)
        return;
    for (auto *dialog : findChildren<QDialog *>())
        dialog->reject(); // it shows, or would save, what is covered
    m_pages->setCurrentIndex(Covered);
    m_view->closeMember();
    m_idle->setArmed(false);
    say({});
    showRun();
}

void MembersWindow::uncover()
{
    m_pages->setCurrentIndex(Members);
    m_idle->setArmed(true);
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

QMessageBox *MembersWindow::closeQuestion() const
{
    return findChild<QMessageBox *>(u"closeQuestion"_s);
}

void MembersWindow::askBeforeClosing(const Inside &leave)
{
    if (!hasSomethingToLose()) {
        leave();
        return;
    }
    if (closeQuestion() != nullptr)
        return;
    const bool isAsking = m_run && m_run->state() == desk::MemberRun::State::Asking;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Members - Member Desk"),
                                     isAsking ? tr("Questions are still being asked. Close it?") : tr("Close the list?"),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"closeQuestion"_s);
    hold();
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("What came is only here. To see it again costs its calls again."));
    QPushButton *close = question->addButton(tr("Close it"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeButton"_s);
    connect(question, &QDialog::finished, this, [this, question, close, leave] {
        question->setObjectName({}); // answered
        m_mayClose = question->clickedButton() == close;
        if (m_mayClose)
            leave();
        else
            hold();
    });
    m_look.applyTo(*question);
    question->open();
}

void MembersWindow::closeEvent(QCloseEvent *event)
{
    if (!hasSomethingToLose())
        return;
    event->ignore();
    askBeforeClosing([this] { close(); });
}

void MembersWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_view->holdContacts(false);
    QDialog::changeEvent(event);
}

void MembersWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !isCovered()) {
        if (const QString text = m_view->selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    } else if (event->key() == Qt::Key_F7 && !event->isAutoRepeat()) {
        m_view->holdContacts(true);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void MembersWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7 && !event->isAutoRepeat())
        m_view->holdContacts(false);
    QDialog::keyReleaseEvent(event);
}

} // namespace desktop
