// SPDX-License-Identifier: MIT
#include <desktop/counter/barstrip.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/answer/verdictband.h>
#include <desktop/widgets/card.h>
#include <desktop/widgets/fitlabel.h>
#include <desktop/widgets/namelabel.h>
#include <desktop/widgets/selectable.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int gap = 12;
constexpr int captionSize = 14;
constexpr int valueSize = 24;

QLabel *caption(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    label->setProperty("textSize", captionSize);
    label->setProperty("quiet", true);
    return label;
}

template<typename Label>
Label *value(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *label = new Label(parent);
    label->setObjectName(name);
    label->setAccessibleDescription(meaning);
    setSelectable(*label, true);
    label->setProperty("textSize", valueSize);
    label->setProperty("textBold", true);
    return label;
}

} // namespace

BarStrip::BarStrip(QWidget *parent)
    : QWidget(parent)
    , m_band(new VerdictBand(this))
    , m_name(value<NameLabel>(u"barNameValue"_s, tr("Name"), this))
    , m_balance(value<FitLabel>(u"barBalanceValue"_s, tr("Balance"), this))
    , m_points(value<FitLabel>(u"barPointsValue"_s, tr("Points"), this))
{
    m_band->setObjectName(u"barVerdictBand"_s);
    m_band->setOneLine();
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    grid->setRowStretch(2, 1); // below a long verdict the values stay where they are
    int column = 0;
    for (const auto &[text, label, stretch] : {std::tuple<QString, QLabel *, int>{tr("Name"), m_name, 3},
                                               {tr("Balance"), m_balance, 2},
                                               {tr("Points"), m_points, 1}}) {
        grid->addWidget(caption(text, label, card), 0, column);
        grid->addWidget(label, 1, column);
        grid->setColumnStretch(column, stretch);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        ++column;
    }
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_band, 2);
    m_row->addWidget(card, 3);
}

void BarStrip::setLook(const Look &look)
{
    m_band->setLook(look);
}

void BarStrip::show(const sentences::Presentation &presentation)
{
    m_covered = presentation.coversAmounts;
    m_wholeBalance.clear();
    m_wholePoints.clear();
    m_copiedBalance.clear();
    m_copiedPoints.clear();
    QString name;
    if (const desk::Found *found = presentation.found()) {
        const bool covers = presentation.coversMember;
        name = covers ? coveredText() : textOf(found->member.name);
        m_wholeBalance = covers ? coveredText() : textOf(found->member.balance, presentation.locale);
        m_wholePoints = covers ? coveredText() : textOf(found->member.point, presentation.locale);
    }
    if (const desk::Found *found = presentation.found(); found != nullptr && !presentation.coversMember) {
        m_copiedBalance = copiedText(found->member.balance, presentation.locale);
        m_copiedPoints = copiedText(found->member.point, presentation.locale);
    }
    m_name->setWholeText(name);
    setCopied(*m_name, tr("Copy name"), presentation.coversMember ? QString() : name);
    setRevealed(false);
    sentences::Presentation shown = presentation;
    if (!shown.note.isEmpty()) // there is no line for it under the number
        shown.verdict.text = shown.note + u' ' + shown.verdict.text;
    if (!shown.candidates.isEmpty()) // there is no list here
        shown.verdict.text = tr("Press F12 for the window, and choose one there.");
    m_band->show(shown);
}

void BarStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A verdict in a quarter of a small window would have a word a line.
    constexpr int charactersBeside = 76;
    const bool isNarrow = width() < charactersBeside * fontMetrics().averageCharWidth();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BarStrip::setRevealed(bool revealed)
{
    const bool covers = m_covered && !revealed;
    m_balance->setAmount(covers && !m_wholeBalance.isEmpty() ? coveredText() : m_wholeBalance);
    m_points->setAmount(covers && !m_wholePoints.isEmpty() ? coveredText() : m_wholePoints);
    setCopied(*m_balance, tr("Copy balance"), covers ? QString() : m_copiedBalance);
    setCopied(*m_points, tr("Copy points"), covers ? QString() : m_copiedPoints);
    for (FitLabel *amount : {m_balance, m_points}) // the name gives way, and says so with an ellipsis
        amount->setMinimumWidth(amount->minWidth());
}

} // namespace desktop
