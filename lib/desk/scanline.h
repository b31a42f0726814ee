// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace desk {

/// Decides which of the characters that a scanner or a person types ends the scan. Goes by characters alone, never by
/// time: scanners differ, and a slow computer delays keys.
class ScanLine {
public:
    enum class Key {
        Text,      ///< belongs to the scan, or is nothing of ours
        End,       ///< CR, LF or Tab: the scan is complete
        Swallowed, ///< the LF of CR+LF, whose CR has ended the scan
    };

    Key feed(QChar typed)
    {
        const bool secondHalf = m_afterCarriageReturn && typed == u'\n';
        m_afterCarriageReturn = typed == u'\r';
        if (secondHalf)
            return Key::Swallowed;
        return typed == u'\r' || typed == u'\n' || typed == u'\t' ? Key::End : Key::Text;
    }

private:
    bool m_afterCarriageReturn = false;
};

} // namespace desk
