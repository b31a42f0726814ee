// SPDX-License-Identifier: MIT
#include <desktop/answer/verdictaccess.h>

#include <desktop/answer/verdictband.h>

#include <QAccessible>
#include <QAccessibleWidget>

namespace desktop {
namespace {

QAccessibleInterface *verdictInterface(const QString & /*className*/, QObject *object)
{
    auto *band = qobject_cast<VerdictBand *>(object);
    return band != nullptr ? new QAccessibleWidget(band, QAccessible::Notification) : nullptr;
}

} // namespace

void installVerdictAccess()
{
    QAccessible::installFactory(&verdictInterface);
}

void announceVerdict(VerdictBand &band)
{
    // Windows speaks upon Alert. Qt 6.4 drops Alert on the way to AT-SPI; there a notification is spoken when it comes to
    // show. QAccessible::Announcement, which would do for both, came with Qt 6.8.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&band, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace desktop
