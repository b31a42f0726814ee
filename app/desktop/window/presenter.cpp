// SPDX-License-Identifier: MIT
#include <desktop/window/presenter.h>

#include "ui_mainwindow.h"

#include <desktop/counter/numberedit.h>

#include <sentences/presentation.h>

#include <desk/connection/activestore.h>
#include <desk/lookup/counter.h>
#include <desk/settings/settings.h>

#include <QApplication>
#include <QKeyEvent>

namespace desktop {

namespace keys = desk::keys;

Presenter::Presenter(QWidget &window, Ui::MainWindow &ui, desk::Counter &counter, const desk::ActiveStore &store,
                     const desk::Settings &settings, const desk::Clocks &clocks)
    : QObject(&window)
    , m_window(window)
    , m_ui(ui)
    , m_counter(counter)
    , m_store(store)
    , m_settings(settings)
    , m_clocks(clocks)
{
    window.installEventFilter(this);
    m_ui.memberPanel->setClocks(clocks);
    connect(&m_counter, &desk::Counter::stateChanged, this, &Presenter::show);
    connect(m_ui.searchForm, &SearchForm::cancelRequested, &m_counter, &desk::Counter::cancel);
    connect(m_ui.memberPanel, &MemberPanel::cancelRequested, &m_counter, &desk::Counter::cancel);
    connect(m_ui.memberPanel, &MemberPanel::candidateChosen, &m_counter, &desk::Counter::choose);
    connect(m_ui.recentCard, &RecentCard::chosen, &m_counter, &desk::Counter::recall);
    connect(&m_counter, &desk::Counter::recentChanged, this, [this] { m_ui.recentCard->show(m_counter, QLocale()); });
}

void Presenter::show()
{
    const sentences::Presentation shown = sentences::presentationOf(
        m_counter.state(),
        {.now = {m_clocks.wall(), m_clocks.steady()},
         .deadline = std::chrono::seconds(m_store.store().timeoutSeconds),
         .change = m_counter.change(),
         .input = m_counter.lastInput(),
         .coversAmounts = m_settings.flag(keys::coverAmounts),
         .offersDoctor = !m_store.isDemo(),
         .mayAskByPhone = m_settings.flag(keys::byPhone),
         .isUsedUp = m_store.isUsedUp()});
    Q_EMIT personalDataShown(shown.isPersonal);
    if (shown.found() != nullptr)
        Q_EMIT clockJudged(shown.clockWarning);
    m_ui.memberPanel->show(shown);
    m_ui.barStrip->show(shown);
    m_ui.searchForm->show(shown);
    m_ui.statusRow->showReach(shown);
    if (shown.isEarlier || (m_counter.isAsking() && m_counter.lastInput().isAgain))
        m_ui.searchForm->numberEdit().setText(shown.number); // whatever stood there was another question
    toNext();
    if (shown.isAnswer)
        Q_EMIT answered();
}

void Presenter::showReadyAnew()
{
    m_ui.statusRow->showAllowance(m_store);
    if (std::holds_alternative<desk::Ready>(m_counter.state()) && m_ui.searchForm->numberEdit().text().isEmpty())
        show();
}

void Presenter::toNumber()
{
    NumberEdit &edit = m_ui.searchForm->numberEdit();
    edit.setFocus(Qt::OtherFocusReason); // another reason would select what somebody has begun to type
    edit.offerForReplacement();
}

void Presenter::toNext()
{
    // Enter belongs to what somebody has begun to type, not to the first of those who are offered.
    if (m_ui.searchForm->numberEdit().isModified() || !m_ui.memberPanel->focusCandidates())
        toNumber();
}

void Presenter::clear()
{
    m_ui.searchForm->numberEdit().wipe();
    m_counter.clear();
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange) {
        m_ui.statusRow->showActivity(m_window.isActiveWindow());
        if (m_window.isActiveWindow())
            toNext();
    } else if (event->type() == QEvent::KeyPress) { // what no other part took
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            escape();
    }
    return QObject::eventFilter(watched, event);
}

void Presenter::escape()
{
    if (m_counter.isAsking())
        m_counter.cancel();
    else if (!m_ui.memberPanel->closeIdentityCheck())
        clear();
}

} // namespace desktop
