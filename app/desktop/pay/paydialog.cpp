// SPDX-License-Identifier: MIT
#include <desktop/pay/paydialog.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/widgets/selectable.h>

#include <sentences/paysentence.h>

#include <desk/lookup/counter.h>
#include <desk/settings/settings.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int margin = 20;

/// A shape before the word: colour alone tells nobody.
QString sign(desk::Payment::Kind kind)
{
    using Kind = desk::Payment::Kind;
    switch (kind) {
    case Kind::Covered:
    case Kind::CoveredWithCredit:
        return u"✓ "_s;
    case Kind::Short:
        return u"✗ "_s;
    case Kind::CreditNotKnown:
    case Kind::NotKnown:
        return u"? "_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const desk::Found *PayDialog::memberOf(const desk::LookupState &state)
{
    const auto *found = std::get_if<desk::Found>(&state);
    return found != nullptr && !found->awaitsConfirmation ? found : nullptr;
}

PayDialog::PayDialog(desk::Counter &counter, const desk::Settings &settings, const desk::Clocks &clocks, const Look &look,
                     QWidget *parent)
    : QDialog(parent)
    , m_counter(counter)
    , m_settings(settings)
    , m_look(look)
    , m_shown(sentences::presentationOf(*memberOf(counter.state()), {.now = {clocks.wall(), clocks.steady()}}))
    , m_who(plainLabel(this, u"payWho"_s, 15, false))
    , m_bill(new QLineEdit(this))
    , m_verdict(plainLabel(this, u"payVerdict"_s, 30, true))
    , m_words(plainLabel(this, u"payWords"_s, 15, false))
    , m_remark(plainLabel(this, u"payRemark"_s, 14, false))
{
    setObjectName(u"payDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Can they pay? - Member Desk"));
    arrange();
    connect(m_bill, &QLineEdit::textChanged, this, &PayDialog::judge);
    connect(m_bill, &QLineEdit::returnPressed, m_bill, &QLineEdit::selectAll); // the next bill
    connect(&m_counter, &desk::Counter::stateChanged, this, &PayDialog::follow);
    judge();
}

void PayDialog::arrange()
{
    m_bill->setObjectName(u"billEdit"_s);
    m_bill->setProperty("textSize", 26);
    m_bill->setMaxLength(20);
    m_bill->setAlignment(Qt::AlignRight);
    m_bill->setPlaceholderText(u"0.00"_s);
    m_bill->setInputMethodHints(Qt::ImhFormattedNumbersOnly | Qt::ImhSensitiveData);
    m_bill->setContextMenuPolicy(Qt::NoContextMenu);
    m_remark->setText(tr("An estimate: the till decides. No discount is taken off."));
    auto *caption = new QLabel(tr("&Bill"), this);
    caption->setObjectName(u"billCaption"_s);
    caption->setTextFormat(Qt::PlainText);
    caption->setProperty("textSize", 18);
    caption->setBuddy(m_bill);
    auto *line = new QHBoxLayout;
    line->addWidget(caption);
    line->addWidget(m_bill, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_who);
    column->addLayout(line);
    column->addWidget(m_verdict);
    column->addWidget(m_words);
    column->addWidget(m_remark);
    m_look.applyTo(*this);
    // So high from the beginning that nothing moves when there is something to say.
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().height() * 5 / 4);
    m_words->setMinimumHeight(m_words->fontMetrics().height() * 2);
    constexpr int width = 460;
    const QRect room = screen()->availableGeometry();
    setMinimumWidth(std::min(m_look.spaced(width), room.width() * 9 / 10));
    // Low: the verdict and the name stay in sight.
    const QRect window = parentWidget()->frameGeometry();
    const QSize size = sizeHint().expandedTo(minimumSize());
    constexpr int frame = 40;
    move(std::clamp(window.center().x() - size.width() / 2, room.left(), std::max(room.left(), room.right() - size.width())),
         std::clamp(window.bottom() - size.height() - frame, room.top(), std::max(room.top(), room.bottom() - size.height())));
}

bool PayDialog::coversAmounts() const
{
    return m_settings.flag(desk::keys::coverAmounts) && !m_revealed;
}

void PayDialog::judge()
{
    const QLocale locale;
    const QString balance = coversAmounts() ? coveredText() : textOf(found().member.balance, locale);
    //: %1 is an amount of money, %2 a time.
    m_who->setText(tr("Balance %1, as it was at %2").arg(balance, locale.toString(found().at.time(), QLocale::ShortFormat)));
    const auto bill = desk::billOf(m_bill->text());
    if (!bill) {
        m_verdict->clear();
        m_words->setText(sentences::billSentence(bill.error()));
        return;
    }
    const desk::Payment payment = desk::paymentOf(found().member, *bill);
    const sentences::Sentence sentence = sentences::paySentence(payment, coversAmounts(), locale);
    m_verdict->setText(QString(sign(payment.kind) + sentence.title));
    // Whoever may not use the card cannot pay with it, whatever is on it.
    m_words->setText(m_shown.kind == sentences::VerdictKind::Stop ? QString(u"⚠ "_s + m_shown.verdict.title) : sentence.text);
    QAccessibleEvent changed(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

void PayDialog::follow()
{
    const desk::Found *now = memberOf(m_counter.state());
    if (now == nullptr || now->asked != found().asked || now->steadyAt != found().steadyAt)
        close();
}

void PayDialog::coverAgain()
{
    setRevealed(false);
}

void PayDialog::setRevealed(bool revealed)
{
    m_revealed = revealed;
    judge();
}

void PayDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7) {
        if (!event->isAutoRepeat())
            setRevealed(true);
        return;
    }
    if (event->key() == Qt::Key_F3) { // where it was opened, it is closed
        if (!event->isAutoRepeat())
            close();
        return;
    }
    QDialog::keyPressEvent(event);
}

void PayDialog::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7 && !event->isAutoRepeat() && m_revealed)
        return setRevealed(false);
    QDialog::keyReleaseEvent(event);
}

void PayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_revealed)
        setRevealed(false); // the key is let go elsewhere
    QDialog::changeEvent(event);
}

} // namespace desktop
