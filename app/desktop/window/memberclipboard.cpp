// SPDX-License-Identifier: MIT
#include <desktop/window/memberclipboard.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/window/commands.h>

#include <desk/lookup/counter.h>
#include <desk/settings/settings.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

namespace desktop {
namespace {

void copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

MemberClipboard::MemberClipboard(QWidget &window, const Commands &commands, const desk::Counter &counter,
                                 const desk::Settings &settings)
    : QObject(&window)
    , m_counter(counter)
    , m_settings(settings)
{
    window.installEventFilter(this);
    connect(&commands.action(Command::CopyName), &QAction::triggered, this, &MemberClipboard::copyName);
    connect(&commands.action(Command::CopyBalance), &QAction::triggered, this, &MemberClipboard::copyBalance);
    connect(&commands.action(Command::CopyPoints), &QAction::triggered, this, &MemberClipboard::copyPoints);
}

bool MemberClipboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        copyNumber();
    return QObject::eventFilter(watched, event);
}

void MemberClipboard::copyNumber() const
{
    if (const auto *found = std::get_if<desk::Found>(&m_counter.state()))
        copy(numberOf(*found));
}

void MemberClipboard::copyName() const
{
    if (const desk::Found *found = uncovered())
        copy(textOf(found->member.name));
}

void MemberClipboard::copyBalance() const
{
    if (const desk::Found *found = uncovered(); found != nullptr && !coversAmounts())
        copy(copiedText(found->member.balance, QLocale()));
}

void MemberClipboard::copyPoints() const
{
    if (const desk::Found *found = uncovered(); found != nullptr && !coversAmounts())
        copy(copiedText(found->member.point, QLocale()));
}

const desk::Found *MemberClipboard::uncovered() const
{
    const auto *found = std::get_if<desk::Found>(&m_counter.state());
    return found != nullptr && !found->awaitsConfirmation ? found : nullptr;
}

bool MemberClipboard::coversAmounts() const
{
    return m_settings.flag(desk::keys::coverAmounts);
}

} // namespace desktop
