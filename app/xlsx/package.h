// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace xlsx {

/// Hands on one part of a spreadsheet, such as `xl/worksheets/sheet1.xml`, piece by piece and unpacked. False where the file or
/// the part is not there or broken; pieces may have been handed on before that is known. For files of ours: no comment behind the
/// zip's end, nothing beyond 4 GB.
[[nodiscard]] bool readPart(const QString &file, const QByteArray &part, const std::function<void(QByteArrayView)> &take);

/// Whether the sheet was written to its end, and holds at least so many bytes.
[[nodiscard]] bool isSheetWhole(const QString &file, qint64 leastBytes);

} // namespace xlsx
