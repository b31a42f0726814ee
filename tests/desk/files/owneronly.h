// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_WIN
#include <windows.h>

#include <aclapi.h>

/// Whether nobody but its owner, the system and administrators can do anything with a file or folder.
[[nodiscard]] inline bool isOwnersOnly(const QString &name)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring path = QDir::toNativeSeparators(name).toStdWString();
    if (GetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner,
                              nullptr, &list, nullptr, &descriptor)
            != ERROR_SUCCESS
        || list == nullptr)
        return false;
    bool isOnly = true;
    for (WORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        GetAce(list, i, &entry);
        const auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if (allowed->Header.AceType != ACCESS_ALLOWED_ACE_TYPE || allowed->Mask == 0)
            continue;
        PSID who = const_cast<DWORD *>(&allowed->SidStart);
        isOnly = isOnly
            && (EqualSid(who, owner) != 0 || IsWellKnownSid(who, WinLocalSystemSid) != 0
                || IsWellKnownSid(who, WinBuiltinAdministratorsSid) != 0);
    }
    LocalFree(descriptor);
    return isOnly;
}

#else

/// Whether its owner may read and write it, enter it where it is a folder, and nobody else can do anything: 0600, or 0700.
[[nodiscard]] inline bool isOwnersOnly(const QString &name)
{
    constexpr auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    constexpr auto folder = file | QFileDevice::ExeOwner | QFileDevice::ExeUser;
    return QFile::permissions(name) == QFileDevice::Permissions(QDir(name).exists() ? folder : file);
}

#endif
