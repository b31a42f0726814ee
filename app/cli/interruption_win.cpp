// SPDX-License-Identifier: MIT
#include <cli/interruption.h>

#include <atomic>
#include <windows.h>

namespace cli {
namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): Windows' handler gets nothing else
std::atomic<Interruption *> told = nullptr;

/// Runs in a thread of Windows' own.
BOOL WINAPI handle(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE; // the console closes: there is no time
    Interruption *const interruption = told.exchange(nullptr);
    if (interruption == nullptr)
        return FALSE; // the second one
    QMetaObject::invokeMethod(interruption, &Interruption::came, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Interruption::Watch {
public:
    explicit Watch(Interruption &interruption)
    {
        told = &interruption;
        SetConsoleCtrlHandler(handle, TRUE);
    }
    ~Watch()
    {
        SetConsoleCtrlHandler(handle, FALSE);
        told = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Watch)
};

Interruption::Interruption()
    : m_watch(std::make_unique<Watch>(*this))
{
}

Interruption::~Interruption() = default;

} // namespace cli
