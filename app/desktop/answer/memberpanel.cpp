// SPDX-License-Identifier: MIT
#include <desktop/answer/memberpanel.h>

#include <desktop/answer/candidatelist.h>
#include <desktop/answer/identitybar.h>
#include <desktop/answer/verdictband.h>
#include <desktop/widgets/card.h>
#include <desktop/widgets/slimscrollbar.h>

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

// Of the panel's width, in characters.
constexpr int narrowBelow = 78; // two columns of what most members have
constexpr int crampedBelow = 48;
// Until then the emptied page of the member before is what a question shows: most answers come sooner, and a card that appears
// between two members for a few milliseconds only flickers. Changing the pages there and back is a sixth of the work of a lookup.
constexpr std::chrono::milliseconds beforeAskingCard{100};
constexpr std::chrono::milliseconds beforeRehearsal{200};

/// Asks for no room of its own: it scrolls. A plain scroll area measures its page whenever the window is laid out, also the one
/// that nobody sees.
class Page final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

MemberPanel::MemberPanel(QWidget *parent)
    : QWidget(parent)
    , m_band(new VerdictBand(this))
    , m_identityBar(new IdentityBar(this))
    , m_pages(new QStackedLayout)
    , m_scroll(new Page(this))
    , m_messageScroll(new Page(this))
    , m_view(new MemberView)
    , m_message(new MessageCard)
{
    m_band->setObjectName(u"verdictBand"_s);
    m_identityBar->setObjectName(u"identityBar"_s);
    m_scroll->setObjectName(u"memberScroll"_s);
    m_message->setObjectName(u"messageCard"_s);
    m_view->setObjectName(u"memberView"_s);
    m_messageScroll->setObjectName(u"messageScroll"_s);
    for (const auto &[scroll, page] : {std::pair<QScrollArea *, QWidget *>{m_scroll, m_view}, {m_messageScroll, m_message}}) {
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setVerticalScrollBar(new SlimScrollBar);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        // As wide as the scroll area, which scrolls down only: where a word is too wide, as an uncovered one may be, rather the
        // end of that than the end of every amount.
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        scroll->setFocusPolicy(Qt::NoFocus);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    constexpr int gap = 12;
    column->setSpacing(gap);
    column->addWidget(m_band);
    column->addWidget(m_identityBar); // not in the page, which scrolls
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_messageScroll);
    m_pages->addWidget(m_scroll);
    m_patience.setParent(this);
    m_patience.setObjectName(u"askingCardTimer"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(beforeAskingCard);
    connect(&m_patience, &QTimer::timeout, this, &MemberPanel::showMessage);
    m_ageTick.setParent(this);
    connect(&m_ageTick, &QTimer::timeout, this, [this] {
        using namespace std::chrono_literals;
        m_ageTick.setInterval(1s);
        showAge();
    });
    m_quiet.setParent(this);
    m_quiet.setObjectName(u"rehearsalTimer"_s);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(beforeRehearsal);
    connect(&m_quiet, &QTimer::timeout, this, &MemberPanel::rehearse);
    connect(m_identityBar, &IdentityBar::finished, this, &MemberPanel::identityCheckFinished);
    connect(m_message, &MessageCard::settingsRequested, this, &MemberPanel::settingsRequested);
    connect(m_message, &MessageCard::doctorRequested, this, &MemberPanel::doctorRequested);
    connect(m_message, &MessageCard::demoRequested, this, &MemberPanel::demoRequested);
    connect(m_message, &MessageCard::phoneRequested, this, [this] {
        if (const auto *nobody = std::get_if<desk::Nobody>(&m_presentation.state))
            Q_EMIT phoneRequested(nobody->asked.toString());
    });
    connect(m_message, &MessageCard::cancelRequested, this, &MemberPanel::cancelRequested);
}

void MemberPanel::setLook(const Look &look)
{
    m_look = look;
    m_band->setLook(look);
    if (m_candidates != nullptr)
        m_candidates->setLook(look);
}

void MemberPanel::show(const sentences::Presentation &presentation)
{
    m_presentation = presentation;
    m_patience.stop();
    m_identityBar->close(); // it was about another answer
    if (m_candidates != nullptr)
        m_candidates->show({}); // nobody stays in it, seen or not
    if (presentation.found() != nullptr) {
        using namespace std::chrono_literals;
        m_ageTick.start(200ms); // a fresh answer shows at once that its age counts
        showAge();
        m_pages->setCurrentWidget(m_scroll);     // first: what nobody sees is not laid out, and cannot be measured
        if (m_view->density() != usualDensity()) // the member before needed another
            m_view->setDensity(usualDensity());
        m_view->show(presentation);
        fitView();
    } else {
        m_ageTick.stop();
        m_view->forget();
        if (!presentation.candidates.isEmpty())
            showCandidates();
        else if (presentation.kind == sentences::VerdictKind::Asking && m_pages->currentWidget() == m_scroll)
            m_patience.start();
        else
            showMessage();
    }
    m_band->show(presentation);
}

void MemberPanel::openIdentityCheck()
{
    if (const desk::Found *found = m_presentation.found(); found != nullptr && !m_presentation.coversMember)
        m_identityBar->open(found->member, found->asked, m_clocks);
}

bool MemberPanel::closeIdentityCheck()
{
    const bool isOpen = !m_identityBar->isHidden();
    m_identityBar->close();
    return isOpen;
}

void MemberPanel::showMessage()
{
    m_message->show(m_presentation);
    m_pages->setCurrentWidget(m_messageScroll);
}

void MemberPanel::showCandidates()
{
    if (m_candidates == nullptr) {
        auto *card = new Card(this);
        m_candidates = new CandidateList(card);
        auto *inside = new QVBoxLayout(card);
        inside->addWidget(m_candidates);
        m_candidates->setObjectName(u"candidateList"_s);
        m_candidates->setLook(m_look);
        m_pages->addWidget(card);
        connect(m_candidates, &CandidateList::chosen, this, &MemberPanel::candidateChosen);
    }
    m_candidates->show(m_presentation.candidates);
    m_pages->setCurrentWidget(m_candidates->parentWidget());
}

bool MemberPanel::focusCandidates()
{
    if (m_presentation.candidates.isEmpty() || !m_candidates->isVisible())
        return false;
    m_candidates->setFocus(Qt::OtherFocusReason);
    return true;
}

void MemberPanel::showAge()
{
    m_view->setAge(sentences::ageText(*m_presentation.found(), m_clocks.steady(), m_presentation.locale));
}

void MemberPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_hasBeenSeen, true)) // not before: the first picture has no need of it
        m_quiet.start();
}

