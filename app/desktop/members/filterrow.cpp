// SPDX-License-Identifier: MIT
#include <desktop/members/filterrow.h>

#include <desktop/members/rowtexts.h>
#include <desktop/widgets/accentbutton.h>
#include <desktop/widgets/selectable.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using Quick = desk::MemberFilter::Quick;

constexpr int textSize = 14;

QLineEdit *edit(QWidget *parent, const QString &name, const QString &placeholder, int letters)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setPlaceholderText(placeholder);
    made->setAccessibleName(placeholder);
    made->setClearButtonEnabled(true);
    made->setProperty("textSize", textSize);
    made->setMinimumWidth(made->fontMetrics().averageCharWidth() * letters);
    return made;
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_text(edit(this, u"filterText"_s, tr("Number or name"), 18))
    , m_quick(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_least(edit(this, u"filterLeast"_s, tr("Balance from"), 14))
    , m_most(edit(this, u"filterMost"_s, tr("Balance up to"), 14))
    , m_wrong(plainLabel(this, u"filterWrong"_s, textSize, false))
    , m_reset(new LinkButton(this))
{
    m_quick->setObjectName(u"filterQuick"_s);
    m_quick->setAccessibleName(tr("Show"));
    m_category->setObjectName(u"filterCategory"_s);
    m_category->setAccessibleName(columnTitle(desk::MemberKey::Category));
    for (QComboBox *box : {m_quick, m_category})
        box->setProperty("textSize", textSize);
    for (int quick = 0; quick <= static_cast<int>(Quick::NotFound); ++quick)
        m_quick->addItem(quickName(static_cast<Quick>(quick)));
    m_reset->setObjectName(u"filterReset"_s);
    m_reset->setText(tr("Show all"));
    m_reset->setProperty("textSize", textSize);
    setCategories({QString()});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_quick, 1);
    row->addWidget(m_category, 1);
    row->addWidget(m_least, 1);
    row->addWidget(m_most, 1);
    row->addWidget(m_wrong);
    row->addWidget(m_reset);
    m_wrong->hide();
    for (QLineEdit *each : {m_text, m_least, m_most})
        connect(each, &QLineEdit::textChanged, this, &FilterRow::read);
    for (QComboBox *box : {m_quick, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterRow::read);
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        show({});
        Q_EMIT filterChanged(m_filter);
    });
    m_reset->setEnabled(false);
}

void FilterRow::setCategories(const QStringList &categories)
{
    if (m_category->count() == categories.size() + 1)
        return; // categories only grow; another list begins with fewer
    const std::optional<quint16> chosen = m_filter.category;
    const bool wasShowing = std::exchange(m_showing, true);
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const QString &category : categories)
        m_category->addItem(categoryName(category));
    m_category->setCurrentIndex(chosen && *chosen < categories.size() ? *chosen + 1 : 0);
    m_showing = wasShowing;
}

void FilterRow::show(const desk::MemberFilter &filter)
{
    const bool wasShowing = std::exchange(m_showing, true);
    const auto text = [](const std::optional<kybio::Decimal> &amount) { return amount ? amount->toString() : QString(); };
    m_filter = filter;
    m_text->setText(filter.text);
    m_quick->setCurrentIndex(static_cast<int>(filter.quick));
    m_category->setCurrentIndex(filter.category ? *filter.category + 1 : 0);
    m_least->setText(text(filter.least));
    m_most->setText(text(filter.most));
    m_wrong->hide();
    m_reset->setEnabled(filter != desk::MemberFilter());
    m_showing = wasShowing;
}

std::optional<kybio::Decimal> FilterRow::amountIn(QLineEdit &edit) const
{
    QString text = edit.text().trimmed();
    text.replace(QLocale().decimalPoint(), u"."_s); // as it is typed here
    return kybio::Decimal::parse(text.toLatin1());
}

void FilterRow::read()
{
    if (m_showing)
        return;
    m_filter.text = m_text->text().trimmed();
    m_filter.quick = static_cast<Quick>(m_quick->currentIndex());
    m_filter.category = m_category->currentIndex() > 0 ? std::optional(static_cast<quint16>(m_category->currentIndex() - 1))
                                                       : std::nullopt;
    m_filter.least = amountIn(*m_least);
    m_filter.most = amountIn(*m_most);
    const bool isWrong = (!m_filter.least && !m_least->text().trimmed().isEmpty())
        || (!m_filter.most && !m_most->text().trimmed().isEmpty());
    //: In a field stands something that is no amount.
    m_wrong->setText(u"⚠ "_s + tr("No amount"));
    m_wrong->setVisible(isWrong);
    m_reset->setEnabled(m_filter != desk::MemberFilter() || isWrong);
    Q_EMIT filterChanged(m_filter);
}

} // namespace desktop
