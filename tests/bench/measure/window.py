# SPDX-License-Identifier: MIT
"""What the window costs: its start, its memory, and how both and the painting grow with the work."""

import random

from measure.programs import Window, first_picture
from measure.service import Fixed, Sandbox, ask_with_curl, grown, settings_file, with_long_fields
from measure.table import Row, Samples, Section

FRAME = 16_000  # microseconds


def start(scope, programs, folder):
    section = Section("Start", "milliseconds from the start of the process", 1000)
    section.notes.append("Until the number field is painted, has taken a key, and is painted with it; no display (offscreen).")
    sandbox = Sandbox(programs)
    ours, bare, linked = Samples(), Samples(), Samples()
    starts = [(ours, [programs / "bench-start", "--config", settings_file(folder, sandbox.url)]),
              (bare, [programs / "bench-bare"]),
              (linked, [programs / "bench-linked", sandbox.url])]
    for _ in range(scope.rounds(25)):
        random.shuffle(starts)  # which one comes after which is worth some milliseconds
        for samples, command in starts:
            samples.add(first_picture(command, folder)[0])
    sandbox.stop()
    section.rows.append(Row("process start to typed-into window", ours, "bare window with one field", bare, "1.25 times",
                            ours.median <= 1.25 * bare.median))
    section.rows.append(Row("floor: the bare window, linked with what the network and the keychain need", linked,
                            "bare window with one field", bare))
    return section


def memory(scope, programs, folder):
    section = Section("Memory", "megabytes resident", 1024)
    sandbox = Sandbox(programs)
    command = [programs / "bench-start", "--config", settings_file(folder, sandbox.url)]
    started, peak, bare, bare_peak, linked = Samples(), Samples(), Samples(), Samples(), Samples()
    for _ in range(scope.rounds(5)):
        _, now, most = first_picture(command, folder, stays=1000)
        started.add(now)
        peak.add(most)
        _, now, most = first_picture([programs / "bench-bare"], folder, stays=1000)
        bare.add(now)
        bare_peak.add(most)
        linked.add(first_picture([programs / "bench-linked", sandbox.url], folder, stays=1000)[1])
    section.rows.append(Row("a second after start", started, "bare window", bare, "1.25 times", started.median <= 1.25 * bare.median))
    section.rows.append(Row("at most until then", peak, "bare window", bare_peak, "1.25 times", peak.median <= 1.25 * bare_peak.median))
    section.rows.append(Row("floor: the bare window with a connection opened", linked, "bare window", bare))
    with Window(programs, sandbox.url) as window:
        window.run(1)
        first = window.memory()[0]
        window.run(1000)
        thousand = window.memory()[0]
        count = scope.many_lookups
        window.run(count - 1001)
        many, most = window.memory()
    sandbox.stop()
    section.rows.append(Row("after 1 lookup", Samples([first])))
    section.rows.append(Row("after 1,000 lookups", Samples([thousand]), "after 1 lookup", Samples([first])))
    section.rows.append(Row(f"after {count:,} lookups", Samples([many]), "after 1,000 lookups", Samples([thousand]),
                            "grows by less than 1 MB", many - thousand < 1024))
    section.rows.append(Row("at most until then", Samples([most]), "bare window", bare_peak, "1.25 times",
                            most <= 1.25 * bare_peak.median))
    return section


def growth(scope, programs):
    section = Section("Cost as the work grows", "milliseconds; Enter to painted, loopback", 1000)
    section.notes.append("`longest` is the longest single event on the GUI thread in those lookups; the goal is one frame, 16 ms.")
    sandbox = Sandbox(programs)
    _, answer = ask_with_curl(sandbox.url, 1)
    many = scope.rounds(50)

    def measure(what, window, beside, theirs):
        window.run(3)
        taken, longest = window.run(many)
        ours = Samples(taken)
        section.rows.append(Row(f"{what}; longest {longest / 1000:.1f}", ours, beside if theirs else "", theirs,
                                "16 ms at most on the GUI thread", longest < FRAME))
        return ours

    plain = None
    for size in (0, 10, 100, 1000):
        with Window(programs, sandbox.url, recent=size) as window:
            window.fill(size)
            ours = measure(f"recent list of {size:,}", window, "recent list of 0", plain)
            plain = plain or ours
    with Window(programs, sandbox.url, text_percent=250) as window:
        measure("text at 250 %", window, "recent list of 0", plain)
    sandbox.stop()
    for what, body in (("an answer of its usual size from the same server", answer.encode()),
                       ("a member with fields of 1,000 characters", with_long_fields(answer, 1000)),
                       ("a member with fields of 10,000 characters", with_long_fields(answer, 10_000)),
                       ("an answer of 100 KiB", grown(answer, 100 * 1024)),
                       ("an answer of 1 MiB", grown(answer, 1024 * 1024 - 2048))):
        server = Fixed(body)
        with Window(programs, server.url) as window:
            measure(f"{what} ({len(body):,} bytes)", window, "recent list of 0", plain)
        server.stop()
    return section
