// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settings/settingsfile.h>

namespace desk {

/// Whether a file with this value of `schema` was written by a newer version. What is no number is of none.
[[nodiscard]] bool isNewer(const QVariant &schema);

/// Names whose value is of the wrong type or beyond its limits: it reads as its default. Nothing is said about the values of
/// a newer version, whose limits may be others.
[[nodiscard]] QStringList unusableNames(const SettingsValues &values);

} // namespace desk
