// SPDX-License-Identifier: MIT
#include <desktop/counter/entry.h>

#include <desktop/counter/keyrouter.h>
#include <desktop/counter/numberedit.h>
#include <desktop/counter/searchform.h>

#include <desk/lookup/counter.h>

namespace desktop {

Entry::Entry(QWidget &window, SearchForm &form, desk::Counter &counter, KeyClock clock)
    : QObject(&window)
    , m_form(form)
    , m_counter(counter)
{
    new KeyRouter(window, form.numberEdit());
    connect(&form, &SearchForm::entered, this, &Entry::enter);
    connect(new ScanCatcher(window, form.numberEdit(), std::move(clock)), &ScanCatcher::scanned, this, &Entry::takeScan);
}

void Entry::enter(const QString &typed, bool insisting)
{
    Q_EMIT began();
    m_counter.enter(typed, insisting ? desk::Insistence::Yes : desk::Insistence::No);
}

void Entry::enterPhone(const QString &typed)
{
    Q_EMIT began();
    m_counter.enterPhone(typed);
}

void Entry::enterTypedPhone()
{
    const QString typed = m_form.numberEdit().text();
    if (typed.trimmed().isEmpty() || !m_counter.mayAskByPhone())
        return;
    m_form.numberEdit().take(typed); // it is finished: the next key is another one's
    enterPhone(typed);
}

void Entry::takeScan(const desk::Burst &burst)
{
    Q_EMIT began();
    m_form.numberEdit().take(burst.text);
    if (burst.hasEnd)
        m_counter.enter(burst);
}

} // namespace desktop
