// SPDX-License-Identifier: MIT
#include <desktop/widgets/maskedvalue.h>

#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <desk/text/displaytext.h>

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

MaskedValue::MaskedValue(QWidget *parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
    , m_hold(new LinkButton(this))
    , m_row(new QHBoxLayout(this))
{
    constexpr int textSize = 16;
    constexpr int buttonSize = 14;
    m_value->setObjectName(u"shownValue"_s);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setProperty("textSize", textSize);
    m_hold->setObjectName(u"holdButton"_s);
    m_hold->setProperty("textSize", buttonSize);
    m_hold->setText(tr("Hold to show"));
    m_hold->setAccessibleDescription(tr("Shows the covered value while it is held down"));
    m_hold->standBeside(*m_value);
    m_row->setContentsMargins(0, 0, 0, 0);
    constexpr int gap = 4;
    m_row->setSpacing(gap);
    m_row->addWidget(m_value, 0, Qt::AlignTop);
    m_row->addWidget(m_hold, 0, Qt::AlignTop);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_hold, &QAbstractButton::pressed, this, &MaskedValue::hold);
    connect(m_hold, &QAbstractButton::released, this, [this] { show(m_revealed); });
}

void MaskedValue::setValue(const QString &mask, const QString &whole)
{
    m_mask = mask;
    m_whole = whole;
    m_isUncovered = false; // another value
    m_hold->setVisible(mask != whole);
    show(m_revealed);
}

void MaskedValue::forget()
{
    m_mask.clear();
    m_whole.clear();
    m_isUncovered = false;
    show(m_revealed);
}

void MaskedValue::hold()
{
    if (m_locked)
        Q_EMIT unlockRequested();
    else
        show(true);
}

void MaskedValue::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    show(m_revealed);
}

void MaskedValue::setRevealed(bool revealed)
{
    m_revealed = revealed;
    show(revealed);
}

void MaskedValue::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int MaskedValue::lineHeight() const
{
    return std::max({m_hold->minimumHeight(), m_hold->sizeHint().height(), m_value->fontMetrics().height()});
}

QString MaskedValue::shownText() const
{
    return m_value->text().remove(u'\u200b'); // what breakable() put in
}

void MaskedValue::show(bool wanted)
{
    const bool whole = wanted && !m_locked;
    const QString &text = whole ? m_whole : m_mask;
    // The button stands right behind a short value; a long one needs the width and wraps.
    constexpr qsizetype shortText = 28;
    const bool isLong = text.size() > shortText;
    m_value->setWordWrap(isLong);
    m_row->setStretch(0, isLong ? 1 : 0);
    m_row->setStretch(2, isLong ? 0 : 1);
    const QString broken = desk::breakable(text);
    m_value->setText(broken);
    if (m_value->accessibleDescription() != accessibleName()) {
        m_value->setAccessibleDescription(accessibleName());
        m_hold->setAccessibleName(tr("%1: hold to show").arg(accessibleName()));
    }
    // A covered value may be copied, as its mask. An uncovered one is there to be read, not to be carried away.
    const bool isSelectable = (!whole || m_whole == m_mask) && broken == text;
    if (m_isSelectable != isSelectable) {
        m_isSelectable = isSelectable;
        setSelectable(*m_value, isSelectable);
    }
    const bool isUncovered = whole && m_whole != m_mask;
    if (std::exchange(m_isUncovered, isUncovered) != isUncovered && isUncovered)
        Q_EMIT uncovered();
}

} // namespace desktop
