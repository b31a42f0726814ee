// SPDX-License-Identifier: MIT
#include <desktop/privacy/pinprompt.h>

#include <desktop/widgets/secretedit.h>

#include <desk/pin/pin.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desktop {
namespace {

/// Nobody types faster than this from key to key, and no scanner is slower.
constexpr auto fastestTyping = 25ms;

} // namespace

PinPrompt::PinPrompt(desk::PinGuard &guard, const desk::Clocks &clocks, const QString &reason, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_guard(guard)
    , m_clocks(clocks)
    , m_edit(new SecretEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"pinPrompt"_s);
    setWindowTitle(tr("Manager PIN - Member Desk"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr int textSize = 16;
    auto *caption = new QLabel(reason, this);
    caption->setObjectName(u"pinReason"_s);
    m_note->setObjectName(u"pinNote"_s);
    for (QLabel *label : {caption, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("textSize", textSize);
    }
    caption->setBuddy(m_edit);
    m_edit->setObjectName(u"pinEdit"_s);
    m_edit->setAccessibleName(tr("Manager PIN"));
    m_edit->setMaxLength(desk::pin::longest);
    m_edit->setProperty("textSize", textSize);
    m_edit->installEventFilter(this);
    auto *forgotten = new QLabel(tr("Forgotten? Whoever looks after this computer can remove it; the README says how."), this);
    forgotten->setObjectName(u"pinForgotten"_s);
    forgotten->setTextFormat(Qt::PlainText);
    forgotten->setWordWrap(true);
    constexpr int smallSize = 14;
    forgotten->setProperty("textSize", smallSize);
    forgotten->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::ActionRole);
    m_ok->setObjectName(u"pinOk"_s);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    // The Enter of a scan must press nothing.
    for (QPushButton *button : {m_ok, cancel}) {
        button->setAutoDefault(false);
        button->setProperty("textSize", textSize);
    }
    m_ok->setProperty("filled", true);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(caption), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(forgotten), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    constexpr int widest = 420;
    setMinimumWidth(look.spaced(widest));
    look.applyTo(*this);
    connect(m_ok, &QAbstractButton::clicked, this, &PinPrompt::tryTyped);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_guard, &desk::PinGuard::tried, this, &PinPrompt::take);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PinPrompt::showPause);
    showPause();
    m_edit->setFocus();
}

bool PinPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat())
            tryTyped();
        return true;
    }
    if (m_edit->text().isEmpty())
        m_firstKey.reset();
    if (!m_firstKey && !key->text().isEmpty() && key->text().front().isPrint())
        m_firstKey = m_clocks.steady();
    return false;
}

bool PinPrompt::wasScanned() const
{
    return m_firstKey && m_clocks.steady() - *m_firstKey < fastestTyping * m_edit->text().size();
}

void PinPrompt::tryTyped()
{
    const QString typed = m_edit->text();
    if (typed.isEmpty() || m_guard.isBusy() || m_guard.pause() > 0s)
        return;
    const bool isScan = wasScanned();
    m_edit->clear();
    m_firstKey.reset();
    if (isScan) {
        say(tr("Typed too fast (scanner?). Type the PIN by hand."));
        return;
    }
    if (typed.size() < desk::pin::shortest) {
        say(tr("A PIN has at least %n characters.", nullptr, desk::pin::shortest));
        return;
    }
    m_edit->setEnabled(false);
    m_ok->setEnabled(false);
    say(tr("Checking…"));
    m_guard.tryPin(typed);
}

void PinPrompt::take(bool matches)
{
    if (matches) {
        accept();
        return;
    }
    say(tr("That is not the PIN."));
    showPause();
}

void PinPrompt::showPause()
{
    const auto pause = static_cast<int>(m_guard.pause().count());
    if (pause > 0) {
        say(tr("That was wrong too often. Wait %n s.", nullptr, pause));
        m_tick.start();
    } else if (m_tick.isActive()) {
        m_tick.stop();
        say({});
    }
    const bool isOpen = pause <= 0 && !m_guard.isBusy();
    m_ok->setEnabled(isOpen);
    if (isOpen && !m_edit->isEnabled()) {
        m_edit->setEnabled(true);
        m_edit->setFocus();
    }
    m_edit->setEnabled(isOpen);
}

void PinPrompt::say(const QString &sentence)
{
    m_note->setText(sentence);
}

} // namespace desktop
