// SPDX-License-Identifier: MIT
#include <desktop/privacy/screenlock.h>

#include <windows.h>

#include <wtsapi32.h>

namespace desktop {
namespace {

/// A window that is never shown: Windows tells windows, and a message-only one does not hear of sleep.
class SessionListener final : public QObject {
public:
    explicit SessionListener(ScreenLock &lock)
        : QObject(&lock)
        , m_lock(lock)
    {
        constexpr const wchar_t *name = L"org.memberdesk.SessionListener";
        const HINSTANCE program = GetModuleHandleW(nullptr);
        WNDCLASSW kind{};
        kind.lpfnWndProc = &hear;
        kind.hInstance = program;
        kind.lpszClassName = name;
        RegisterClassW(&kind);
        m_window = CreateWindowExW(0, name, L"", 0, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
        if (m_window == nullptr)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    }

    ~SessionListener() override
    {
        if (m_window == nullptr)
            return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }

    Q_DISABLE_COPY_MOVE(SessionListener)

private:
    static bool isLeaving(UINT message, WPARAM what)
    {
        if (message == WM_POWERBROADCAST)
            return what == PBT_APMSUSPEND;
        return message == WM_WTSSESSION_CHANGE
            && (what == WTS_SESSION_LOCK || what == WTS_SESSION_LOGOFF || what == WTS_CONSOLE_DISCONNECT
                || what == WTS_REMOTE_DISCONNECT);
    }

    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        const auto *listener = reinterpret_cast<SessionListener *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (listener != nullptr && isLeaving(message, what))
            Q_EMIT listener->m_lock.locked();
        return DefWindowProcW(window, message, what, more);
    }

    ScreenLock &m_lock;
    HWND m_window = nullptr;
};

} // namespace

void ScreenLock::listen()
{
    new SessionListener(*this); // ours, as its parent
}

} // namespace desktop
