// SPDX-License-Identifier: MIT
#include <process/coredumps.h>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace process {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit alone does not hold where the kernel pipes cores into a program.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace process
