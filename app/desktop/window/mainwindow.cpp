// SPDX-License-Identifier: MIT
#include <desktop/window/mainwindow.h>

#include "ui_mainwindow.h"

#include <desktop/answer/refusaltexts.h>
#include <desktop/counter/keyrouter.h>
#include <desktop/counter/numberedit.h>
#include <desktop/window/idleclear.h>
#include <desktop/window/preconnecttriggers.h>
#include <desktop/window/settingsuse.h>
#include <desktop/window/windowdialogs.h>
#include <desktop/window/windowlog.h>
#include <desktop/window/windowshape.h>

#include <desk/keychain/systemkeychain.h>
#include <desk/scan/wrongthing.h>
#include <desk/text/displaytext.h>

#include <sentences/keychainsentence.h>
#include <sentences/lognotice.h>
#include <sentences/settingsnotice.h>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace desktop {

namespace keys = desk::keys;

MainWindow::MainWindow(desk::Settings &settings, Options options, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
    , m_options(std::move(options))
    , m_systemTheme(systemTheme(QApplication::palette()))
    , m_shop(settings, m_options.keychain ? m_options.keychain : desk::systemKeychain(), m_options.callsFolder, m_options.clocks)
    , m_counter(m_options.clocks)
    , m_dialogs(new WindowDialogs(settings, m_shop, m_look, m_options.clocks, *this))
    , m_idle(new IdleClear(this))
    , m_shape(std::make_unique<WindowShape>(*this, *m_ui))
{
    readLook();
    setFont(m_look.font()); // before there are widgets: they would load the system's font first
    m_ui->setupUi(this);
    setWindowTitle(tr("Member Desk"));
    m_ui->demoBanner->hide();
    m_ui->noticeLabel->hide();
    new KeyRouter(*this, m_ui->searchForm->numberEdit());
    m_log = std::make_unique<WindowLog>(m_options.log, m_options.logFile, m_settings, m_shop);
    m_preconnectTriggers = std::make_unique<PreconnectTriggers>(*this, m_ui->searchForm->numberEdit(), m_shop, m_counter);
    connectParts();
    addKeys();
    applySettings();
    showNotice(sentences::settingsNotice(m_settings));
    if (m_options.demo)
        startDemo();
    else
        m_shop.connectToStore();
    toNumber();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    connect(m_ui->searchForm, &SearchForm::entered, this, &MainWindow::enter);
    connect(m_ui->searchForm, &SearchForm::cancelRequested, this, [this] { m_counter.cancel(); });
    connect(m_ui->memberPanel, &MemberPanel::cancelRequested, this, [this] { m_counter.cancel(); });
    connect(m_ui->memberPanel, &MemberPanel::settingsRequested, this, &MainWindow::openSettings);
    connect(m_ui->memberPanel, &MemberPanel::doctorRequested, this, &MainWindow::openDoctor);
    connect(m_ui->memberPanel, &MemberPanel::demoRequested, this, &MainWindow::startDemo);
    connect(&m_ui->memberPanel->view(), &MemberView::unlockRequested, this, &MainWindow::unlockContacts);
    connect(&m_ui->memberPanel->view(), &MemberView::identityCheckFinished, this, &MainWindow::toNumber);
    connect(m_ui->recentCard, &RecentCard::chosen, this, [this](const kybio::MemberNumber &number) {
        m_counter.recall(number);
        toNumber();
    });
    connect(m_ui->statusRow, &StatusRow::numberRequested, this, &MainWindow::toNumber);
    connect(m_ui->statusRow, &StatusRow::checkRequested, this, &MainWindow::openIdentityCheck);
    connect(m_ui->statusRow, &StatusRow::againRequested, this, &MainWindow::again);
    connect(m_ui->statusRow, &StatusRow::keysRequested, this, &MainWindow::openKeys);
    connect(m_ui->statusRow, &StatusRow::settingsRequested, this, &MainWindow::openSettings);
    connect(&m_counter, &desk::Counter::stateChanged, this, &MainWindow::showState);
    connect(&m_counter, &desk::Counter::recentChanged, this, [this] { m_ui->recentCard->show(m_counter, QLocale()); });
    connect(&m_counter, &desk::Counter::sending, &m_shop, &Shop::countCall);
    connect(&m_shop, &Shop::dropping, this, [this] { m_counter.use(nullptr); });
    connect(&m_shop, &Shop::connected, this, &MainWindow::showShop);
    connect(&m_shop, &Shop::callCounted, this, [this] { m_ui->statusRow->showAllowance(m_shop); });
    connect(&m_shop, &Shop::keyUnavailable, this,
            [this](desk::KeychainFault fault) { showNotice(sentences::keychainSentence(fault)); });
    connect(&m_shop, &Shop::demoUnavailable, this, [this](const QString &reason) {
        qWarning("the demo does not start: %s", qUtf8Printable(reason)); // for support, in the log
        showNotice(tr("The demo does not start. Start Member Desk again; if that does not help, install it again."));
    });
    connect(m_log.get(), &WindowLog::failed, this, [this](const QString &file) { showNotice(sentences::logNotice(file)); });
    connect(m_dialogs, &WindowDialogs::settingsSaved, this, [this] {
        applySettings();
        m_log->follow();
        showState(); // what must be covered from now on
    });
    connect(m_dialogs, &WindowDialogs::connectionChanged, &m_shop, &Shop::connectToStore);
    connect(m_dialogs, &WindowDialogs::callSent, &m_shop, &Shop::countCall);
    connect(m_dialogs, &WindowDialogs::remarked, this, &MainWindow::showNotice);
    connect(m_dialogs, &WindowDialogs::closed, this, &MainWindow::toNumber);
    connect(m_idle, &IdleClear::elapsed, this, &MainWindow::clear);
    connect(m_idle, &IdleClear::countdown, this, [this](int left) {
        showNotice(left < 0 ? QString() : tr("The screen clears in %n s. Press any key to keep it.", nullptr, left));
    });
    using namespace std::chrono_literals;
    m_dayTick.start(1min); // at midnight the service counts anew, and nobody may have touched the window
    connect(&m_dayTick, &QTimer::timeout, this, &MainWindow::followTheDay);
    connect(&m_ageTick, &QTimer::timeout, this, [this] {
        m_ageTick.setInterval(1s);
        m_ui->memberPanel->showAge(m_counter, QLocale());
    });
    qApp->installEventFilter(this);
}

void MainWindow::addKey(const QKeySequence &key, void (MainWindow::*action)())
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, action);
}

