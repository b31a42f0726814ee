// SPDX-License-Identifier: MIT
#include <desk/files/ownerfile.h>

#include <QDir>
#include <QFileInfo>

#include <array>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace desk {
namespace {

/// As Windows' own calls take it: absolute, with backslashes, and behind a prefix that lifts the limit of 260 characters.
std::wstring nativePath(const QString &path)
{
    const QString absolute = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool isShare = absolute.startsWith(QLatin1StringView("\\\\"));
    if (absolute.startsWith(QLatin1StringView("\\\\?\\")))
        return absolute.toStdWString();
    const QLatin1StringView prefix(isShare ? "\\\\?\\UNC\\" : "\\\\?\\");
    return QString(prefix + absolute.sliced(isShare ? 2 : 0)).toStdWString();
}

/// The user that this program runs as, in the form that an access list takes ("S-1-5-21-…"). Empty when Windows does not say.
QString ownSid()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return {};
    // TOKEN_USER and the identifier that it points to.
    alignas(TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user{};
    DWORD size = 0;
    const BOOL told = GetTokenInformation(token, TokenUser, user.data(), static_cast<DWORD>(user.size()), &size);
    CloseHandle(token);
    LPWSTR text = nullptr;
    if (told == 0 || ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid, &text) == 0)
        return {};
    const QString sid = QString::fromWCharArray(text);
    LocalFree(text);
    return sid;
}

/// An access list for the owner and the system, which takes nothing from the folder ("P"). In a folder, what is created later
/// gets it too.
class OwnersList {
public:
    enum class For { File, Folder };

    explicit OwnersList(For kind)
    {
        const QString sid = ownSid();
        const QString inherited = QLatin1StringView(kind == For::Folder ? "OICI" : "");
        const QString list = QStringLiteral("D:P(A;%1;FA;;;%2)(A;%1;FA;;;SY)").arg(inherited, sid);
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (!sid.isEmpty()
            && ConvertStringSecurityDescriptorToSecurityDescriptorW(list.toStdWString().c_str(), SDDL_REVISION_1, &descriptor,
                                                                    nullptr)
                != 0)
            m_descriptor.reset(descriptor);
        m_attributes.nLength = sizeof m_attributes;
        m_attributes.lpSecurityDescriptor = m_descriptor.get();
    }

    [[nodiscard]] bool isMade() const { return m_descriptor != nullptr; }
    [[nodiscard]] SECURITY_ATTRIBUTES *attributes() { return &m_attributes; }

    [[nodiscard]] bool putOn(std::wstring path) const
    {
        BOOL isThere = FALSE;
        BOOL isDefault = FALSE;
        PACL list = nullptr;
        if (!isMade() || GetSecurityDescriptorDacl(m_descriptor.get(), &isThere, &list, &isDefault) == 0 || isThere == FALSE)
            return false;
        return SetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                     nullptr, nullptr, list, nullptr)
            == ERROR_SUCCESS;
    }

private:
    struct Free {
        void operator()(void *memory) const { LocalFree(memory); }
    };

    std::unique_ptr<void, Free> m_descriptor;
    SECURITY_ATTRIBUTES m_attributes{};
};

/// Opens so that each write goes to the end of the file in one step, whoever else writes to it. QFile on Windows goes to the end
/// when it opens, and then writes over what others have written since.
bool openAppending(QFile &file, const std::wstring &path)
{
    const HANDLE handle = CreateFileW(path.c_str(), FILE_APPEND_DATA | FILE_READ_ATTRIBUTES | SYNCHRONIZE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_APPEND);
    if (descriptor < 0) {
        CloseHandle(handle);
        return false;
    }
    if (file.open(descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    _close(descriptor);
    return false;
}

} // namespace

bool openForOwner(QFile &file, QIODevice::OpenMode mode)
{
    // Created first, with its list: QFile gives it the folder's.
    OwnersList list(OwnersList::For::File);
    if (!list.isMade())
        return false;
    const std::wstring path = nativePath(file.fileName());
    const HANDLE created = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                       list.attributes(), CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool isNew = created != INVALID_HANDLE_VALUE;
    if (isNew)
        CloseHandle(created);
    else if (mode.testFlag(QIODevice::NewOnly) || !list.putOn(path))
        return false;
    if (mode.testFlag(QIODevice::Append))
        return openAppending(file, path);
    return file.open((QIODevice::WriteOnly | mode) & ~QIODevice::OpenMode(QIODevice::NewOnly));
}

bool keepForOwner(const QString &file)
{
    return OwnersList(OwnersList::For::File).putOn(nativePath(file));
}

bool makeFolderForOwner(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    OwnersList list(OwnersList::For::Folder);
    return list.isMade() && QDir().mkpath(info.absolutePath())
        && CreateDirectoryW(nativePath(folder).c_str(), list.attributes()) != 0;
}

bool flushToDisk(const QString &file)
{
    const HANDLE written = CreateFileW(nativePath(file).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                       OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (written == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(written) != 0;
    CloseHandle(written);
    return flushed;
}

bool replaceFile(const QString &from, const QString &to)
{
    return MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

} // namespace desk
