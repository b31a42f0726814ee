// SPDX-License-Identifier: MIT
#include <desktop/members/runrow.h>

#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <desk/members/memberrun.h>

#include <sentences/faultsentence.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using State = desk::MemberRun::State;

AccentButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new AccentButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAutoDefault(false);
    constexpr int textSize = 14;
    made->setProperty("textSize", textSize);
    return made;
}

} // namespace

RunRow::RunRow(QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel(this, u"runHeadline"_s, 16, true))
    , m_details(plainLabel(this, u"runDetails"_s, 14, false))
    , m_bar(new QProgressBar(this))
    , m_pause(button(this, u"pauseButton"_s, tr("Pause")))
    , m_stop(button(this, u"stopButton"_s, tr("Stop")))
    , m_goOn(button(this, u"goOnButton"_s, tr("Go on…")))
    , m_again(button(this, u"askAgainButton"_s, {}))
{
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"runBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_pause->setCheckable(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_headline);
    texts->addWidget(m_bar);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    for (AccentButton *each : {m_again, m_goOn, m_pause, m_stop})
        row->addWidget(each, 0, Qt::AlignVCenter);
    connect(m_pause, &QAbstractButton::clicked, this, &RunRow::pauseRequested);
    connect(m_stop, &QAbstractButton::clicked, this, &RunRow::stopRequested);
    connect(m_goOn, &QAbstractButton::clicked, this, &RunRow::goOnRequested);
    connect(m_again, &QAbstractButton::clicked, this, &RunRow::askAgainRequested);
}

void RunRow::setLook(const Look &look)
{
    constexpr int thickness = 8;
    m_bar->setFixedHeight(look.spaced(thickness));
}

void RunRow::show(const desk::MemberRun &run, const Figures &figures)
{
    const bool isAsking = run.state() == State::Asking;
    const bool hasMore = run.state() == State::Stopped || run.state() == State::CallLimit || run.state() == State::Failed;
    m_headline->setText(headline(run, figures));
    m_details->setText(details(run, figures));
    const int asked = run.calls();
    const auto left = run.left();
    // Of everyone nobody knows how many there are: the bar then shows the calls that were allowed.
    m_bar->setRange(0, std::max(1, left ? asked + *left : std::max(figures.mostCalls, asked)));
    m_bar->setValue(run.state() == State::Complete ? m_bar->maximum() : asked);
    m_bar->setVisible(isAsking);
    m_pause->setVisible(isAsking && !run.isStopping());
    m_pause->setChecked(figures.isPaused);
    m_pause->setText(figures.isPaused ? tr("Continue") : tr("Pause"));
    m_stop->setVisible(isAsking && !run.isStopping());
    m_goOn->setVisible(hasMore && left.value_or(1) > 0);
    m_again->setVisible(!isAsking && figures.failed > 0);
    m_again->setText(tr("Ask failed ones again (%n calls)", nullptr, figures.failed));
}

QString RunRow::headline(const desk::MemberRun &run, const Figures &figures) const
{
    const auto left = run.left();
    switch (run.state()) {
    case State::Ready:
        return {};
    case State::Asking:
        if (run.isStopping())
            return tr("Stopping when this answer is in");
        if (figures.isPaused)
            return tr("Paused");
        return figures.waitsForCounter ? tr("Waiting: the counter comes first") : tr("Asking");
    case State::Complete:
        return figures.failed > 0 ? tr("Done, but for those that failed") : tr("Complete");
    case State::Stopped:
        return left ? tr("Stopped: %n not asked yet", nullptr, *left) : tr("Stopped: there are more members");
    case State::CallLimit:
        return left ? tr("Stopped at your limit: %n not asked yet", nullptr, *left)
                    : tr("Stopped at your limit: there are more members");
    case State::Failed: {
        const sentences::Sentence sentence = sentences::faultSentence(*run.fault(), figures.deadline);
        //: A fault: title, sentence, code.
        return tr("Stopped: %1. %2 (%3)").arg(sentence.title, sentence.text, run.fault()->code());
    }
    case State::Circling:
        return tr("Stopped: the service gives the same members again. Nobody knows who is missing");
    }
    Q_UNREACHABLE();
}

QString RunRow::details(const desk::MemberRun &run, const Figures &figures)
{
    const QLocale locale;
    QStringList parts{tr("%n members", nullptr, figures.members), tr("%n calls made", nullptr, run.calls())};
    if (figures.callsLeft)
        parts << tr("%n left today", nullptr, *figures.callsLeft);
    if (figures.unreadableRows > 0)
        parts << tr("%n rows were no member", nullptr, figures.unreadableRows);
    if (figures.repeated > 0)
        parts << tr("%n came twice and count once", nullptr, figures.repeated);
    if (figures.failed > 0)
        parts << tr("%n failed", nullptr, figures.failed);
    if (const QString time = timeToGo(run, figures); !time.isEmpty())
        parts << time;
    return parts.join(u" · "_s);
}

QString RunRow::timeToGo(const desk::MemberRun &run, const Figures &figures)
{
    if (run.state() != State::Asking || figures.isPaused || !m_begun.isValid() || run.calls() < m_callsBegun) {
        m_begun.start();
        m_callsBegun = run.calls();
        return {};
    }
    const int done = run.calls() - m_callsBegun;
    const int toGo = run.left().value_or(0);
    if (done < 3 || toGo == 0)
        return {};
    const qint64 seconds = m_begun.elapsed() * toGo / done / 1000;
    constexpr int minute = 60;
    return seconds < minute ? tr("less than a minute to go")
                            : tr("about %n minutes to go", nullptr, static_cast<int>(seconds / minute + 1));
}

} // namespace desktop
