// SPDX-License-Identifier: MIT
#include <desktop/privacy/peeknotes.h>

#include <desk/settings/settings.h>

#include <QSysInfo>

#include <utility>

namespace desktop {

PeekNotes::PeekNotes(desk::Settings &settings, const desk::Clocks &clocks, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clocks(clocks)
{
}

void PeekNotes::note(desk::PeekField field, const QString &number)
{
    if (!m_settings.flag(desk::keys::notePeeks))
        return;
    const QString file = desk::PeekLog::fileFor(m_settings.file());
    if (!m_log)
        m_log = std::make_unique<desk::PeekLog>(file, QSysInfo::machineHostName(), m_settings.text(desk::keys::peekSalt));
    const bool failedBefore = std::exchange(m_hasFailed, !m_log->note(m_clocks.wall(), field, number));
    if (m_hasFailed && !failedBefore)
        Q_EMIT failed(file);
}

} // namespace desktop
