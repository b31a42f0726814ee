// SPDX-License-Identifier: MIT
#include <sentences/settingsnotice.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class SettingsNoticeWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsNotice)

public:
    static QString of(desk::FileCondition condition, const QString &file)
    {
        switch (condition) {
        case desk::FileCondition::Missing:
        case desk::FileCondition::Good:
            return {};
        case desk::FileCondition::Flawed:
            return tr("Some settings cannot be read and have their standard values. A copy is kept when you save: %1").arg(file);
        case desk::FileCondition::Damaged:
            return tr("The settings file is damaged and is not used. A copy is kept when you save: %1").arg(file);
        case desk::FileCondition::Unreadable:
            return tr("The settings file cannot be read. Settings hold until the program ends: %1").arg(file);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString settingsNotice(const desk::Settings &settings)
{
    return SettingsNoticeWords::of(settings.condition(), desk::singleLine(settings.file()));
}

} // namespace sentences
