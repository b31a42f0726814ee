// SPDX-License-Identifier: MIT
#include <desktop/members/pricedialog.h>

#include <desktop/widgets/selectable.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desktop {

PriceDialog::PriceDialog(const QString &title, const Price &price, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_price(this, price.callsLeft, price.wanted)
{
    setObjectName(u"priceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Ask - Member Desk"));
    auto *headline = plainLabel(this, u"priceHeadline"_s, 20, true);
    headline->setText(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);
    ask->setObjectName(u"askButton"_s);
    ask->setDefault(true);
    ask->setEnabled(price.callsLeft.value_or(1) > 0);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 24;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(headline);
    column->addWidget(m_price.widget());
    if (price.replaces)
        column->addWidget(replacesNotice(this));
    column->addWidget(buttons);
    constexpr int width = 520;
    setMinimumWidth(look.spaced(width));
    look.applyTo(*this);
}

} // namespace desktop
