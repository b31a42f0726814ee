// SPDX-License-Identifier: MIT
#include <desktop/window/mainwindow.h>

#include "ui_mainwindow.h"

#include <desktop/counter/entry.h>
#include <desktop/counter/notices.h>
#include <desktop/counter/numberedit.h>
#include <desktop/place/windowmodes.h>
#include <desktop/privacy/idleclear.h>
#include <desktop/window/appearance.h>
#include <desktop/window/commands.h>
#include <desktop/window/contactreveal.h>
#include <desktop/window/memberclipboard.h>
#include <desktop/window/preconnecttriggers.h>
#include <desktop/window/presenter.h>
#include <desktop/window/windowdialogs.h>
#include <desktop/window/windowlog.h>
#include <desktop/window/windowshape.h>

#include <sentences/keychainsentence.h>
#include <sentences/programnotice.h>
#include <sentences/settingsnotice.h>

#include <desk/keychain/systemkeychain.h>

#include <QAction>
#include <QApplication>
#include <QResizeEvent>

namespace desktop {

namespace keys = desk::keys;

MainWindow::MainWindow(desk::Settings &settings, Options options, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
    , m_options(std::move(options))
    , m_store(settings, m_options.keychain ? m_options.keychain : desk::systemKeychain(), m_options.callsFolder, m_options.clocks,
              m_options.startDemo)
    , m_counter(m_options.clocks)
    , m_appearance(new Appearance(settings, {m_options.theme, m_options.textPercent}, this))
    , m_shape(std::make_unique<WindowShape>(*this, *m_ui))
    , m_dialogs(new WindowDialogs(settings, m_store, m_counter, m_appearance->look(), m_options.clocks, *this))
    , m_commands(new Commands(*this))
    , m_idle(new IdleClear(*this))
    , m_modes(new WindowModes(*this))
{
    setFont(m_appearance->look().font()); // before there are widgets: they would load the system's font first
    m_ui->setupUi(this);
    setWindowTitle(tr("Member Desk"));
    m_ui->demoBanner->hide();
    m_notices = std::make_unique<Notices>(*m_ui->noticeLabel);
    m_reveal = new ContactReveal(*this, *m_ui, *m_dialogs);
    m_presenter = new Presenter(*this, *m_ui, m_counter, m_store, m_settings, m_options.clocks);
    new MemberClipboard(*this, *m_commands, m_counter, m_settings);
    m_log = std::make_unique<WindowLog>(m_options.log, m_options.logFile, m_settings, m_store);
    m_preconnectTriggers = std::make_unique<PreconnectTriggers>(*this, m_ui->searchForm->numberEdit(), m_store, m_counter);
    m_entry = new Entry(*this, *m_ui->searchForm, m_counter, m_options.keyClock);
    connectParts();
    connectStore();
    connectDialogs();
    connectCommands();
    applySettings();
    m_notices->show(NoticeKind::Settings, sentences::settingsNotice(m_settings));
    if (m_options.demo)
        m_store.startDemo();
    else
        m_store.connectToStore();
    m_presenter->toNumber();
}

MainWindow::~MainWindow()
{
    hide(); // while its parts are there: it is not active any more then, and some of them hear of that
}

void MainWindow::connectParts()
{
    connect(m_presenter, &Presenter::personalDataShown, m_idle, &IdleClear::setArmed);
    connect(m_presenter, &Presenter::personalDataShown, m_reveal, &ContactReveal::lockAgain);
    connect(m_presenter, &Presenter::clockJudged, this,
            [this](const QString &warning) { m_notices->show(NoticeKind::Clock, warning); });
    connect(m_presenter, &Presenter::answered, this, &MainWindow::answered);
    connect(&m_counter, &desk::Counter::sending, &m_store, &desk::ActiveStore::countCall);
    connect(m_entry, &Entry::began, m_idle, &IdleClear::numberCame);
    connect(m_entry, &Entry::began, m_dialogs, &WindowDialogs::makeWay);
    connect(m_ui->memberPanel, &MemberPanel::phoneRequested, m_entry, &Entry::enterPhone);
    connect(m_ui->memberPanel, &MemberPanel::settingsRequested, m_dialogs, [this] { m_dialogs->openSettings(); });
    connect(m_ui->memberPanel, &MemberPanel::doctorRequested, m_dialogs, &WindowDialogs::openDoctor);
    connect(m_ui->memberPanel, &MemberPanel::demoRequested, &m_store, &desk::ActiveStore::startDemo);
    connect(m_ui->memberPanel, &MemberPanel::identityCheckFinished, m_presenter, &Presenter::toNumber);
    connect(m_ui->demoBanner, &DemoBanner::chosen, this, &MainWindow::lookUp);
    connect(m_idle, &IdleClear::elapsed, m_presenter, &Presenter::clear);
    connect(m_idle, &IdleClear::countdown, this,
            [this](int left) { m_notices->show(NoticeKind::Countdown, sentences::countdownNotice(left)); });
    connect(m_appearance, &Appearance::changed, this, &MainWindow::applyLook);
    connect(m_modes, &WindowModes::changed, this, &MainWindow::arrange);
    connect(m_modes, &WindowModes::changed, m_presenter, &Presenter::toNumber);
    connect(m_appearance, &Appearance::notSaved, this,
            [this] { m_notices->show(NoticeKind::Remark, sentences::textSizeNotice()); });
    connect(m_log.get(), &WindowLog::failed, this,
            [this](const QString &file) { m_notices->show(NoticeKind::Remark, sentences::logNotice(file)); });
}

void MainWindow::connectStore()
{
    using desk::ActiveStore;
    connect(&m_store, &ActiveStore::dropping, this, [this] { m_counter.use(nullptr); });
    connect(&m_store, &ActiveStore::connected, this, &MainWindow::showStore);
    connect(&m_store, &ActiveStore::allowanceChanged, m_presenter, &Presenter::showReadyAnew);
    connect(&m_store, &ActiveStore::keyUnavailable, this,
            [this](desk::KeychainFault fault) { m_notices->show(NoticeKind::Remark, sentences::keychainSentence(fault)); });
    connect(&m_store, &ActiveStore::demoUnavailable, this, [this](const QString &reason) {
        qWarning("the demo does not start: %s", qUtf8Printable(reason)); // for support, in the log
        m_notices->show(NoticeKind::Remark, sentences::demoNotice());
    });
}

void MainWindow::connectDialogs()
{
    connect(m_dialogs, &WindowDialogs::settingsSaved, this, [this] {
        applySettings();
        m_log->follow();
        m_presenter->show(); // what must be covered from now on
    });
    connect(m_dialogs, &WindowDialogs::connectionChanged, &m_store, &desk::ActiveStore::connectToStore);
    connect(m_dialogs, &WindowDialogs::callSent, &m_store, &desk::ActiveStore::countCall);
    connect(m_dialogs, &WindowDialogs::remarked, this,
            [this](const QString &text) { m_notices->show(NoticeKind::Remark, text); });
    connect(m_dialogs, &WindowDialogs::closed, m_presenter, &Presenter::toNumber);
}

void MainWindow::connectCommands()
{
    const auto at = [this](Command command, auto *receiver, auto action) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, action);
    };
    at(Command::ToNumber, m_presenter, &Presenter::toNumber);
    at(Command::Again, &m_counter, &desk::Counter::again);
    at(Command::Verify, m_ui->memberPanel, &MemberPanel::openIdentityCheck);
    at(Command::FullScreen, m_modes, &WindowModes::toggleFullScreen);
    at(Command::Bar, m_modes, &WindowModes::toggleBar);
    at(Command::NextStore, this, [this] { switchStore(1); });
    at(Command::PreviousStore, this, [this] { switchStore(-1); });
    m_appearance->obey(*m_commands);
    m_dialogs->obey(*m_commands);
    at(Command::ByPhone, m_entry, &Entry::enterTypedPhone);
    const auto action = [this](Command command) -> QAction & { return m_commands->action(command); };
    m_ui->statusRow->setActions({action(Command::ToNumber), action(Command::Verify), action(Command::Again),
                                 action(Command::Keys), action(Command::Settings)});
    connect(m_ui->statusRow, &StatusRow::storeRequested, this, &MainWindow::switchStore);
}

