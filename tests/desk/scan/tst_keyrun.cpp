// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/scan/keyrun.h>

#include <QCoreApplication>
#include <QTest>

#include <optional>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;
using desk::KeyRun;
using desk::RunKey;
using namespace std::chrono_literals;

namespace {

/// Does with the keys what a window does: passes on what was typed, and takes back what a scan had begun with.
class Window {
public:
    void press(const RunKey &key)
    {
        const auto patience = m_run.patience();
        if (patience > 0ms && key.at - m_last > patience)
            pause();
        if (key.at - m_last > KeyRun::steadyGap && !m_run.isBurst())
            m_beforeRun = m_text.size();
        m_last = key.at;
        switch (m_run.key(key)) {
        case KeyRun::Meaning::Typed:
            release();
            pass(key);
            break;
        case KeyRun::Meaning::Held:
            m_held << key;
            break;
        case KeyRun::Meaning::Begins:
            forgetRun();
            break;
        case KeyRun::Meaning::Belongs:
            break;
        case KeyRun::Meaning::Ends:
            forgetRun();
            note();
            break;
        }
    }
    void pause()
    {
        if (m_run.pause() == KeyRun::Meaning::Ends) {
            note();
            return;
        }
        release();
    }
    /// What came of all keys: typed text as it is, ↵ a typed Enter, ⌘ a typed command, ▾ a key of the pad; [scan], with N where
    /// Num Lock is off, C where commands were in it, F where it followed at once, and - where nothing ended it.
    [[nodiscard]] QString seen()
    {
        pause();
        return m_text;
    }
    [[nodiscard]] int scans() const { return m_scans; }

private:
    void pass(const RunKey &key)
    {
        switch (key.kind) {
        case RunKey::Kind::Text:
            m_text += key.text;
            break;
        case RunKey::Kind::End:
            m_text += u'↵';
            break;
        case RunKey::Kind::Keypad:
            m_text += u'▾';
            break;
        case RunKey::Kind::Command:
            m_text += u'⌘';
            break;
        }
    }
    void forgetRun()
    {
        m_held.clear();
        m_text.truncate(m_beforeRun);
    }
    void release()
    {
        for (const RunKey &key : std::exchange(m_held, {}))
            pass(key);
    }
    void note()
    {
        const desk::Burst &burst = m_run.burst();
        m_text += u'[' + burst.text + (burst.isNumLockOff ? u"N"_s : QString()) + (burst.hasCommands ? u"C"_s : QString())
            + (burst.followsAtOnce ? u"F"_s : QString()) + (burst.hasEnd ? u"]"_s : u"-]"_s);
        ++m_scans;
        m_beforeRun = m_text.size();
    }

    KeyRun m_run;
    QList<RunKey> m_held;
    QString m_text;
    qsizetype m_beforeRun = 0;
    std::chrono::milliseconds m_last{0};
    int m_scans = 0;
};

/// Keys `gap` apart; {n} makes the next gap n. ↵ is Enter, ⌘ a command, ▾ a key of the number pad without Num Lock.
QList<RunKey> keysOf(const QString &script, std::chrono::milliseconds gap)
{
    QList<RunKey> keys;
    std::chrono::milliseconds now{10'000};
    std::optional<std::chrono::milliseconds> next = 0ms;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (c == u'{') {
            const qsizetype end = script.indexOf(u'}', i);
            next = std::chrono::milliseconds(script.mid(i + 1, end - i - 1).toInt());
            i = end;
            continue;
        }
        now += next.value_or(gap);
        next.reset();
        RunKey::Kind kind = RunKey::Kind::Text;
        if (c == u'↵')
            kind = RunKey::Kind::End;
        else if (c == u'⌘')
            kind = RunKey::Kind::Command;
        else if (c == u'▾')
            kind = RunKey::Kind::Keypad;
        keys.append({now, kind, kind == RunKey::Kind::Text ? QString(c) : QString()});
    }
    return keys;
}

} // namespace

class TestKeyRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequences_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, int gap, const QString &script, const QString &seen) {
            QTest::newRow(name) << gap << script << seen;
        };
        row("A01 a scan", 3, u"0008010001↵"_s, u"[0008010001]"_s);
        row("A01 another, a second later", 3, u"0008010001↵{1000}8008010001↵"_s, u"[0008010001][8008010001]"_s);
        row("A01 a scan while somebody types", 3, u"12{400}0008010001↵"_s, u"12[0008010001]"_s);
        row("a letter by hand before it", 3, u"x{100}0008010001↵"_s, u"x[0008010001]"_s);
        row("a short code", 3, u"42↵"_s, u"[42]"_s);
        row("one digit", 3, u"7↵"_s, u"[7]"_s);
        row("without an end key", 3, u"0008010001"_s, u"[0008010001-]"_s);
        row("CR and LF", 3, u"0008010001↵↵"_s, u"[0008010001]"_s);
        row("CR and LF, and the next card", 3, u"0008010001↵↵{900}42↵"_s, u"[0008010001][42]"_s);
        row("by hand", 120, u"0008010001↵"_s, u"0008010001↵"_s);
        row("by hand, fast", 85, u"0008010001↵"_s, u"0008010001↵"_s);
        row("by hand, two keys struck as one", 110, u"00{12}08{9}010001↵"_s, u"0008010001↵"_s);
        row("by hand, three keys rolled", 110, u"ab{30}c{30}d{140}e↵"_s, u"abcde↵"_s);
        row("by hand, one digit and Enter", 90, u"7↵"_s, u"7↵"_s);
        row("by hand, the last digit and Enter struck as one", 300, u"0008{20}↵"_s, u"0008↵"_s);
        row("Enter alone", 90, u"↵"_s, u"↵"_s);
        row("Enter held down", 33, u"↵{500}↵"_s, u"↵↵"_s);
        row("a slow scanner", 60, u"0008010001↵"_s, u"[0008010001]"_s);
        row("a slow scanner, five characters", 60, u"00081↵"_s, u"[00081]"_s);
        row("Bluetooth stutters", 8, u"00080{150}10001↵"_s, u"[0008010001]"_s);
        row("Bluetooth stutters before the end key", 8, u"0008010001{150}↵"_s, u"[0008010001]"_s);
        row("Bluetooth stutters twice", 8, u"0008{150}010{200}001↵"_s, u"[0008010001]"_s);
        row("Bluetooth loses half a second", 8, u"00080{600}10001↵"_s, u"[0008010001]"_s);
        row("Enter by hand behind a scan without an end key", 3, u"0008010001{700}↵"_s, u"[0008010001]"_s);
        row("A02 Num Lock is off", 3, u"▾▾▾▾▾▾▾▾▾▾↵"_s, u"[N]"_s);
        row("A02 Num Lock is off, by hand", 300, u"▾▾▾▾↵"_s, u"▾▾▾▾[N]"_s);
        row("two arrows by hand", 300, u"▾▾↵"_s, u"▾▾↵"_s);
        row("arrows by hand and a digit", 300, u"▾▾▾4↵"_s, u"▾▾▾4↵"_s);
        row("A02 Num Lock goes off in the middle", 3, u"0008▾▾▾▾▾▾↵"_s, u"[0008]"_s);
        row("A03 a command in the middle", 3, u"0008⌘10001↵"_s, u"[000810001C]"_s);
        row("A03 a command as the second key", 3, u"0⌘0810001↵"_s, u"[00810001C]"_s);
        row("A03 a command as the last key", 3, u"0008010001⌘↵"_s, u"[0008010001C]"_s);
        row("A03 a command first", 3, u"⌘0008010001↵"_s, u"[0008010001C]"_s);
        // An input method takes keys and gives none of their letters: Windows calls them 229.
        row("A03 all keys went to an input method", 3, u"⌘⌘⌘⌘⌘⌘⌘⌘⌘⌘↵"_s, u"[C]"_s);
        row("A03 the letters went to an input method", 3, u"⌘⌘⌘0008↵"_s, u"[0008C]"_s);
        row("keys of an input method by hand", 300, u"⌘⌘⌘↵"_s, u"⌘⌘⌘↵"_s);
        row("a command by hand", 300, u"000⌘801↵"_s, u"000⌘801↵"_s);
        row("a command by hand, struck with a digit", 300, u"00{20}⌘{300}8"_s, u"00⌘8"_s);
        row("A04 several lines", 3, u"BEGIN↵N:Mei↵TEL:1↵"_s, u"[BEGIN][N:MeiF][TEL:1F]"_s);
        row("A04 several lines with a blank one", 3, u"0008↵{60}0009↵"_s, u"[0008][0009F]"_s);
        row("A04 two cards 300 ms apart", 3, u"0008010001↵{300}8008010001↵"_s, u"[0008010001][8008010001]"_s);
        row("a scan in the middle of typing", 150, u"12{400}0{3}0{3}0{3}8{3}↵{300}34"_s, u"12[0008]34"_s);
        row("Caps Lock", 3, u"abc0008↵"_s, u"[abc0008]"_s);
        row("letters of another layout", 3, u"àé&\"'(§è!ç↵"_s, u"[àé&\"'(§è!ç]"_s);
    }
    void sequences()
    {
        QFETCH(int, gap);
        QFETCH(QString, script);
        Window window;
        for (const RunKey &key : keysOf(script, std::chrono::milliseconds(gap)))
            window.press(key);
        QTEST(window.seen(), "seen");
    }

    /// Scans and typing in any order: as many scans come out as went in, each whole, and nothing that was typed.
    void neverTakesOneForTheOther()
    {
        std::mt19937 random(20260302); // NOLINT(cert-msc*): the same mixtures each time
        const auto between = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
        int mistakes = 0;
        for (int mixture = 0; mixture < 10'000; ++mixture) {
            Window window;
            QString expected;
            std::chrono::milliseconds now{10'000};
            const auto press = [&window, &now](int gap, RunKey::Kind kind, QChar c) {
                now += std::chrono::milliseconds(gap);
                window.press({now, kind, kind == RunKey::Kind::Text ? QString(c) : QString()});
            };
            const int parts = between(1, 6);
            for (int part = 0; part < parts; ++part) {
                const bool isScan = between(0, 1) == 1;
                const int speed = isScan ? between(1, 30) : 0;
                const int length = isScan ? between(3, 20) : between(1, 12);
                QString text;
                for (int i = 0; i < length; ++i) {
                    const QChar c(u'0' + between(0, 9));
                    // Hands: 80 to 400 ms, and now and then two keys struck as one.
                    const int byHand = between(0, 19) == 0 && i > 0 && i % 2 == 1 ? between(5, 40) : between(80, 400);
                    const int gap = i == 0 ? between(300, 2000) : isScan ? speed + between(0, 4) : byHand;
                    press(gap, RunKey::Kind::Text, c);
                    text += c;
                }
                // The last digit and Enter may be struck as one, too.
                const bool isStruckAsOne = between(0, 9) == 0 && length > 2 && length % 2 == 1;
                press(isScan ? speed : isStruckAsOne ? between(5, 35) : between(90, 400), RunKey::Kind::End, {});
                expected += isScan ? QString(u'[' + text + u']') : QString(text + u'↵');
            }
            if (const QString seen = window.seen(); seen != expected) {
                if (++mistakes == 1)
                    qWarning("%s\nin the place of\n%s", qPrintable(seen), qPrintable(expected));
            }
        }
        QCOMPARE(mistakes, 0);
    }
};

TEST_UNDER(QCoreApplication, TestKeyRun)
#include "tst_keyrun.moc"