void MainWindow::addKeys()
{
    addKey(Qt::Key_F9, &MainWindow::toNumber);
    addKey(Qt::CTRL | Qt::Key_L, &MainWindow::toNumber);
    addKey(Qt::Key_F5, &MainWindow::again);
    addKey(Qt::Key_F8, &MainWindow::openIdentityCheck);
    addKey(Qt::Key_F1, &MainWindow::openKeys);
    addKey(Qt::Key_F11, &MainWindow::toggleFullScreen);
    addKey(Qt::Key_F12, &MainWindow::toggleBar);
    addKey(Qt::CTRL | Qt::Key_Comma, &MainWindow::openSettings);
    addKey(Qt::CTRL | Qt::Key_PageDown, &MainWindow::nextStore);
    addKey(Qt::CTRL | Qt::Key_PageUp, &MainWindow::previousStore);
    addKey(Qt::CTRL | Qt::Key_Plus, &MainWindow::larger);
    addKey(Qt::CTRL | Qt::Key_Equal, &MainWindow::larger);
    addKey(Qt::CTRL | Qt::Key_Minus, &MainWindow::smaller);
    addKey(Qt::CTRL | Qt::Key_0, &MainWindow::standardSize);
}

void MainWindow::applySettings()
{
    m_counter.setScanRules(scanRules(m_settings));
    m_counter.setRecentLimit(m_settings.number(keys::recentLimit));
    m_idle->setSeconds(m_settings.number(keys::clearAfterSeconds));
    readLook();
    applyLook();
}

