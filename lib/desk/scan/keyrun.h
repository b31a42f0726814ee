// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace desk {

/// One key that went down.
struct RunKey {
    enum class Kind {
        Text,    ///< types `text`
        End,     ///< Enter, Tab or a line feed: ends a scan
        Keypad,  ///< Insert, End, Down … of the number pad: with Num Lock on it would be a digit
        Command, ///< a function key, or a letter with Ctrl: some scanners send control characters so
    };
    std::chrono::milliseconds at{0}; ///< of any monotonic clock
    Kind kind = Kind::Text;
    QString text = {};
};

/// A run of keys at the speed of a scanner.
struct Burst {
    QString text;
    bool hasEnd = true;         ///< false: a pause ended it
    bool isNumLockOff = false;  ///< nothing but keys of the number pad that are no digits
    bool hasCommands = false;   ///< there were function keys in it, or letters with Ctrl
    bool followsAtOnce = false; ///< sooner after another burst than anybody can present a second card: both are one code

    friend bool operator==(const Burst &, const Burst &) = default;
};

/// Tells scans from typing by the gaps between keys, and by nothing else: whatever has the focus, and whatever the keys are.
///
/// A run is a scan from its fourth key on where no gap is longer than `fastGap`, from its sixth where none is longer than
/// `steadyGap`; or at its end key where the run is shorter, no gap is longer than `fastGap`, and nothing was typed for
/// `quiet` before it: the last digit and Enter may be struck as one. Nobody types so: two keys of a hand
/// are 80 ms apart and more, but for two that are struck as one. Once a scan has begun, a wireless scanner may stutter for
/// `stutter`: half a number is another number. Measured on recorded sequences: tst_keyrun.
class KeyRun {
public:
    static constexpr std::chrono::milliseconds fastGap{35};
    static constexpr std::chrono::milliseconds steadyGap{70};
    static constexpr std::chrono::milliseconds stutter{1000};
    static constexpr std::chrono::milliseconds together{250}; ///< two bursts of one code
    static constexpr std::chrono::milliseconds quiet{500};

    enum class Meaning {
        Typed,   ///< by hand, as far as can be seen: goes where it was going
        Held,    ///< a command at scanner speed: to be kept until it is known what it belongs to
        Begins,  ///< a scan, and this key is not to be passed on: what the keys before it did is to be undone
        Belongs, ///< to the scan that has begun: not to be passed on
        Ends,    ///< the scan: burst() says what it was
    };

    /// To be called for each key in its order. Where it answers Typed, what was held before is to be passed on first; where it
    /// answers anything else, what was held belongs to the scan.
    [[nodiscard]] Meaning key(const RunKey &key);
    /// To be called where no key has come for patience(): Ends, or Typed for what was held.
    [[nodiscard]] Meaning pause();
    /// How long to wait for the next key; zero: nothing is open.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// True from Begins until Ends.
    [[nodiscard]] bool isBurst() const { return m_isBurst; }
    /// The last one that ended.
    [[nodiscard]] const Burst &burst() const { return m_burst; }

private:
    [[nodiscard]] bool isFast(int keys) const;
    [[nodiscard]] Meaning end(bool hasEnd);
    void begin(const RunKey &key);

    std::chrono::milliseconds m_last{0};    ///< key
    std::chrono::milliseconds m_longest{0}; ///< gap of the run
    std::chrono::milliseconds m_ended{0};   ///< when the last burst did
    bool m_hasEnded = false;
    int m_keys = 0;   ///< of the run
    int m_keypad = 0; ///< since the last other key, however slow
    bool m_isBurst = false;
    bool m_isHeld = false;
    bool m_isAfterQuiet = true;
    Burst m_open;
    Burst m_burst;
};

} // namespace desk
