#!/bin/sh
# SPDX-License-Identifier: MIT
# waits.sh FOLDER: no test waits for a time, or gives up after one of its own, see waiting.h and stillness.h. Ends with 1 and the
# lines where one does.
set -eu

# What must not stand in a test: waits of Qt and of C++ that are over after a time, and upper bounds of a stopwatch.
pattern='\bqWait\(|\bqSleep\(|\bsleep_(for|until)\(|QThread::(m|u)?sleep|\bQTRY_|\bqWaitFor\('
pattern="$pattern|qWaitForWindow(Active|Exposed)\\([^,]*\\);|qWaitForWindow(Active|Exposed)\\([^,]*\\)\\)"
pattern="$pattern|waitFor(Finished|Started|ReadyRead|Connected|Disconnected|BytesWritten)\\([0-9]*['0-9]*\\)|\\.wait\\([0-9]"
pattern="$pattern|(elapsed|took)\\(\\) *<=? *[0-9]"

# The pattern finds each of these, or it is worth nothing.
while IFS= read -r line; do
    printf '%s\n' "$line" | grep -qE "$pattern" || {
        echo "not found: $line"
        exit 1
    }
done <<'END'
QTest::qWait(20);
QTest::qSleep(5);
std::this_thread::sleep_for(1s);
QThread::msleep(150);
QTRY_VERIFY(done);
QTRY_COMPARE_WITH_TIMEOUT(a, b, 900);
QVERIFY(QTest::qWaitFor([] { return true; }));
QVERIFY(QTest::qWaitForWindowActive(&window));
QVERIFY(process.waitForFinished());
QVERIFY(process.waitForFinished(10'000));
QVERIFY(spy.wait(5000));
QVERIFY(clock.elapsed() < 200);
END

found=$(find "$1" \( -name '*.cpp' -o -name '*.h' \) ! -path '*/bench/*' ! -path '*/fakes/waiting.h' ! -path '*/fakes/stillness.h' \
    -exec grep -nE "$pattern" /dev/null {} + || true)
[ -z "$found" ] || {
    echo "$found"
    echo 'waits for a time: tests/fakes/waiting.h has what waits for an event'
    exit 1
}
