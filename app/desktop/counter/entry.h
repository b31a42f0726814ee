// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/counter/scancatcher.h>

#include <QObject>

namespace desk {
class Counter;
}

namespace desktop {

class SearchForm;

/// The way in: what was typed into the number field, and what was scanned wherever the focus was, goes to the counter.
class Entry final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, which belongs to `window`. To be made after every other event filter of the application.
    Entry(QWidget &window, SearchForm &form, desk::Counter &counter, KeyClock clock);

    void enter(const QString &typed, bool insisting);
    /// Asks for everybody with this phone.
    void enterPhone(const QString &typed);
    /// What stands in the number field, as a phone; nothing where nothing stands there.
    void enterTypedPhone();

Q_SIGNALS:
    /// Something comes in, and is asked or refused next.
    void began();

private:
    void takeScan(const desk::Burst &burst);

    SearchForm &m_form;
    desk::Counter &m_counter;
};

} // namespace desktop
