// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace sentences {

/// How dates and numbers are written in `language`: as the region of `system` does it. A system that speaks the language is taken
/// as it is, with what its user set there. Where the region is unknown (C, POSIX) or nobody knows how it writes this language, it
/// is what is read alike everywhere: never the month first, as English without a region would have it.
[[nodiscard]] QLocale formatsFor(const QString &language, const QLocale &system);

/// Installs the application's translation for `language` (`en`, `zh_CN`, …; empty: the system's). English where there is
/// no other. The default QLocale becomes `formatsFor` it.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace sentences
