// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace sentences {

/// Installs the application's translation for `language` (`en`, `zh_CN`, …; empty: the system's). English where there is
/// no other. The default QLocale follows an explicit choice, so that dates and amounts do too.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace sentences
