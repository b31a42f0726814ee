// SPDX-License-Identifier: MIT
#include <desktop/window/settingsuse.h>

using namespace Qt::StringLiterals;

namespace desktop {

namespace keys = desk::keys;

Theme themeSetting(const desk::Settings &settings, Theme system)
{
    const QString name = settings.text(keys::theme);
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "contrast"_L1 ? Theme::Contrast : system;
}

desk::ScanRules scanRules(const desk::Settings &settings)
{
    return {settings.text(keys::scanPrefix), settings.text(keys::scanSuffix), settings.number(keys::scanMinLength),
            settings.number(keys::scanMaxLength)};
}

std::chrono::seconds deadline(const desk::Settings &settings)
{
    return std::chrono::seconds(settings.store().timeoutSeconds);
}

} // namespace desktop
