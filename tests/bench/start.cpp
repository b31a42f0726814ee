// SPDX-License-Identifier: MIT
// memberdesk as it is, with somebody who watches it start.
#include "firstpicture.h"

#include <desktop/program/application.h>
#include <desktop/program/startup.h>

#include <desk/log/log.h>

int main(int argc, char *argv[])
{
    desk::Log log;
    desktop::Application application(argc, argv);
    FirstPicture watcher;
    return desktop::run(application, log);
}
