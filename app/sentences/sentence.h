// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sentences {

/// What a person reads: what happened in a few words, then one sentence with the reason and what to do. Plain text, in the
/// language that is installed.
struct Sentence {
    QString title;
    QString text;
};

} // namespace sentences
