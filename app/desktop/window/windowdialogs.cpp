// SPDX-License-Identifier: MIT
#include <desktop/window/windowdialogs.h>

#include <desk/connection/activestore.h>
#include <desk/lookup/counter.h>
#include <desk/text/displaytext.h>
#include <desktop/counter/keyrouter.h>
#include <desktop/doctor/doctordialog.h>
#include <desktop/members/memberswindow.h>
#include <desktop/pay/paydialog.h>
#include <desktop/privacy/peeknotes.h>
#include <desktop/settings/settingsdialog.h>
#include <desktop/topups/topupsdialog.h>
#include <desktop/window/commands.h>
#include <desktop/window/keysheet.h>
#include <desktop/window/windowshape.h>

#include <sentences/keychainsentence.h>

#include <QAction>
#include <QNetworkProxy>

namespace desktop {

WindowDialogs::WindowDialogs(desk::Settings &settings, desk::ActiveStore &store, desk::Counter &counter, const Look &look,
                             const desk::Clocks &clocks, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_store(store)
    , m_counter(counter)
    , m_look(look)
    , m_window(window)
    , m_clocks(clocks)
    , m_door(settings, clocks, window)
    , m_peekNotes(new PeekNotes(settings, clocks, this))
{
    connect(m_peekNotes, &PeekNotes::failed, this, [this](const QString &file) {
        Q_EMIT remarked(tr("What was shown cannot be noted in %1.").arg(desk::singleLine(file)));
    });
    window.installEventFilter(this);
}

void WindowDialogs::obey(const Commands &commands)
{
    const auto at = [this, &commands](Command command, auto open) {
        connect(&commands.action(command), &QAction::triggered, this, open);
    };
    at(Command::TopUps, &WindowDialogs::openTopUps);
    at(Command::Pay, &WindowDialogs::openPay);
    at(Command::Members, &WindowDialogs::openMembers);
    at(Command::Settings, [this] { openSettings(); });
    at(Command::Keys, &WindowDialogs::toggleKeys);
}

void WindowDialogs::openSettings(desk::DoctorField field)
{
    m_door.pass(PinDoor::Area::Settings, m_look, [this, field] { showSettings(field); });
}

void WindowDialogs::showSettings(desk::DoctorField field)
{
    auto *dialog = new SettingsDialog(m_settings, m_store, m_look, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_look.applyTo(*dialog);
    WindowShape::applyTargetSize(*dialog, m_settings.flag(desk::keys::touch));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT settingsSaved();
        if (dialog->connectionChanged())
            Q_EMIT connectionChanged();
    });
    connect(dialog, &SettingsDialog::keyLeftBehind, this, [this] { Q_EMIT remarked(sentences::keyLeftBehindSentence()); });
    connect(dialog, &QDialog::finished, this, &WindowDialogs::closed);
    dialog->open();
    if (field != desk::DoctorField::None)
        dialog->goTo(field);
}

void WindowDialogs::openDoctor()
{
    const QNetworkProxy proxy = m_store.store().networkProxy().value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    auto *doctor = new DoctorDialog(m_store.doctorInput(), proxy, m_look, &m_window);
    connect(doctor, &DoctorDialog::sending, this, &WindowDialogs::callSent);
    connect(doctor, &DoctorDialog::fieldRequested, this, [this, doctor](desk::DoctorField field) {
        doctor->close(); // it covers the field
        openSettings(field);
    });
    connect(doctor, &QDialog::finished, this, &WindowDialogs::closed);
    doctor->open();
}

void WindowDialogs::toggleKeys()
{
    if (auto *open = m_window.findChild<KeySheet *>())
        open->close();
    else
        (new KeySheet(m_look, &m_window))->show();
}

void WindowDialogs::openMembers()
{
    if (m_members) {
        m_members->show();
        m_members->raise();
        m_members->activateWindow();
        return;
    }
    m_door.pass(PinDoor::Area::Members, m_look, [this] { showMembers(); });
}

void WindowDialogs::showMembers()
{
    if (m_members)
        return;
    const auto enter = [this](const MembersWindow::Inside &inside) { m_door.pass(PinDoor::Area::Members, m_look, inside); };
    m_members = new MembersWindow({m_store, m_counter, m_settings, m_clocks, enter,
                                   [this](const auto &unlocked) { unlockContacts(unlocked); },
                                   [this] { return guardsContacts(); }},
                                  m_look, &m_window);
    connect(m_members, &MembersWindow::contactShown, m_peekNotes, &PeekNotes::note);
    WindowShape::applyTargetSize(*m_members, m_settings.flag(desk::keys::touch));
    m_members->show();
}

void WindowDialogs::openTopUps()
{
    if (auto *open = m_window.findChild<TopUpsDialog *>(); open != nullptr && open->isVisible()) {
        open->raise();
        open->activateWindow();
    } else if (const auto uid = TopUpsDialog::uidOf(m_counter.state())) {
        auto *dialog = new TopUpsDialog({m_store, m_counter, m_settings}, *uid, m_look, &m_window);
        KeyRouter::letScansThrough(*dialog); // a number that is typed by hand, too
        WindowShape::applyTargetSize(*dialog, m_settings.flag(desk::keys::touch));
        connect(dialog, &QDialog::finished, this, &WindowDialogs::closed);
        dialog->show();
    } else if (PayDialog::memberOf(m_counter.state()) != nullptr) {
        Q_EMIT remarked(tr("Top-ups cannot be asked for: the service gave this member no uid that can be read."));
    }
}

void WindowDialogs::openPay()
{
    if (auto *open = m_window.findChild<PayDialog *>(); open != nullptr && open->isVisible()) {
        open->raise();
        open->activateWindow();
    } else if (PayDialog::memberOf(m_counter.state()) != nullptr) {
        auto *dialog = new PayDialog(m_counter, m_settings, m_clocks, m_look, &m_window);
        WindowShape::applyTargetSize(*dialog, m_settings.flag(desk::keys::touch));
        connect(dialog, &QDialog::finished, this, &WindowDialogs::closed);
        dialog->show();
    }
}

void WindowDialogs::applyLook()
{
    if (auto *pay = m_window.findChild<PayDialog *>())
        pay->coverAgain();
    if (auto *topUps = m_window.findChild<TopUpsDialog *>())
        topUps->coverAgain();
    if (!m_members)
        return;
    m_members->setLook(m_look);
    WindowShape::applyTargetSize(*m_members, m_settings.flag(desk::keys::touch));
}

void WindowDialogs::makeWay()
{
    if (auto *sheet = m_window.findChild<KeySheet *>())
        sheet->close();
    if (auto *topUps = m_window.findChild<TopUpsDialog *>())
        topUps->close();
    if (auto *pay = m_window.findChild<PayDialog *>())
        pay->close();
    if (m_members && m_members->isActiveWindow()) {
        m_window.raise();
        m_window.activateWindow();
    }
}

bool WindowDialogs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && m_members && m_members->hasSomethingToLose()) {
        event->ignore();
        m_members->raise();
        m_members->askBeforeClosing([this] {
            m_members->close();
            m_window.close();
        });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WindowDialogs::unlockContacts(const std::function<void()> &unlocked)
{
    m_door.pass(PinDoor::Area::Contacts, m_look, unlocked);
}

} // namespace desktop
