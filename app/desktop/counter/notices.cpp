// SPDX-License-Identifier: MIT
#include <desktop/counter/notices.h>

#include <algorithm>

namespace desktop {

Notices::Notices(QLabel &label)
    : m_label(label)
{
    m_label.hide();
}

void Notices::show(NoticeKind kind, const QString &text)
{
    QString &standing = m_texts.at(static_cast<std::size_t>(kind));
    if (standing == text)
        return;
    standing = text;
    update();
}

void Notices::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    update();
}

void Notices::update()
{
    const auto first = std::ranges::find_if(m_texts, [](const QString &notice) { return !notice.isEmpty(); });
    m_label.setText(first == m_texts.end() ? QString() : *first);
    m_label.setVisible(m_hasRoom && first != m_texts.end());
}

} // namespace desktop
