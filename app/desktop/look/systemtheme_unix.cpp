// SPDX-License-Identifier: MIT
#include <desktop/look/systemtheme.h>

#include <QApplication>

namespace desktop {

Theme systemTheme(const QPalette &atStart)
{
    return atStart.color(QPalette::Window).lightness() < atStart.color(QPalette::WindowText).lightness() ? Theme::Dark
                                                                                                         : Theme::Light;
}

QFont systemFont()
{
    return QApplication::font();
}

void dressTitleBars(Theme /*theme*/)
{
}

} // namespace desktop
