# SPDX-License-Identifier: MIT
"""Many members at once: the manager's window and the command line with everyone of a large shop."""

import csv
import importlib.util
import os
import shutil
import subprocess
import sys
import time

from measure.programs import timed
from measure.relay import Relay
from measure.service import APP_ID, APP_KEY, curl_question, settings_file
from measure.shop import Shop, position
from measure.table import Row, Samples, Section

COLUMNS = ("number", "name", "standing", "balance", "points", "category", "expiry", "birthday", "since", "store")
MILLISECONDS, MEGABYTES = 1000, 1024  # microseconds, kilobytes
ROUND_TRIP = 0.04  # seconds


class Told:
    """What bench-members said."""

    def __init__(self, text):
        self._values = {}
        for line in text.splitlines():
            name, value = line.split()
            self._values.setdefault(name, []).append(int(value))

    def of(self, *names):
        return Samples([value for name in names for value in self._values[name]])

    def longest(self, *names):
        return Samples([max(self.of(*names).values)])


def in_milliseconds(samples):
    return Samples([value / MILLISECONDS for value in samples.values])


def in_megabytes(samples):
    return Samples([value / MEGABYTES for value in samples.values])


class Table(Section):
    """Rows in milliseconds or in megabytes, as their names say."""

    def time(self, what, ours, limit=None, beside="", theirs=None, times=None):
        ours, theirs = in_milliseconds(ours), in_milliseconds(theirs) if theirs else None
        goals, met = [], None
        if limit:
            goals, met = [f"under {limit:,} ms"], ours.median < limit
        if times and theirs:
            goals.append(f"at most {times} times")
            met = met is not False and ours.median <= times * theirs.median
        self.rows.append(Row(what + ", ms", ours, beside, theirs, ", ".join(goals), met))

    def memory(self, what, ours, limit=None, beside="", theirs=None):
        ours, theirs = in_megabytes(ours), in_megabytes(theirs) if theirs else None
        self.rows.append(Row(what + ", MB", ours, beside, theirs, f"at most {limit} MB" if limit else "",
                             ours.median <= limit if limit else None))


