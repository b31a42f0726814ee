// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

namespace xlsx {

/// While it lives, this thread's C library writes decimal points. Qt sets the user's locale at the start, and libxlsxwriter,
/// which prints numbers by printf, would write `12,5` into the file in half of Europe.
class PointLocale {
public:
    PointLocale();
    ~PointLocale();
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace xlsx
