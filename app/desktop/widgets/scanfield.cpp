// SPDX-License-Identifier: MIT
#include <desktop/widgets/scanfield.h>

#include <QVariant>
#include <QWidget>

namespace desktop {
namespace {

constexpr const char *propertyName = "letsScansIn";

} // namespace

void letScansIn(QWidget &field)
{
    field.setProperty(propertyName, true);
}

bool letsScansIn(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (widget->property(propertyName).toBool())
            return true;
    return false;
}

} // namespace desktop
