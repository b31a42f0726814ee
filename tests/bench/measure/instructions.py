# SPDX-License-Identifier: MIT
"""Instructions, counted by callgrind: the same on a busy machine and on an idle one. What is recorded in the repository is
compared with; the record belongs to the compiler and the libraries of Debian 12 on x86-64."""

import re
import subprocess

from measure.table import Row, Samples, Section

PIECES = ("sign", "inflate", "decode", "lookup")
FEW, MANY = 10, 60
TOLERANCE = 1.05


def collected(programs, piece, count, folder):
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out",
                           programs / "bench-instructions", piece, str(count)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def count_all(programs, folder):
    """Instructions of one of each: the start of the process cancels out."""
    counts = {}
    for piece in PIECES:
        few, many = (collected(programs, piece, count, folder) for count in (FEW, MANY))
        counts[piece] = (many - few) // (MANY - FEW)
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
    result.notes.append("`lookup` is all that the library does for one question, over a network that is only scripted.")
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
