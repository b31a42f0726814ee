// SPDX-License-Identifier: MIT
#include <desk/files/settingsfolder.h>

#include <QDir>

#include <windows.h>

#include <shlobj.h>

namespace desk {

QString settingsFolder()
{
    // Qt names only the local one for programs of any name.
    PWSTR path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(FOLDERID_RoamingAppData, KF_FLAG_DONT_VERIFY, nullptr, &path);
    const QString folder = SUCCEEDED(result) ? QDir::fromNativeSeparators(QString::fromWCharArray(path)) : QString();
    CoTaskMemFree(path);
    return folder;
}

} // namespace desk
