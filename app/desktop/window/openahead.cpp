// SPDX-License-Identifier: MIT
#include <desktop/window/openahead.h>

#include <desktop/window/shop.h>

#include <desk/lookup/counter.h>
#include <desk/connection/energysaver.h>

#include <QEvent>
#include <QLineEdit>

namespace desktop {

OpenAhead::OpenAhead(QWidget &window, const QLineEdit &number, const Shop &shop, const desk::Counter &counter)
    : m_window(window)
    , m_counter(counter)
    , m_keeper(counter.time(), &desk::savesEnergy)
{
    connect(&shop, &Shop::dropping, this, [this] { m_keeper.use(nullptr); });
    connect(&shop, &Shop::connected, this, [this, &shop] { m_keeper.use(shop.isDemo() ? nullptr : shop.client()); });
    connect(&number, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() == 1) // the first key of a number
            m_keeper.somebodyIsHere();
    });
    connect(&counter, &desk::Counter::stateChanged, this, &OpenAhead::follow);
    window.installEventFilter(this);
}

bool OpenAhead::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint: // not Show: nothing may come before the first picture
        if (!m_visible && !m_window.isMinimized()) {
            m_visible = true;
            m_keeper.setVisible(true);
            m_keeper.somebodyIsHere();
        }
        break;
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        m_visible = m_visible && m_window.isVisible() && !m_window.isMinimized();
        m_keeper.setVisible(m_visible);
        break;
    case QEvent::WindowActivate:
        m_keeper.somebodyIsHere();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void OpenAhead::follow()
{
    if (m_counter.isAsking() == m_asking)
        return;
    m_asking = m_counter.isAsking();
    if (m_asking)
        m_keeper.asked();
    else
        m_keeper.questionEnded(!std::holds_alternative<desk::Failed>(m_counter.state()));
}

} // namespace desktop
