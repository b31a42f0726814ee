// SPDX-License-Identifier: MIT
#include <xlsx/pointlocale.h>

namespace xlsx {

/// Nothing: on Windows Qt leaves the C library's locale as a program starts with it, which is "C".
struct PointLocale::Before {};

PointLocale::PointLocale() = default;
PointLocale::~PointLocale() = default;

} // namespace xlsx
