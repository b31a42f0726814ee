// SPDX-License-Identifier: MIT
#include <desktop/program/session.h>

#include <windows.h>

namespace desktop {

QString ownSession()
{
    DWORD session = 0;
    return ProcessIdToSessionId(GetCurrentProcessId(), &session) != 0 ? QString::number(session) : QString();
}

bool claimName(const QString &name)
{
    // "Local": of this session. Never closed: it is the program's until it ends, and Windows lets go of it then.
    const HANDLE claim = CreateMutexW(nullptr, FALSE, QString(QLatin1StringView("Local\\") + name).toStdWString().c_str());
    return claim != nullptr && GetLastError() != ERROR_ALREADY_EXISTS;
}

} // namespace desktop