void MainWindow::readLook()
{
    m_look = Look(m_options.theme.value_or(themeSetting(m_settings, m_systemTheme)),
                  m_options.textPercent.value_or(m_settings.number(keys::textPercent)));
    if (QApplication::font() != m_look.font())
        QApplication::setFont(m_look.font());
}

void MainWindow::applyLook()
{
    const QPalette palette = m_look.palette();
    QApplication::setPalette(palette);
    m_look.applyTo(*this);
    m_ui->memberPanel->setLook(m_look);
    m_ui->barStrip->setLook(m_look);
    WindowShape::applyTargetSize(*this, m_settings.flag(keys::touch));
    m_ui->recentCard->setLook(m_look, m_settings.flag(keys::touch));
    QPalette banner;
    const SeverityColors colors = m_look.colors(Severity::Info);
    banner.setColor(QPalette::Window, colors.ground);
    banner.setColor(QPalette::WindowText, colors.text);
    m_ui->demoBanner->setAutoFillBackground(true);
    m_ui->demoBanner->setPalette(banner);
    m_ui->statusRow->setLook(m_look, m_shop);
    arrange();
}

void MainWindow::showShop()
{
    m_counter.use(m_shop.client());
    m_ui->statusRow->showShop(m_shop);
    arrange();
}

void MainWindow::startDemo()
{
    m_shop.startDemo();
    toNumber();
}

void MainWindow::switchStore(int step)
{
    if (m_shop.switchStore(step))
        clear();
}

void MainWindow::enter(const QString &typed, bool insisting)
{
    m_idle->touch();
    m_ui->searchForm->setNote({});
    m_dialogs->closeKeys();
    const auto *found = std::get_if<desk::Found>(&m_counter.state());
    if (insisting && found != nullptr && found->awaitsConfirmation) {
        // Only the number that was asked: another one in the field is another question.
        const desk::ScanReading confirmed = desk::readScan(typed, scanRules(m_settings), desk::Insistence::Yes);
        if (typed.isEmpty() || (confirmed && confirmed->number == found->asked)) {
            m_counter.confirm();
            return;
        }
    }
    const desk::ScanReading reading = m_counter.enter(typed, insisting ? desk::Insistence::Yes : desk::Insistence::No);
    if (!reading) {
        showRefusal(reading.error());
        return;
    }
    if (std::holds_alternative<desk::NotSetUp>(m_counter.state()))
        showState(); // the way to the settings, where a refusal stands
    m_ui->searchForm->setNote(changesNote(*reading));
    toNumber();
}

void MainWindow::lookUp(const QString &number)
{
    m_ui->searchForm->numberEdit().setText(number);
    enter(number);
}

void MainWindow::showRefusal(const desk::ScanRefusal &refusal)
{
    const auto verdict = refusalVerdict(refusal, scanRules(m_settings));
    if (!verdict) {
        clear();
        m_ui->searchForm->setNote(emptyNote());
        return;
    }
    if (refusal.thing && desk::mustBeForgotten(*refusal.thing))
        m_ui->searchForm->numberEdit().wipe();
    m_ui->memberPanel->showRefusal(*verdict, tr("No call was made."));
    m_ui->barStrip->showRefusal(*verdict);
    m_idle->setArmed(true); // what was typed may be somebody's identity number
    toNumber();
    Q_EMIT answered();
}

MemberPanel::Context MainWindow::panelContext() const
{
    MemberPanel::Context context;
    context.deadline = deadline(m_settings);
    context.coverAmounts = m_settings.flag(keys::coverAmounts);
    context.offersDoctor = !m_shop.isDemo();
    context.usedUp = m_shop.isUsedUp();
    return context;
}

