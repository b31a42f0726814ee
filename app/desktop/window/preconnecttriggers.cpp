// SPDX-License-Identifier: MIT
#include <desktop/window/preconnecttriggers.h>

#include <desk/connection/activestore.h>

#include <desk/connection/energysaver.h>
#include <desk/lookup/counter.h>

#include <QEvent>
#include <QLineEdit>

namespace desktop {

PreconnectTriggers::PreconnectTriggers(QWidget &window, const QLineEdit &number, const desk::ActiveStore &store,
                                       const desk::Counter &counter)
    : m_window(window)
    , m_counter(counter)
    , m_preconnector(counter.clocks(), &desk::savesEnergy)
{
    connect(&store, &desk::ActiveStore::dropping, this, [this] { m_preconnector.use(nullptr); });
    connect(&store, &desk::ActiveStore::connected, this,
            [this, &store] { m_preconnector.use(store.isDemo() ? nullptr : store.client()); });
    connect(&number, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() == 1) // the first key of a number
            m_preconnector.somebodyIsHere();
    });
    connect(&counter, &desk::Counter::stateChanged, this, &PreconnectTriggers::follow);
    window.installEventFilter(this);
}

bool PreconnectTriggers::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint: // not Show: nothing may come before the first picture
        if (!m_visible && !m_window.isMinimized()) {
            m_visible = true;
            m_preconnector.setVisible(true);
            m_preconnector.somebodyIsHere();
        }
        break;
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        m_visible = m_visible && m_window.isVisible() && !m_window.isMinimized();
        m_preconnector.setVisible(m_visible);
        break;
    case QEvent::WindowActivate:
        m_preconnector.somebodyIsHere();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PreconnectTriggers::follow()
{
    if (m_counter.isAsking() == m_asking)
        return;
    m_asking = m_counter.isAsking();
    if (m_asking)
        m_preconnector.asked();
    else
        m_preconnector.questionEnded(!std::holds_alternative<desk::Failed>(m_counter.state()));
}

} // namespace desktop
