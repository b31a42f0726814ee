// SPDX-License-Identifier: MIT
#include <desktop/topups/topupsdialog.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/topups/stepchart.h>
#include <desktop/topups/topupsmodel.h>
#include <desktop/topups/topuptexts.h>
#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <sentences/faultsentence.h>

#include <desk/connection/activestore.h>
#include <desk/log/lookuplog.h>
#include <desk/lookup/counter.h>
#include <desk/text/displaytext.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int margin = 24;
constexpr int textSize = 16;

AccentButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new AccentButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setProperty("textSize", textSize);
    return made;
}

/// Leaves a gap behind an amount: the words of the next column begin at its left edge.
class AmountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration; // an empty one
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = {option->fontMetrics.averageCharWidth(), 1};
    }
};

} // namespace

std::optional<qint64> TopUpsDialog::uidOf(const desk::LookupState &state)
{
    const auto *found = std::get_if<desk::Found>(&state);
    return found != nullptr && !found->awaitsConfirmation ? found->member.customerUid.value() : std::nullopt;
}

TopUpsDialog::TopUpsDialog(const Desk &desk, qint64 shown, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_look(look)
    , m_uid(shown)
    , m_connection(desk.store.newConnection())
    , m_model(new TopUpsModel(this))
    , m_headline(plainLabel(this, u"topUpsHeadline"_s, 20, true))
    , m_words(plainLabel(this, u"topUpsWords"_s, textSize, false))
    , m_chart(new StepChart(this))
    , m_table(new QTableView(this))
    , m_sums(plainLabel(this, u"topUpsSums"_s, textSize, true))
    , m_ask(button(this, u"askButton"_s, tr("&Ask (this is a call)")))
    , m_close(button(this, u"closeButton"_s, tr("&Close")))
{
    setObjectName(u"topUpsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Top-ups - Member Desk"));
    const auto &found = std::get<desk::Found>(m_desk.counter.state());
    const QString name = textOf(found.member.name);
    constexpr qsizetype longest = 60;
    m_name = desk::cut(name.isEmpty() ? numberOf(found) : name, longest);
    arrange();
    showPrice();
    connect(m_ask, &QAbstractButton::clicked, this, &TopUpsDialog::ask);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    connect(&m_desk.counter, &desk::Counter::stateChanged, this, &TopUpsDialog::follow);
    connect(&m_desk.store, &desk::ActiveStore::dropping, this, [this] {
        drop();
        m_connection.reset();
        close();
    });
    connect(&m_desk.store, &desk::ActiveStore::allowanceChanged, this, [this] {
        if (!m_reply && m_table->isHidden() && m_headline->isHidden())
            showPrice();
    });
}

TopUpsDialog::~TopUpsDialog()
{
    drop();
}

void TopUpsDialog::arrange()
{
    m_ask->setFilled(true);
    m_ask->setDefault(true);
    m_close->setAutoDefault(false);
    m_chart->setObjectName(u"topUpsChart"_s);
    m_chart->setLook(m_look);
    m_table->setObjectName(u"topUpsTable"_s);
    m_table->setAccessibleName(tr("Top-ups"));
    m_table->setModel(m_model);
    m_table->setProperty("textSize", 14);
    m_table->horizontalHeader()->setProperty("textSize", 14);
    for (int column = 0; column < TopUpsModel::Columns; ++column)
        if (TopUpsModel::isAmount(column))
            m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_look.spaced(30));
    m_table->verticalHeader()->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_headline, m_chart, m_table, m_sums})
        part->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_ask);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_headline);
    column->addWidget(m_words);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    column->addWidget(m_sums);
    column->addLayout(buttons);
    m_look.applyTo(*this);
    constexpr int leastWidth = 420;
    setMinimumWidth(std::min(m_look.spaced(leastWidth), screen()->availableSize().width() * 9 / 10));
}

void TopUpsDialog::showPrice()
{
    const auto used = m_desk.store.callsToday();
    const int limit = m_desk.store.store().dailyLimit;
    m_words->setText(topUpsPrice(m_name, used && limit > 0 ? std::optional(std::max(0, limit - *used)) : std::nullopt, limit));
}

void TopUpsDialog::ask()
{
    if (m_reply || !m_connection)
        return;
    m_headline->hide();
    m_ask->hide();
    //: %1 is a member's name.
    m_words->setText(tr("Asking for the top-ups of %1…").arg(m_name));
    m_close->setText(tr("&Cancel"));
    m_close->setFocus();
    desk::logAsked("topups"_L1);
    m_asked.start();
    m_reply = m_connection->client().queryRechargeLog(m_uid);
    connect(m_reply.get(), &kybio::ReplyBase::sending, &m_desk.store, &desk::ActiveStore::countCall);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, &TopUpsDialog::takeAnswer);
}

