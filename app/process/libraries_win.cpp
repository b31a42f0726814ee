// SPDX-License-Identifier: MIT
#include <process/libraries.h>

#include <windows.h>

namespace process {

void trustNoWorkingFolder()
{
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
}

} // namespace process
