// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>
#include <desktop/look/shapes.h>

#include <sentences/presentation.h>

namespace desktop {

/// How a verdict looks; the same small shapes stand in the recent list.
struct Mark {
    Severity severity = Severity::Info;
    Shape shape = Shape::Barcode;
};
[[nodiscard]] Mark markOf(sentences::VerdictKind kind);

} // namespace desktop
