// SPDX-License-Identifier: MIT
#include <desktop/window/presenter.h>

#include "ui_mainwindow.h"

#include <desktop/counter/numberedit.h>

#include <sentences/presentation.h>

#include <desk/connection/activestore.h>
#include <desk/lookup/counter.h>
#include <desk/settings/settings.h>
#include <desk/text/displaytext.h>

#include <QApplication>
#include <QClipboard>
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
    connect(&m_counter, &desk::Counter::recentChanged, this, [this] { m_ui.recentCard->show(m_counter, QLocale()); });
}

void Presenter::show()
{
    const sentences::Presentation shown = sentences::presentationOf(
        m_counter.state(),
        {.today = m_clocks.wall().date(),
         .deadline = std::chrono::seconds(m_settings.store().timeoutSeconds),
         .change = m_counter.change(),
         .input = m_counter.lastInput(),
         .coversAmounts = m_settings.flag(keys::coverAmounts),
         .offersDoctor = !m_store.isDemo(),
         .isUsedUp = m_store.isUsedUp()});
    Q_EMIT personalDataShown(shown.isPersonal);
    m_ui.memberPanel->show(shown);
    m_ui.barStrip->show(shown);
    m_ui.searchForm->show(shown);
    toNumber();
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
            toNumber();
    } else if (event->type() == QEvent::KeyPress) { // what no other part took
        if (auto *key = static_cast<QKeyEvent *>(event); key->key() == Qt::Key_Escape)
            escape();
        else if (key->matches(QKeySequence::Copy))
            copyNumber();
    }
    return QObject::eventFilter(watched, event);
}

void Presenter::escape()
{
    if (m_counter.isAsking())
        m_counter.cancel();
    else
        clear();
}

void Presenter::copyNumber() const
{
    if (const auto *found = std::get_if<desk::Found>(&m_counter.state()))
        QApplication::clipboard()->setText(desk::singleLine(found->member.number.value().value_or(found->asked.toString())));
}

} // namespace desktop
