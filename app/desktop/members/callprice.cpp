// SPDX-License-Identifier: MIT
#include <desktop/members/callprice.h>

#include <desktop/widgets/selectable.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int textSize = 16;
constexpr int usual = 100;       // a hundred calls are 10,000 members
constexpr int highest = 100'000; // where nobody knows what is left

class PriceWords {
    Q_DECLARE_TR_FUNCTIONS(CallPrice)

public:
    static QString wanted(int calls) { return tr("This takes %n calls.", nullptr, calls); }
    static QString unknown()
    {
        return tr("100 members are one call. How many members there are is known with the last page: 3,500 are 35 or 36 calls.");
    }
    static QString left(int calls) { return tr("%n calls are left today.", nullptr, calls); }
    static QString leftUnknown() { return tr("How many calls are left today is not known: no daily limit is set."); }
    static QString none() { return tr("No call is left today."); }
    static QString stopAt() { return tr("Sto&p at"); }
    static QString replaces()
    {
        return tr("The list that is shown goes, and what it cost with it. Save it first where it is needed.");
    }
    static QString calls() { return tr("calls"); }
};

} // namespace

CallPrice::CallPrice(QWidget *parent, std::optional<int> left, std::optional<int> wanted)
    : m_widget(new QWidget(parent))
    , m_sentence(plainLabel(m_widget, u"priceSentence"_s, textSize, false))
    , m_most(new QSpinBox(m_widget))
    , m_left(left)
{
    m_most->setObjectName(u"mostCalls"_s);
    m_most->setProperty("textSize", textSize);
    m_widget->setObjectName(u"callPrice"_s);
    auto *stopAt = new QLabel(PriceWords::stopAt(), m_widget);
    stopAt->setObjectName(u"stopAtLabel"_s);
    stopAt->setBuddy(m_most);
    auto *calls = new QLabel(PriceWords::calls(), m_widget);
    calls->setObjectName(u"callsLabel"_s);
    for (QLabel *label : {stopAt, calls}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("textSize", textSize);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(stopAt);
    row->addWidget(m_most);
    row->addWidget(calls);
    row->addStretch();
    auto *column = new QVBoxLayout(m_widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addLayout(row);
    setWanted(wanted);
}

void CallPrice::setWanted(std::optional<int> wanted)
{
    m_wanted = wanted;
    const int most = std::min(m_left.value_or(highest), highest);
    m_most->setRange(std::min(1, most), most);
    m_most->setValue(std::min(most, m_wanted.value_or(usual)));
    m_most->setEnabled(most > 0);
    say();
}

int CallPrice::mostCalls() const
{
    return m_most->value();
}

QLabel *replacesNotice(QWidget *parent)
{
    QLabel *notice = plainLabel(parent, u"replacesNotice"_s, textSize, false);
    notice->setText(u"⚠ "_s + PriceWords::replaces());
    return notice;
}

void CallPrice::say()
{
    QStringList sentences{m_wanted ? PriceWords::wanted(*m_wanted) : PriceWords::unknown()};
    if (!m_left)
        sentences << PriceWords::leftUnknown();
    else
        sentences << (*m_left > 0 ? PriceWords::left(*m_left) : PriceWords::none());
    m_sentence->setText(sentences.join(u'\n'));
}

} // namespace desktop