void MainWindow::applySettings()
{
    m_counter.setScanRules(m_settings.scanRules());
    m_counter.setRecentLimit(m_settings.number(keys::recentLimit));
    m_counter.setMayAskByPhone(m_settings.flag(keys::byPhone));
    m_idle->setSeconds(m_settings.number(keys::clearAfterSeconds));
    m_appearance->read();
    applyLook();
}

void MainWindow::applyLook()
{
    m_appearance->applyTo(*this, *m_ui, m_store);
    m_dialogs->applyLook();
    arrange();
}

void MainWindow::arrange()
{
    m_notices->setRoom(!m_modes->isBar());
    m_shape->arrange(m_modes->isBar(), m_appearance->windowLook(), m_store, m_settings);
}

void MainWindow::showStore()
{
    m_counter.use(m_store.client());
    m_ui->statusRow->showStore(m_store);
    arrange();
}

void MainWindow::enter(const QString &typed, bool insisting)
{
    m_entry->enter(typed, insisting);
}

void MainWindow::lookUp(const QString &number)
{
    m_ui->searchForm->numberEdit().setText(number);
    enter(number);
}

void MainWindow::showMishap()
{
    m_notices->show(NoticeKind::Mishap, sentences::mishapNotice());
}

void MainWindow::switchStore(int step)
{
    if (m_store.switchStore(step))
        m_presenter->clear();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_appearance->follow(size()))
        applyLook();
    else
        arrange();
}

} // namespace desktop
