// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace desk {

/// Decides which character ends a scan. It goes by the characters alone, never by the time between them: scanners differ, and a
/// slow computer delays keys.
class ScanLine {
public:
    enum class Key {
        Text,      ///< any other character
        End,       ///< CR, LF or Tab: the scan is complete
        Swallowed, ///< the LF of CR+LF or Tab+LF, whose first half has ended the scan
    };

    Key feed(QChar typed)
    {
        // A CR behind a Tab is an end of its own: it may be a person's Enter. People have no key for LF.
        const bool secondHalf = m_mayBeFirstHalf && typed == u'\n';
        m_mayBeFirstHalf = typed == u'\r' || typed == u'\t';
        if (secondHalf)
            return Key::Swallowed;
        return typed == u'\r' || typed == u'\n' || typed == u'\t' ? Key::End : Key::Text;
    }

private:
    bool m_mayBeFirstHalf = false;
};

} // namespace desk
