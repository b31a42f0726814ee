// SPDX-License-Identifier: MIT
// FILE VALUE: one save, in a process that may be killed in the middle of it. Prints whether it was saved and how many steps it
// took. FILE prefix|suffix COUNT: so many saves of that value alone, beside whoever else saves. Ends with 1 where one of them was
// lost.
#include "desk/settings/failingdisk.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>

#include <cstdio>

namespace {

int saveOften(desk::Settings &settings, const desk::keys::Text &key, int count)
{
    for (int i = 1; i <= count; ++i) {
        settings.setText(key, QString::number(i));
        // Who saves without a pause may keep another one out for longer than it waits; it is told, and tries again.
        while (!settings.save()) {
        }
        // What the other one saves next must not take it away again.
        const desk::Settings now(settings.file(), settings.file() + QStringLiteral(".none"));
        if (now.text(key) != QString::number(i))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    desk::Settings settings(arguments.value(1), arguments.value(1) + QStringLiteral(".none"));
    if (arguments.size() > 3) {
        const bool isPrefix = arguments.at(2) == QLatin1StringView("prefix");
        return saveOften(settings, isPrefix ? desk::keys::scanPrefix : desk::keys::scanSuffix, arguments.at(3).toInt());
    }
    settings.setStores(
        {{.server = QStringLiteral("https://area1.example.com"), .appId = arguments.value(2), .appKey = arguments.value(2)}}, 0);
    const bool saved = settings.save();
    std::printf("%s %ld\n", saved ? "saved" : "failed", failingDiskSteps());
    return 0;
}
