// SPDX-License-Identifier: MIT
#include <process/libraries.h>

namespace process {

void trustNoWorkingFolder()
{
}

} // namespace process