def python_with_file(code, *arguments):
    """Microseconds that a Python of its own says, and kilobytes by which it grew at most."""
    done = subprocess.run([sys.executable, "-c", PEAK + code, *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True)
    took, grew = done.stdout.split()
    return int(took), int(grew)


PEAK = """
import csv, re, sys, time
def kilobytes(name):
    return int(re.search(name + r":\\s+(\\d+)", open("/proc/self/status").read()).group(1))
def rows():
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        yield from csv.reader(file)
def measured(write):
    before, begin = kilobytes("VmRSS"), time.monotonic_ns()
    write()
    print((time.monotonic_ns() - begin) // 1000, kilobytes("VmHWM") - before)
"""
# Both read the rows as text from our own file meanwhile: one row in memory, as here.
WITH_CSV = """
def write():
    with open(sys.argv[2], "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows())
measured(write)
"""
WITH_OPENPYXL = """
import openpyxl
def write():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Members")
    for row in rows():
        sheet.append(row)
    book.save(sys.argv[2])
measured(write)
"""


def files(table, told, folder, rounds):
    """The list as a file, beside what else writes one."""
    ours, other = folder / "list.csv", folder / "other"
    with_csv = [python_with_file(WITH_CSV, ours, other) for _ in range(rounds)]
    table.time("all of it as CSV, from the click on", told.of("csv"), 3000, "Python's csv module", Samples(t for t, _ in with_csv))
    table.memory("its growth of memory", told.of("csv-memory"), 10, "Python's csv module", Samples(m for _, m in with_csv))
    if importlib.util.find_spec("openpyxl"):
        with_openpyxl = [python_with_file(WITH_OPENPYXL, ours, other) for _ in range(max(1, rounds // 3))]
        table.time("as a spreadsheet", told.of("xlsx"), 3000, "openpyxl, write-only", Samples(t for t, _ in with_openpyxl))
        table.memory("its growth of memory", told.of("xlsx-memory"), 10, "openpyxl, write-only", Samples(m for _, m in with_openpyxl))
    else:
        table.time("as a spreadsheet", told.of("xlsx"), 3000)
        table.memory("its growth of memory", told.of("xlsx-memory"), 10)
        table.notes.append("openpyxl was not there to be measured (python3-openpyxl).")
    if shutil.which("ssconvert"):
        convert = ["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", ours, folder / "other.xlsx"]
        begin = time.monotonic_ns()
        subprocess.run(convert, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        table.time("the same", told.of("xlsx"), None, "ssconvert, from the CSV", Samples([(time.monotonic_ns() - begin) / 1000]))
    else:
        table.notes.append("ssconvert was not there to be measured (gnumeric).")


def command_line(table, programs, folder, shop, rounds):
    key = folder / "key"
    key.write_text(APP_KEY + "\n")

    def ours(base, *more):
        return [programs / "memberdesk-cli", "members", "--server", base, "--app-id", APP_ID, "--app-key-file", key,
                "--config", folder / "none.ini", *more]

    def theirs(base, pages):
        config = folder / "curl"
        places = [{"postBackParameter": position(page)} if page else {} for page in range(pages)]
        config.write_text("next\n".join(curl_question(base, "customerOpenApi/queryCustomerPages", place) for place in places))
        return ["curl", "--disable", "--config", config]

    json, kept, curl = Samples(), Samples(), Samples()
    for _ in range(rounds):
        curl.add(timed(theirs(shop.url, shop.pages)))
        json.add(timed(ours(shop.url, "--json")))
        kept.add(timed(ours(shop.url, "--csv", folder / "cli.csv")))
    with open(folder / "cli.csv", encoding="utf-8-sig", newline="") as file:
        count = sum(1 for _ in csv.reader(file)) - 1
    if count != shop.members:
        raise SystemExit(f"bench: the command line lists {count} of {shop.members}")
    beside = "curl, {:,} pages over one connection, thrown away"
    table.time("`memberdesk-cli members --json`", json, None, beside.format(shop.pages), curl, 1.5)
    table.time("`memberdesk-cli members --csv`", kept, None, beside.format(shop.pages), curl, 1.5)
    few = 50
    relay = Relay(shop.port, ROUND_TRIP)
    base = f"http://127.0.0.1:{relay.port}"
    json, curl = Samples(), Samples()
    for _ in range(rounds):
        curl.add(timed(theirs(base, few)))
        json.add(timed(ours(base, "--json", "--most-calls", str(few)), may_end_with=1))
    relay.close()
    table.time(f"the same, {few} pages from {ROUND_TRIP * 1000:.0f} ms away, `--json`", json, None, beside.format(few), curl, 1.5)


def loaded(programs, folder):
    """What of the members' room is in a started window, and what the program is linked with."""
    suspects = ("xlsx", "PrintSupport", "memberdesk-print", "Multimedia")
    linked = subprocess.run(["ldd", programs / "memberdesk"], stdout=subprocess.PIPE, text=True, check=True).stdout
    environment = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder), XDG_DATA_HOME=str(folder))
    window = subprocess.Popen([programs / "memberdesk", "--config", settings_file(folder, "http://127.0.0.1:9")], env=environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(3)
    with open(f"/proc/{window.pid}/maps", encoding="utf-8") as maps:
        mapped = maps.read()
    window.terminate()
    window.wait()
    if "libQt6Widgets" not in mapped:
        raise SystemExit("bench: the window did not start")
    return [suspect for suspect in suspects if suspect in linked or suspect in mapped]


def section(scope, programs, folder):
    shop = Shop(scope.many_members)
    rounds = scope.rounds(5)
    done = subprocess.run([programs / "bench-members", shop.url, APP_ID, APP_KEY, str(rounds), folder],
                          stdout=subprocess.PIPE, text=True, check=True)
    told = Told(done.stdout)
    table = Table(f"Many members: {shop.members:,} in the manager's window", "milliseconds or megabytes, as each line says", 1)
    table.notes.append("All fields of each member are filled; half of the names are Chinese. The real window over the real counter, "
                       "asking a server on loopback that has its answers ready. `longest` is the longest single event on the GUI "
                       "thread.")
    table.memory("growth over the empty window, everyone in it", told.of("memory"), 60)
    table.memory("the most meanwhile", told.of("memory-peak"))
    table.time(f"asking for everyone, {shop.pages:,} calls", told.of("load"))
    table.time("longest, everyone arriving", told.longest("load-longest"), 16)
    texts = told.of("sort-texts")
    for index, column in enumerate(COLUMNS):
        table.time(f"click on the head of {column}, until sorted", told.of(f"sort-{index}"), 150, "std::sort of as many QStrings", texts)
    table.time("by name, sorting alone", told.of("rows-1"), None, "std::sort of QStrings as people sort", told.of("sort-texts-people"))
    table.time("one member more, while the list is being sorted", told.of("add-one"), 16)
    table.time("by balance, one of them with 25 digits", told.of("rows-large"), 150, "std::sort of as many QStrings", texts)
    table.time("click until painted, all columns", told.of(*(f"painted-{index}" for index in range(len(COLUMNS)))))
    table.time("longest, sorting", told.longest("sort-longest"), 16)
    table.time("a key in the filter, until painted", told.of("key"), 50)
    table.time("longest, filtering", told.longest("key-longest"), 16)
    table.time("sums of all", told.of("sums"), 20)
    table.time("sums, pictures and filter of all, without sorting", told.of("order"))
    table.time("a turn of the wheel, until painted", told.of("wheel"), 16)
    table.time("the bar dragged far, until painted", told.of("drag"), 16)
    files(table, told, folder, rounds)
    table.time("longest, writing", told.longest("csv-longest", "xlsx-longest"), 16)
    command_line(table, programs, folder, shop, max(2, rounds // 2))
    found = loaded(programs, folder)
    table.notes.append(f"In the counter's window before anybody opens this: {', '.join(found)}." if found else
                       "Neither libxlsxwriter nor Qt PrintSupport nor a module of ours is in the counter's window before that: looked "
                       "for among what it is linked with, and among what is mapped three seconds after its start.")
    return table
