# SPDX-License-Identifier: MIT
"""What goes over the network: the first lookup from far away, the next ones from near, the command line."""

import time

from measure.programs import Window, ask, timed
from measure.relay import Relay
from measure.service import APP_ID, APP_KEY, NUMBER, Sandbox, ask_with_curl
from measure.table import Row, Samples, Section

NOTICED = 6.5  # seconds: more than the window lets pass between two looks at its connection


def first_lookups(scope, programs, certificate):
    section = Section("The first lookup, and the first after a pause", "milliseconds; TLS 1.3", 1000)
    section.notes.append("Over a relay that adds the round trip, also to the opening of a connection. Member Desk: from Enter to the "
                         "painted member. The others: from the start of the request to the last byte, the process already running.")
    sandbox = Sandbox(programs, certificate)
    for milliseconds in (40, 100, 200):
        relay = Relay(sandbox.port, milliseconds / 1000)
        base = f"https://127.0.0.1:{relay.port}"
        started, typed, curl, bare, warm = Samples(), Samples(), Samples(), Samples(), Samples()
        for _ in range(scope.rounds(9)):
            curl.add(*ask_with_curl(base, 1, certificate.authority)[0])
            cold, again = ask(programs, "qnam", 2, base, certificate.authority)
            bare.add(cold)
            warm.add(again)
            before = relay.connections
            with Window(programs, base, certificate.authority) as window:
                time.sleep(0.3 + 4 * relay.round_trip)
                window.type()
                started.add(window.enter())
                relay.drop_all()
                time.sleep(2.5)
                window.type()  # the first key opens; a hand takes longer than this for the others
                time.sleep(0.1 + 4 * relay.round_trip)
                typed.add(window.enter())
            if relay.connections - before != 2:
                section.notes.append(f"{relay.connections - before} connections instead of 2 in one run at {milliseconds} ms.")
        for what, ours in (("at start", started), ("the server had hung up; typed by hand", typed)):
            trips = ours.median / 1000 / milliseconds
            name = f"{milliseconds} ms, {what}"
            section.rows.append(Row(name, ours, "cold curl", curl, f"1.1 round trips ({trips:.2f}), 0.4 of curl",
                                    trips <= 1.1 and ours.median <= 0.4 * curl.median))
            section.rows.append(Row(name, ours, "cold QNetworkAccessManager", bare))
        section.rows.append(Row(f"{milliseconds} ms, floor: QNetworkAccessManager, second question on its connection", warm,
                                "cold curl", curl))
        relay.close()
    relay = Relay(sandbox.port, 0.1)
    noticed = Samples()
    for _ in range(scope.rounds(5)):
        with Window(programs, f"https://127.0.0.1:{relay.port}", certificate.authority) as window:
            time.sleep(0.7)
            relay.drop_all()
            time.sleep(NOTICED)
            window.type()
            noticed.add(window.enter())
    relay.close()
    section.rows.append(Row("100 ms, the server had hung up; scanned 6 s later", noticed, goal="1.1 round trips",
                            met=noticed.median <= 110_000))
    sandbox.stop()
    return section


def next_lookups(scope, programs):
    section = Section("The next lookups", "milliseconds; loopback, plain HTTP", 1000)
    section.notes.append("Member Desk: from Enter to the painted member; the others paint nothing. One connection each; the first "
                         "question of each run is left out.")
    sandbox = Sandbox(programs)
    painted, library, bare, curl, pictures = Samples(), Samples(), Samples(), Samples(), Samples()
    many = 100
    with Window(programs, sandbox.url) as window:
        window.run(5)
        for _ in range(scope.rounds(7)):
            painted.add(*window.run(many)[0])
            pictures.add(*window.paint_twice(many))
            library.add(*ask(programs, "kybio", many + 1, sandbox.url)[1:])
            bare.add(*ask(programs, "qnam", many + 1, sandbox.url)[1:])
            curl.add(*ask_with_curl(sandbox.url, many + 1)[0][1:])
    sandbox.stop()
    section.rows.append(Row("Enter to painted", painted, "bare QNetworkAccessManager", bare, "within 1 ms at the median, p99 under 16",
                            painted.median - bare.median <= 1000 and painted.p99 < 16_000))
    section.rows.append(Row("Enter to painted", painted, "keep-alive curl", curl))
    section.rows.append(Row("floor: two pictures of the page, nothing asked and nothing changed", pictures))
    section.rows.append(Row("lib/kybio alone", library, "bare QNetworkAccessManager", bare))
    return section


def command_line(scope, programs, folder):
    section = Section("The command line", "milliseconds; loopback, plain HTTP, whole processes", 1000)
    sandbox = Sandbox(programs)
    key = folder / "key"
    key.write_text(APP_KEY + "\n")

    def cli(base, count):
        return [programs / "memberdesk-cli", "lookup", *[NUMBER] * count, "--json", "--server", base, "--app-id", APP_ID,
                "--app-key-file", key, "--config", folder / "none.ini"]

    for count, rounds, limit in ((1, 21, 3), (10, 21, 4), (1000, 5, 4)):
        ours, curl = Samples(), Samples()
        for _ in range(scope.rounds(rounds)):
            ours.add(timed(cli(sandbox.url, count)))
            begin = time.monotonic_ns()
            ask_with_curl(sandbox.url, count)
            curl.add((time.monotonic_ns() - begin) / 1000)
        goal = f"{limit} times" if count != 10 else ""
        section.rows.append(Row(f"{count:,} number{'s' if count > 1 else ''}", ours, "curl", curl, goal,
                                ours.median <= limit * curl.median if goal else None))
    relay = Relay(sandbox.port, 0)
    timed(cli(f"http://127.0.0.1:{relay.port}", 1000))
    section.notes.append(f"1,000 numbers took {relay.connections} connection{'s' if relay.connections > 1 else ''} "
                         "(goal: never more than 6).")
    relay.close()
    sandbox.stop()
    return section
