# SPDX-License-Identifier: MIT
"""Instructions, counted by callgrind: the same on a busy machine and on an idle one. What is recorded in the repository is
compared with; the record belongs to the compiler and the libraries of Debian 12 on x86-64."""

import os
import re
import subprocess

from measure.service import APP_ID, APP_KEY, Sandbox, settings_file
from measure.table import Row, Samples, Section

LIBRARY = ("sign", "inflate", "decode", "lookup")
FEW, MANY = 10, 60
TOLERANCE = 1.05


def collected(folder, command, options=(), **how):
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out", *options, *command],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True, **how)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def of_one(count):
    """What one costs: the start of the process, and what is cold, cancels out."""
    return (count(MANY) - count(FEW)) // (MANY - FEW)


def count_all(programs, folder):
    """Instructions of one of each."""
    counts = {}
    for piece in LIBRARY:
        counts[piece] = of_one(lambda count: collected(folder, [programs / "bench-instructions", piece, str(count)]))  # noqa: B023
    sandbox = Sandbox(programs)
    # Only what happens between Enter and the picture, on the window's own thread.
    counts["window"] = of_one(lambda count: collected(
        folder, [programs / "bench-window", sandbox.url, APP_ID, APP_KEY], ["--toggle-collect=CounterWindow::enter()"],
        input=f"run {count}\n", env=dict(os.environ, BENCH_COUNTS_INSTRUCTIONS="1")))
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = dict(os.environ, BENCH_BEGAN="0", BENCH_STAYS="0", BENCH_COUNTS_INSTRUCTIONS="1", **home)
    counts["start"] = collected(folder, [programs / "bench-start", "--config", settings_file(folder, sandbox.url)], env=environment)
    counts["bare"] = collected(folder, [programs / "bench-bare"], env=environment)
    sandbox.stop()
    return counts


def read_record(file):
    lines = [line.split() for line in file.read_text().splitlines() if line and not line.startswith("#")] if file.exists() else []
    return {name: int(count) for name, count in lines}


def write_record(file, counts):
    head = "# Instructions of one of each, by callgrind; Debian 12, x86-64. ./dev bench compares; ./dev bench --record writes.\n"
    file.write_text(head + "".join(f"{name} {count}\n" for name, count in counts.items()))


def section(counts, record):
    """The table, and the names of what grew."""
    result = Section("Instructions", "thousands of instructions", 1000)
    result.notes.append("`lookup` is all that the library does for one question, over a network that is only scripted. `window` is "
                        "Enter to painted, `start` a whole run of the window until it is typed into and ends, `bare` the same of a "
                        "bare window.")
    grown = []
    for piece, count in counts.items():
        recorded = record.get(piece)
        if recorded is None:
            result.rows.append(Row(piece, Samples([count])))
            continue
        met = count <= TOLERANCE * recorded
        result.rows.append(Row(piece, Samples([count]), "as recorded", Samples([recorded]), "at most 5 % more", met))
        if not met:
            grown.append(f"{piece} grew by {100 * (count / recorded - 1):.1f} %: {recorded:,} to {count:,} instructions")
    return result, grown
