// SPDX-License-Identifier: MIT
#include "counterwindow.h"

#include <desktop/look/deskstyle.h>

#include <fakes/fakekeychain.h>

#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // the network's own thread
    // A window paints all its widgets within one UpdateRequest, from the layout to the screen.
    const bool paints = event->type() == QEvent::UpdateRequest && receiver->isWidgetType()
        && static_cast<QWidget *>(receiver)->isWindow() && (m_watched == nullptr || receiver == m_watched);
    const auto begin = Steady::now();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const auto end = Steady::now();
    if (m_depth == 0)
        m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::microseconds>(end - begin));
    if (paints)
        m_painted = end;
    return handled;
}

CounterWindow::CounterWindow(TimedApplication &application, const Wish &wish)
    : m_application(application)
{
    QApplication::setStyle(new desktop::DeskStyle);
    m_settings = std::make_unique<desk::Settings>(m_folder.filePath(u"memberdesk.ini"_s), m_folder.filePath(u"none.ini"_s));
    m_settings->setStores({{.server = wish.server,
                            .appId = wish.appId,
                            .appKey = wish.appKey,
                            .authorityFile = wish.authorityFile,
                            .proxy = desk::ProxyChoice::None,
                            .dailyLimit = 0}},
                          0);
    m_settings->setNumber(desk::keys::recentLimit, wish.recentLimit);
    if (!wish.coversWhenIdle)
        m_settings->setNumber(desk::keys::clearAfterSeconds, 0);
    desktop::MainWindow::Options options;
    options.theme = desktop::Theme::Light;
    options.textPercent = wish.textPercent;
    options.callsFolder = m_folder.filePath(u"calls"_s);
    options.keychain = std::make_shared<FakeKeychain>();
    options.clocks.steady = [this] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()) + m_skipped;
    };
    // By hand: each key is passed on at once, however fast this machine types and however slow callgrind makes it.
    options.keyClock = [now = std::chrono::milliseconds(1'000'000)](const QInputEvent & /*key*/) mutable {
        constexpr std::chrono::milliseconds byHand{600};
        return now += byHand;
    };
    m_window = std::make_unique<desktop::MainWindow>(*m_settings, options);
    m_window->resize(1024, 768);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    m_edit = m_window->findChild<desktop::NumberEdit *>();
    // Under callgrind an answer takes as long as one from far away.
    if (qEnvironmentVariableIsSet("BENCH_COUNTS_INSTRUCTIONS"))
        m_window->findChild<QTimer *>(u"askingCardTimer"_s)->setInterval(std::chrono::minutes(1));
}

void CounterWindow::type(const QString &number)
{
    QTest::keyClicks(m_edit, number);
}

std::optional<std::chrono::microseconds> CounterWindow::enter()
{
    const auto begin = Steady::now();
    const auto answered = [this] {
        const auto &state = m_window->counter().state();
        return std::holds_alternative<desk::Found>(state) || std::holds_alternative<desk::Nobody>(state);
    };
    QTest::keyClick(m_edit, Qt::Key_Return);
    while (m_window->counter().isAsking())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (!answered())
        return std::nullopt;
    const auto arrived = Steady::now();
    while (m_application.painted() < arrived)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return std::chrono::duration_cast<std::chrono::microseconds>(m_application.painted() - begin);
}

std::chrono::microseconds CounterWindow::paintTwice()
{
    auto *const panel = m_window->findChild<QWidget *>(u"memberPanel"_s);
    const auto begin = Steady::now();
    for (int picture = 0; picture < 2; ++picture) {
        const auto asked = Steady::now();
        panel->update();
        while (m_application.painted() < asked)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(m_application.painted() - begin);
}
