// SPDX-License-Identifier: MIT
#include <desktop/privacy/keepingkey.h>

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

KeepingKey::KeepingKey(QObject *parent)
    : QObject(parent)
{
    m_patience.setParent(this);
    m_patience.setObjectName(u"keepingKeyPatience"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &KeepingKey::forget);
}

bool KeepingKey::isModifier(const QKeyEvent &event)
{
    return (event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_ScrollLock) || event.key() == Qt::Key_AltGr;
}

bool KeepingKey::takes(QWidget &target, const QKeyEvent &event, bool keeps)
{
    if (isModifier(event))
        return false;
    if (event.isAutoRepeat() && event.key() == m_down)
        return true; // the same one, held down
    m_patience.stop();
    if (const auto first = std::exchange(m_waiting, nullptr); first && m_target) {
        // Past the filters: they have seen it.
        static_cast<QObject *>(m_target)->event(first.get());
        return false;
    }
    if (!keeps)
        return false;
    m_down = event.key();
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint();
    m_target = qobject_cast<QLineEdit *>(&target);
    if (isLetter && m_target) {
        m_waiting.reset(event.clone());
        m_patience.start();
    }
    return true;
}

void KeepingKey::release(const QKeyEvent &event)
{
    if (!event.isAutoRepeat() && event.key() == m_down)
        m_down = 0;
}

void KeepingKey::forget()
{
    m_patience.stop();
    m_waiting.reset();
}

} // namespace desktop
