// SPDX-License-Identifier: MIT
#include <desktop/answer/mark.h>

namespace desktop {

Mark markOf(sentences::VerdictKind kind)
{
    using sentences::VerdictKind;
    switch (kind) {
    case VerdictKind::NotSetUp:
        return {Severity::Info, Shape::Gear};
    case VerdictKind::Ready:
        return {Severity::Info, Shape::Barcode};
    case VerdictKind::Asking:
        return {Severity::Info, Shape::Dots};
    case VerdictKind::Fine:
        return {Severity::Ok, Shape::CircleTick};
    case VerdictKind::Attention:
        return {Severity::Warning, Shape::TriangleMark};
    case VerdictKind::Stop:
        return {Severity::Error, Shape::OctagonCross};
    case VerdictKind::Nobody:
        return {Severity::Info, Shape::Magnifier};
    }
    Q_UNREACHABLE();
}

} // namespace desktop