/// The first answer would otherwise wait for the fonts of a member's page, and for all of it to be laid out.
void MemberPanel::rehearse()
{
    // Not where a member was quicker, or somebody is at a button that must not lose its focus.
    const QWidget *focus = window()->focusWidget();
    if (m_pages->currentWidget() == m_scroll || (focus != nullptr && m_messageScroll->isAncestorOf(focus)))
        return;
    setUpdatesEnabled(false); // nobody sees it
    m_pages->setCurrentWidget(m_scroll);
    m_view->showNobody();
    static_cast<void>(m_scroll->grab());
    m_view->forget();
    m_pages->setCurrentWidget(m_messageScroll);
    setUpdatesEnabled(true);
}

MemberView::LayoutDensity MemberPanel::usualDensity() const
{
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    if (characters < crampedBelow)
        return MemberView::LayoutDensity::Cramped;
    return characters < narrowBelow ? MemberView::LayoutDensity::Narrow : MemberView::LayoutDensity::Wide;
}

/// Fewer columns rather than a value that is cut. Not the scroll area's width: its bar may come with a long answer.
void MemberPanel::fitView()
{
    m_view->fitInto(width() - m_scroll->verticalScrollBar()->sizeHint().width());
}

void MemberPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_presentation.found() == nullptr)
        return;
    m_view->setDensity(usualDensity()); // it came while only the bar was seen: what is hidden cannot be measured
    fitView();
}

void MemberPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setDensity(usualDensity());
    fitView();
    m_identityBar->setNarrow(usualDensity() != MemberView::LayoutDensity::Wide);
    m_message->fitInto(width());
    m_band->setHighest(height() * 3 / 5);
}

} // namespace desktop
