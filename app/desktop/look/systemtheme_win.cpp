// SPDX-License-Identifier: MIT
#include <desktop/look/systemtheme.h>

#include <QApplication>
#include <QStyleHints>

#include <windows.h>

namespace desktop {

Theme systemTheme(const QPalette & /*atStart*/)
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0)
        return Theme::Contrast;
    // Not from Qt, which answers with what dressTitleBars() told it.
    DWORD light = 1;
    DWORD size = sizeof light;
    RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", L"AppsUseLightTheme",
                 RRF_RT_REG_DWORD, nullptr, &light, &size);
    return light == 0 ? Theme::Dark : Theme::Light;
}

QFont systemFont()
{
    QFont font = QApplication::font();
    font.setFamilies({font.family(), QStringLiteral("Microsoft YaHei UI")});
    return font;
}

void dressTitleBars(Theme theme)
{
    QApplication::styleHints()->setColorScheme(theme == Theme::Light ? Qt::ColorScheme::Light : Qt::ColorScheme::Dark);
}

} // namespace desktop
