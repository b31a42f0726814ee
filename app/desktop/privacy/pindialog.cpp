// SPDX-License-Identifier: MIT
#include <desktop/privacy/pindialog.h>

#include <desktop/widgets/secretedit.h>

#include <desk/pin/pin.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desktop {

PinDialog::PinDialog(desk::Settings &settings, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_guard(settings)
    , m_new(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_contacts(new QCheckBox(tr("Ask for it before contact data is uncovered too"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"pinDialog"_s);
    setWindowTitle(tr("Manager PIN - Member Desk"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    const auto add = [this, column](const QString &text, QLineEdit *edit, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        if (edit == nullptr)
            return;
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setMaxLength(desk::pin::longest);
        column->addWidget(edit);
    };
    add(tr("Whoever opens the settings is then asked for this PIN. It stops a colleague at the till, not an intruder: whoever "
           "can read this user's files can take it out, and has the app key too."),
        nullptr, {});
    add(tr("If it is forgotten: close Member Desk, delete the lines under [pin] in %1, and start it again.").arg(settings.file()),
        nullptr, {});
    add(m_guard.isSet() ? tr("&New PIN; empty: the one that is set stays") : tr("&New PIN"), m_new, u"newPinEdit"_s);
    add(tr("The new PIN &again"), m_again, u"newPinAgainEdit"_s);
    m_contacts->setObjectName(u"pinContactsBox"_s);
    m_contacts->setChecked(m_guard.guardsContacts());
    column->addWidget(m_contacts);
    m_note->setObjectName(u"pinDialogNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the PIN"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"savePinButton"_s);
    m_remove = buttons->addButton(tr("Remove the PIN"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"removePinButton"_s);
    m_remove->setEnabled(m_guard.isSet());
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_save, m_remove, cancel})
        button->setAutoDefault(false); // a scan ends with Enter: it must set no PIN
    m_save->setProperty("filled", true);
    column->addWidget(buttons);
    constexpr int textSize = 16;
    for (QWidget *widget : findChildren<QWidget *>())
        widget->setProperty("textSize", textSize);
    constexpr int widest = 480;
    setMinimumWidth(look.spaced(widest));
    look.applyTo(*this);
    connect(m_save, &QAbstractButton::clicked, this, &PinDialog::save);
    connect(m_remove, &QAbstractButton::clicked, this, &PinDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_guard, &desk::PinGuard::changed, this, &PinDialog::takeChanged);
    m_new->setFocus();
}

void PinDialog::save()
{
    const QString pin = m_new->text();
    const bool keeps = pin.isEmpty() && m_again->text().isEmpty() && m_guard.isSet();
    if (!keeps && pin.size() < desk::pin::shortest) {
        say(tr("A PIN has at least %n characters.", nullptr, desk::pin::shortest));
        return;
    }
    if (pin != m_again->text()) {
        say(tr("The two PINs differ. Type both again."));
        m_new->clear();
        m_again->clear();
        m_new->setFocus();
        return;
    }
    m_save->setEnabled(false);
    m_remove->setEnabled(false);
    if (keeps)
        m_guard.setGuardsContacts(m_contacts->isChecked());
    else
        m_guard.setPin(pin, m_contacts->isChecked());
}

void PinDialog::remove()
{
    m_guard.removePin();
}

void PinDialog::takeChanged(bool saved)
{
    if (saved) {
        accept();
        return;
    }
    m_save->setEnabled(true);
    m_remove->setEnabled(m_guard.isSet());
    say(tr("The settings cannot be saved: this holds until Member Desk is closed."));
}

void PinDialog::say(const QString &sentence)
{
    m_note->setText(u"⚠ "_s + sentence);
}

} // namespace desktop
