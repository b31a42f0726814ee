// SPDX-License-Identifier: MIT
#include <process/coredumps.h>

#include <windows.h>

namespace process {

void forbidCoreDumps()
{
    // Else Windows Error Reporting is called for an exception that nobody takes, and it, and what somebody has set up as its
    // "local dumps", keep the memory.
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
    // And where a report is made all the same, it is without the heap. MinGW's headers lack the constant.
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    constexpr DWORD withoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const FARPROC setFlags = GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "WerSetFlags");
    if (setFlags != nullptr)
        reinterpret_cast<SetFlags>(reinterpret_cast<void *>(setFlags))(withoutHeap);
}

} // namespace process