void MainWindow::showState()
{
    m_ui->memberPanel->view().setLocked(m_dialogs->guardsContacts()); // the PIN held for the member before
    m_ui->memberPanel->show(m_counter, panelContext());
    m_ui->barStrip->show(m_counter, panelContext());
    m_ui->searchForm->setAsking(m_counter.isAsking());
    using namespace std::chrono_literals;
    const bool showsMember = std::holds_alternative<desk::Found>(m_counter.state());
    m_idle->setArmed(showsMember || std::holds_alternative<desk::Nobody>(m_counter.state()));
    if (showsMember)
        m_ageTick.start(200ms); // a fresh answer shows at once that its age counts
    else
        m_ageTick.stop();
    if (m_counter.isAsking())
        return;
    toNumber();
    if (!std::holds_alternative<desk::Ready>(m_counter.state()) && !std::holds_alternative<desk::NotSetUp>(m_counter.state()))
        Q_EMIT answered();
}

void MainWindow::showNotice(const QString &text)
{
    m_ui->noticeLabel->setText(text);
    m_ui->noticeLabel->setVisible(!text.isEmpty());
}

void MainWindow::showMishap()
{
    showNotice(tr("Something went wrong inside Member Desk. Try again. If it happens again, tell your support the code %1.")
                   .arg(u"INT-01"_s));
}

void MainWindow::toNumber()
{
    NumberEdit &edit = m_ui->searchForm->numberEdit();
    edit.setFocus(Qt::OtherFocusReason); // another reason would select what somebody has begun to type
    edit.offerForReplacement();
}

void MainWindow::clear()
{
    m_counter.clear();
    m_ui->searchForm->numberEdit().wipe();
    m_ui->searchForm->setNote({});
    showState(); // also where the counter had nothing to clear: a refusal may stand there
    toNumber();
}

void MainWindow::escape()
{
    if (m_counter.isAsking())
        m_counter.cancel();
    else
        clear();
}

void MainWindow::openIdentityCheck()
{
    if (const auto *found = std::get_if<desk::Found>(&m_counter.state()))
        m_ui->memberPanel->view().openIdentityCheck(*found, m_counter.clocks());
}

void MainWindow::openSettings()
{
    m_dialogs->openSettings();
}

void MainWindow::openDoctor()
{
    m_dialogs->openDoctor();
}

void MainWindow::openKeys()
{
    m_dialogs->toggleKeys();
}

void MainWindow::followTheDay()
{
    m_ui->statusRow->showAllowance(m_shop);
    if (std::holds_alternative<desk::Ready>(m_counter.state()) && m_ui->searchForm->numberEdit().text().isEmpty())
        showState();
}

void MainWindow::toggleBar()
{
    m_shape->toggleBar(m_look, m_shop, m_settings);
    toNumber();
}

void MainWindow::setTextPercent(int percent)
{
    m_options.textPercent.reset();
    m_settings.setNumber(keys::textPercent, percent);
    if (!m_settings.save())
        showNotice(tr("The text size cannot be saved."));
    applySettings();
}

void MainWindow::copyNumber()
{
    if (const auto *found = std::get_if<desk::Found>(&m_counter.state()))
        QApplication::clipboard()->setText(desk::singleLine(found->member.number.value().value_or(found->asked.toString())));
}

void MainWindow::arrange()
{
    m_shape->arrange(m_look, m_shop, m_settings);
}

void MainWindow::reveal()
{
    if (m_ui->memberPanel->view().isLocked() && std::holds_alternative<desk::Found>(m_counter.state()))
        unlockContacts();
    else
        setRevealed(true);
}

void MainWindow::unlockContacts()
{
    m_dialogs->unlockContacts([this] { m_ui->memberPanel->view().setLocked(false); });
}

void MainWindow::setRevealed(bool revealed)
{
    m_ui->memberPanel->view().setRevealed(revealed);
    m_ui->barStrip->setRevealed(revealed);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Wherever the key is let go.
    if (event->type() == QEvent::KeyRelease) {
        if (auto *key = static_cast<QKeyEvent *>(event); key->key() == Qt::Key_F7 && !key->isAutoRepeat())
            setRevealed(false);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->key() == Qt::Key_F7)
        reveal();
    else if (event->matches(QKeySequence::Copy))
        copyNumber();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    m_ui->statusRow->showActivity(isActiveWindow());
    if (isActiveWindow())
        toNumber();
    else
        setRevealed(false);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

} // namespace desktop
