// SPDX-License-Identifier: MIT
#include <process/coredumps.h>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace process {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // The limit alone does not hold where the kernel pipes cores into a program.
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace process
