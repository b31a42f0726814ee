# SPDX-License-Identifier: MIT
"""The programs of the bench as they are talked to."""

import os
import subprocess
import time

from measure.service import APP_ID, APP_KEY


class Window:
    """bench-window: the real window and a cashier."""

    def __init__(self, programs, server, authority="", text_percent=100, recent=10):
        command = [programs / "bench-window", server, APP_ID, APP_KEY, str(authority), str(text_percent), str(recent)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._expect("ready")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()

    def _expect(self, word):
        answer = self._process.stdout.readline().strip()
        if answer != word:
            raise SystemExit(f"bench: bench-window said '{answer}' instead of '{word}'")

    def _say(self, command):
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def type(self):
        self._say("type")
        self._expect("typed")

    def enter(self):
        """Microseconds from Enter to the painted answer."""
        self._say("enter")
        return int(self._process.stdout.readline())

    def run(self, count):
        """Microseconds of each lookup, and of the longest event on the GUI thread."""
        self._say(f"run {count}")
        taken = [int(self._process.stdout.readline()) for _ in range(count)]
        return taken, int(self._process.stdout.readline().split()[1])

    def paint_twice(self, count):
        """Microseconds for two pictures of the member's page as it stands."""
        self._say(f"paint {count}")
        return [int(self._process.stdout.readline()) for _ in range(count)]

    def fill(self, count):
        self._say(f"fill {count}")
        self._expect("filled")

    def memory(self):
        """Kilobytes now, and the most so far."""
        self._say("memory")
        return [int(value) for value in self._process.stdout.readline().split()]


def first_picture(command, home, stays=0):
    """(microseconds until painted and typed into, kilobytes then, kilobytes at most) of a program with a FirstPicture."""
    environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home), BENCH_STAYS=str(stays))
    environment["BENCH_BEGAN"] = str(time.monotonic_ns())
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return [int(value) for value in done.stdout.split()]


def ask(programs, way, count, server, authority=""):
    """Microseconds of each question of bench-ask."""
    done = subprocess.run([programs / "bench-ask", way, str(count), server, APP_ID, APP_KEY, str(authority)],
                          stdout=subprocess.PIPE, text=True, check=True)
    return [int(line) for line in done.stdout.split()]


def timed(command, may_end_with=0):
    """Microseconds of a whole process."""
    begin = time.monotonic_ns()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, may_end_with):
        raise SystemExit(f"bench: {command[0]} ended with {done.returncode}")
    return (time.monotonic_ns() - begin) / 1000