void TopUpsDialog::takeAnswer()
{
    const auto reply = std::move(m_reply); // which may go inside its own finished()
    desk::logEnded(*reply, std::chrono::milliseconds(m_asked.elapsed()));
    m_close->setText(tr("&Close"));
    const kybio::Result<kybio::TopUps> &answer = reply->result();
    if (!answer) {
        showFault(answer.error());
        return;
    }
    m_list = desk::TopUpList(answer->value_or(kybio::TopUps()));
    showList();
}

void TopUpsDialog::showFault(const kybio::Fault &fault)
{
    const sentences::Sentence sentence = sentences::faultSentence(fault,
                                                                  std::chrono::seconds(m_desk.store.store().timeoutSeconds));
    m_headline->setText(sentence.title);
    m_headline->show();
    m_words->setText(sentence.text + u' ' + fault.code());
    m_ask->setText(tr("&Ask again (this is a call)"));
    m_ask->show();
    m_ask->setFocus();
}

void TopUpsDialog::showList()
{
    //: %1 is a member's name.
    m_headline->setText(tr("Top-ups of %1").arg(m_name));
    m_headline->show();
    m_words->setText(m_list.isEmpty() ? tr("No top-ups") : QString());
    m_words->setVisible(m_list.isEmpty());
    m_close->setDefault(true);
    if (m_list.isEmpty())
        return;
    m_chart->setPoints(m_list, locale());
    m_model->show(m_list, locale());
    setRevealed(false);
    m_chart->setVisible(m_list.points().size() > 1); // of one there is nothing to see
    m_table->setVisible(!m_list.rows().empty());
    m_sums->show();
    m_table->setFocus();
    constexpr QSize at100{820, 640};
    const QRect room = screen()->availableGeometry();
    resize(QSize(m_look.spaced(at100.width()), m_look.spaced(at100.height())).boundedTo(room.size() * 9 / 10));
    // It grew from a few words: over the middle of its window again, and all of it on the screen.
    QRect place(QPoint(), frameGeometry().size());
    place.moveCenter(parentWidget()->frameGeometry().center());
    move(std::clamp(place.x(), room.x(), std::max(room.x(), room.right() - place.width())),
         std::clamp(place.y(), room.y(), std::max(room.y(), room.bottom() - place.height())));
    fitColumns();
}

void TopUpsDialog::setRevealed(bool revealed)
{
    m_revealed = revealed;
    const bool covered = m_desk.settings.flag(desk::keys::coverAmounts) && !revealed;
    m_chart->setCovered(covered);
    m_model->setCovered(covered);
    m_sums->setText(topUpsSums(m_list, covered, locale()));
    fitColumns();
}

/// An amount is never cut: where the table is too narrow it scrolls. Words may be: the tool tip has all of them.
void TopUpsDialog::fitColumns()
{
    const int padding = 5 * m_table->fontMetrics().averageCharWidth();
    const int longestWords = m_look.spaced(200);
    for (int column = 0; column < TopUpsModel::Where; ++column) {
        const QVariant title = m_model->headerData(column, Qt::Horizontal);
        int widest = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title.toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, (column == TopUpsModel::How ? std::min(widest, longestWords) : widest) + padding);
    }
}

void TopUpsDialog::follow()
{
    if (uidOf(m_desk.counter.state()) == m_uid)
        return;
    drop();
    close();
}

/// Nobody waits for the question any more.
void TopUpsDialog::drop()
{
    if (!m_reply)
        return;
    m_reply.reset();
    desk::logDropped();
}

void TopUpsDialog::coverAgain()
{
    if (!m_table->isHidden())
        setRevealed(false);
}

void TopUpsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7) {
        if (!event->isAutoRepeat() && !m_table->isHidden())
            setRevealed(true);
        return;
    }
    if (event->key() == Qt::Key_F4) { // where it was opened, it is closed
        if (!event->isAutoRepeat())
            close();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TopUpsDialog::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7 && !event->isAutoRepeat() && m_revealed)
        return setRevealed(false);
    QDialog::keyReleaseEvent(event);
}

void TopUpsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_revealed)
        setRevealed(false); // the key is let go elsewhere
    QDialog::changeEvent(event);
}

} // namespace desktop
