#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every sequence of F11 and F12 up to so many keys, in the real window under a real window manager.

usage: sequences.py PROGRAM KEYS

After each key the window must be what the table in app/desktop/place/windowmode.h says: looked at from outside, in the properties
and the geometry that X knows. Starts an X server and openbox of its own. Ends with 1 at the first difference.
"""

import itertools
import os
import re
import subprocess
import sys
import tempfile
import time

SCREEN = (1366, 768)
LENGTH = int(sys.argv[2])
PATIENCE = 30 * float(os.environ.get("MEMBERDESK_PATIENCE", "1"))  # seconds; only for what never comes


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


def window():
    return run("xdotool", "search", "--onlyvisible", "--name", "^Member Desk$").split()


def look(wid):
    """What the window is, as X knows it."""
    info = run("xwininfo", "-id", wid)
    number = {key: int(value) for key, value in re.findall(r"(Absolute upper-left X|Absolute upper-left Y|Width|Height): +(-?\d+)", info)}
    if len(number) < 4:
        return None
    properties = run("xprop", "-id", wid, "_NET_WM_STATE", "_NET_FRAME_EXTENTS")
    return {
        "place": (number["Absolute upper-left X"], number["Absolute upper-left Y"], number["Width"], number["Height"]),
        "full": "_FULLSCREEN" in properties,
        "above": "_ABOVE" in properties,
        "framed": bool(re.search(r"_NET_FRAME_EXTENTS\(CARDINAL\) = .*[1-9]", properties)),
        "active": run("xdotool", "getactivewindow").strip() == wid,
    }


def is_right(seen, full, bar, normal):
    if seen is None or not seen["active"] or seen["above"] != bar or seen["full"] != (full and not bar):
        return False
    if bar:
        return seen["place"][2] == normal[2] and seen["place"][3] < 220 and seen["framed"]
    if full:
        return seen["place"] == (0, 0) + SCREEN
    return seen["place"] == normal and seen["framed"]


def wait(full, bar, normal, keys):
    end = time.monotonic() + PATIENCE
    seen = None
    while time.monotonic() < end:
        found = window()
        seen = look(found[0]) if found else None
        if is_right(seen, full, bar, normal):
            return
        time.sleep(0.005)
    sys.exit(f"after {' '.join(keys)}: full screen {full}, bar {bar}, window at {normal} expected; seen: {seen}")


def press(key, full, bar):
    run("xdotool", "key", key)
    if key == "F11":
        return (bar or not full), False
    return full, not bar


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(HOME=folder, XDG_RUNTIME_DIR=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        # libxkbcommon-x11 copies names of a known length that no NUL ends, which is fine; the strict check of a sanitizer is not.
        os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":strict_string_checks=0"
        reads, writes = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writes], stderr=subprocess.DEVNULL)
        os.close(writes)
        os.environ["DISPLAY"] = ":" + os.fdopen(reads).readline().strip()
        manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
        program = None
        try:
            end = time.monotonic() + PATIENCE
            while "window id" not in run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK") and time.monotonic() < end:
                time.sleep(0.02)
            program = subprocess.Popen([sys.argv[1], "--demo", "--lang", "en", "--size", "800x600"], stderr=subprocess.DEVNULL)
            normal = None
            while normal is None and time.monotonic() < end:
                found = window()
                seen = look(found[0]) if found else None
                if seen and not seen["active"]:  # it was faster than openbox, which gives the keyboard to windows that come later
                    run("xdotool", "windowactivate", found[0])
                if seen and seen["framed"] and seen["active"] and seen["place"][2:] == (800, 600):
                    normal = seen["place"]
            if normal is None:
                sys.exit("the window does not come")
            count = 0
            full = bar = False
            for sequence in itertools.product(("F11", "F12"), repeat=LENGTH):
                keys = []
                for key in sequence:
                    keys.append(key)
                    full, bar = press(key, full, bar)
                    wait(full, bar, normal, keys)
                    count += 1
                while full or bar:  # back to the window
                    key = "F12" if bar else "F11"
                    full, bar = press(key, full, bar)
                    keys.append(key)
                    wait(full, bar, normal, keys)
            print(f"sequences: all of F11 and F12 up to {LENGTH} keys, {count} keys, each as the table says")
        finally:
            for process in (program, manager, server):
                if process is not None:
                    process.kill()
                    process.wait()


main()
