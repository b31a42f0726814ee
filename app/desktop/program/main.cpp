// SPDX-License-Identifier: MIT
#include <desktop/program/application.h>
#include <desktop/program/startup.h>

#include <process/coredumps.h>
#include <process/libraries.h>
#include <process/messages.h>

#include <desk/log/log.h>

int main(int argc, char *argv[])
{
    process::forbidCoreDumps();
    process::trustNoWorkingFolder();
    desk::Log log;
    const process::Messages messages(log);
    desktop::Application application(argc, argv);
    return desktop::run(application, log);
}
