// SPDX-License-Identifier: MIT
#include <desk/scan/keyrun.h>

#include <algorithm>
#include <utility>

namespace desk {
namespace {

constexpr int fastFrom = 4; // keys
constexpr int steadyFrom = 6;
constexpr int keypadFrom = 3;

} // namespace

bool KeyRun::isFast(int keys) const
{
    return (keys >= fastFrom && m_longest <= fastGap) || (keys >= steadyFrom && m_longest <= steadyGap);
}

void KeyRun::begin(const RunKey &key)
{
    m_keys = 0;
    m_longest = {};
    m_isBurst = false;
    m_isHeld = false;
    m_isAfterQuiet = key.at - m_last >= quiet;
    m_open = {};
    m_open.followsAtOnce = m_hasEnded && key.at - m_ended < together;
}

KeyRun::Meaning KeyRun::key(const RunKey &key)
{
    const std::chrono::milliseconds gap = key.at - m_last;
    const bool isSecondEnd = key.kind == RunKey::Kind::End && m_keys == 0 && m_hasEnded && key.at - m_ended <= fastGap;
    if (isSecondEnd)
        return Meaning::Belongs; // the LF of CR+LF
    if (m_keys == 0 || gap > (m_isBurst ? stutter : steadyGap))
        begin(key);
    else
        m_longest = m_isBurst ? m_longest : std::max(m_longest, gap);
    const bool isAtScannerSpeed = m_keys > 0 && gap <= fastGap;
    m_last = key.at;
    ++m_keys;
    if (key.kind != RunKey::Kind::Keypad && key.kind != RunKey::Kind::End)
        m_keypad = 0;
    switch (key.kind) {
    case RunKey::Kind::Text:
        m_open.text += key.text;
        break;
    case RunKey::Kind::Keypad:
        ++m_keypad;
        break;
    case RunKey::Kind::Command:
        m_open.hasCommands = true;
        break;
    case RunKey::Kind::End: {
        const bool isShort = m_keys >= 2 && m_isAfterQuiet && isAtScannerSpeed && m_longest <= fastGap;
        if (m_isBurst || isShort || isFast(m_keys) || m_keypad >= keypadFrom)
            return end(true);
        m_keys = 0;
        m_keypad = 0;
        return Meaning::Typed;
    }
    }
    if (m_isBurst)
        return Meaning::Belongs;
    if (isFast(m_keys)) {
        m_isBurst = true;
        m_isHeld = false;
        return Meaning::Begins;
    }
    if (key.kind == RunKey::Kind::Command && isAtScannerSpeed) {
        m_isHeld = true;
        return Meaning::Held;
    }
    if (m_isHeld && isAtScannerSpeed)
        return Meaning::Held; // in the order in which they came
    m_isHeld = false;
    return Meaning::Typed;
}

KeyRun::Meaning KeyRun::end(bool hasEnd)
{
    m_burst = std::exchange(m_open, {});
    m_burst.hasEnd = hasEnd;
    m_burst.isNumLockOff = m_burst.text.isEmpty() && m_keypad >= keypadFrom;
    m_ended = m_last;
    m_hasEnded = true;
    m_keys = 0;
    m_keypad = 0;
    m_isBurst = false;
    m_isHeld = false;
    return Meaning::Ends;
}

KeyRun::Meaning KeyRun::pause()
{
    if (m_isBurst)
        return end(false);
    m_isHeld = false;
    return Meaning::Typed;
}

std::chrono::milliseconds KeyRun::patience() const
{
    if (m_isBurst)
        return stutter;
    return m_isHeld ? steadyGap : std::chrono::milliseconds(0);
}

} // namespace desk
