// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/peek/peeklog.h>

#include <QObject>

#include <memory>

namespace desk {
class Settings;
}

namespace desktop {

/// Notes that contact data was shown, where the manager has switched that on. Opens no file before.
class PeekNotes final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this.
    PeekNotes(desk::Settings &settings, const desk::Clocks &clocks, QObject *parent);

    void note(desk::PeekField field, const QString &number);

Q_SIGNALS:
    /// Could not be written; once, until it works again.
    void failed(const QString &file);

private:
    desk::Settings &m_settings;
    desk::Clocks m_clocks;
    std::unique_ptr<desk::PeekLog> m_log; ///< null until something is noted
    bool m_hasFailed = false;
};

} // namespace desktop
