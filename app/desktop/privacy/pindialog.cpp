// SPDX-License-Identifier: MIT
#include <desktop/privacy/pindialog.h>

#include <desktop/widgets/secretedit.h>

#include <desk/peek/peeklog.h>
#include <desk/pin/pin.h>
#include <desk/settings/settings.h>
#include <desk/text/displaytext.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desktop {

PinDialog::PinDialog(desk::Settings &settings, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_guard(settings)
    , m_new(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_contacts(new QCheckBox(tr("Ask for it before contact data is uncovered too"), this))
    , m_notes(new QCheckBox(tr("Note when contact data is shown"), this))
    , m_saveNotes(new QPushButton(tr("Save these notes…"), this))
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
    m_notes->setObjectName(u"notePeeksBox"_s);
    m_notes->setChecked(settings.flag(desk::keys::notePeeks));
    column->addWidget(m_notes);
    add(tr("In a file of this user: when, at which desk and which field; never the value."), nullptr, {});
    const QString file = desk::PeekLog::fileFor(settings.file());
    auto *shown = new QLabel(tr("Shown today: %n times", nullptr, desk::PeekLog::countOn(file, QDate::currentDate())), this);
    shown->setObjectName(u"shownToday"_s);
    shown->setTextFormat(Qt::PlainText);
    m_saveNotes->setObjectName(u"saveNotesButton"_s);
    auto *notesRow = new QHBoxLayout;
    notesRow->addWidget(shown, 1);
    notesRow->addWidget(m_saveNotes);
    column->addLayout(notesRow);
    const bool hasNotes = m_notes->isChecked() || QFileInfo::exists(file);
    shown->setVisible(hasNotes);
    m_saveNotes->setVisible(hasNotes);
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
    for (QPushButton *button : {m_save, m_remove, cancel, m_saveNotes})
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
    connect(m_saveNotes, &QAbstractButton::clicked, this, &PinDialog::saveNotes);
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
    setNotes(m_notes->isChecked());
    if (keeps)
        m_guard.setGuardsContacts(m_contacts->isChecked());
    else
        m_guard.setPin(pin, m_contacts->isChecked());
}

void PinDialog::remove()
{
    setNotes(false); // it is the manager's
    m_guard.removePin();
}

/// Saved with the PIN.
void PinDialog::setNotes(bool wanted)
{
    m_settings.setFlag(desk::keys::notePeeks, wanted);
    if (wanted && m_settings.text(desk::keys::peekSalt).isEmpty())
        m_settings.setText(desk::keys::peekSalt, desk::PeekLog::newSalt());
}

void PinDialog::saveNotes()
{
    auto *dialog = new QFileDialog(this, tr("Save the notes of what was shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV, for any spreadsheet (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"shown.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PinDialog::exportNotes);
    dialog->open();
}

void PinDialog::exportNotes(const QString &target)
{
    const desk::Written written = desk::PeekLog::exportTo(desk::PeekLog::fileFor(m_settings.file()), target);
    if (!written)
        say(tr("Not saved in %1: %2.").arg(desk::singleLine(target), desk::singleLine(written.error())));
    else
        m_note->setText(tr("Saved in %1").arg(desk::singleLine(target)));
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
