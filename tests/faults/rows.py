#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the tests against the rows of the acceptance table (rows.txt), and writes ROWS.md.

usage: rows.py check|write FOLDER TEST=PROGRAM...

PROGRAM is the program that holds the test; in FOLDER lie its results (NAME.xml, JUnit) and what it noted of its rows (NAME.notes).
check ends with 0 where every row has a test that ran and passed and the page is what the tests saw; with 1 where not; with 77
where not all tests have run since their programs were built. write writes the page and the list of open rows.
"""
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE, OPEN, PAGE = (os.path.join(HERE, name) for name in ("rows.txt", "open.txt", "ROWS.md"))
SKIPPED = 77  # ctest's word for it

# One letter and two digits; F21 in front where a letter would name two rows (F21C01).
ID = r"(?:F21)?[NTHJVSCULDABW]\d\d"
WORD = re.compile(ID)
TAG = re.compile(rf"{ID}(?:[ ,_+&/]+{ID})*(?![A-Za-z0-9])")

HEADER = """# What a user sees when something is wrong

Written by `./dev faults` from what the tests saw; a test fails when it is no longer true. Each row is a fault that the tests bring
about; the id is part of the name of each test that does. A code is the same in every language and stands at the end of the
sentence on the screen; `-` where no fault is shown.

| row | what is wrong | code | what a user sees, or what comes of it | tests |
|---|---|---|---|---|
"""


def ids_in(function, tag):
    """The rows that a test stands for: words of its name between underscores, and the beginning of its tag."""
    found = [word.upper() for word in function.split("_") if WORD.fullmatch(word.upper())]
    match = TAG.match(tag)
    return found + (WORD.findall(match.group()) if match else [])


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line and not line.startswith("#")]


# Where a row's third field begins so, the product has nothing that the row could be about, and the field says what.
ABSENT = "not in the product: "


class Row:
    def __init__(self, line):
        self.id, self.injected, *needs = line.split("\t")
        self.needs = needs[0] if needs else None
        self.absent = self.needs if (self.needs or "").startswith(ABSENT) else None
        self.passed, self.failed, self.skipped = set(), set(), set()
        self.seen = []

    def is_covered(self):
        return (bool(self.passed) or self.absent is not None) and not self.failed

    def may_be_skipped(self):
        """What it needs is not here, for a part of its tests at least: what they saw elsewhere is still true."""
        return self.needs is not None and not self.absent and not self.failed and bool(self.skipped)


def allowed(reference):
    """A character reference as it is (Qt writes them for - and others), or ? where no XML may hold what it stands for."""
    digits = reference.group(1)
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return reference.group() if code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE else "?"


def readable(path):
    """Qt writes control characters of hostile test data as they are; no XML may hold them."""
    with open(path, encoding="utf-8", errors="replace") as file:
        text = re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "?", file.read())
    return re.sub(r"&#([xX][0-9A-Fa-f]+|[0-9]+);", allowed, text)


def read_results(rows, folder, name, program, problems):
    """Adds what the test did to the rows. False where it has not run since its program was built."""
    results = os.path.join(folder, name + ".xml")
    if not os.path.exists(results) or os.path.getmtime(results) < os.path.getmtime(program):
        return False
    try:
        cases = ElementTree.fromstring(readable(results)).iter("testcase")
    except ElementTree.ParseError:
        problems.append(f"{name} did not end: its results are cut")
        return True
    outcomes = {}
    for case in cases:
        function, _, tag = case.get("name").partition("(")
        kind = "failed" if case.find("failure") is not None or case.find("error") is not None else (
            "skipped" if case.find("skipped") is not None else "passed")
        outcomes[function, tag.removesuffix(")")] = kind
    for (function, tag), kind in outcomes.items():
        for id in ids_in(function, tag):
            if id in rows:
                getattr(rows[id], kind).add(f"{name}::{function}")
            elif id in function or id in tag:  # not in small letters: written as an id, and none
                problems.append(f"{name}::{function}({tag}): there is no row {id}")
    if outcomes.get(("initTestCase", "")) == "skipped":  # all of it, and only the page knows what that is
        for line in content(PAGE).splitlines():
            id = line.split()[1] if re.match(rf"\| {ID} \|", line) else None
            if id in rows and rows[id].needs and f"`{name}::" in line:
                rows[id].skipped.add(name)
    notes = os.path.join(folder, name + ".notes")
    if os.path.exists(notes) and os.path.getmtime(notes) >= os.path.getmtime(program):
        for line in lines_of(notes):
            function, tag, code, sentence = line.split("\t")
            if any(outcomes.get(test) == "passed" for test in ((function, tag), (function, ""))):
                for id in ids_in(function, tag):
                    if id in rows and (code, sentence) not in rows[id].seen:
                        rows[id].seen.append((code, sentence))
    return True


def cell(text):
    """A table's cell that shows exactly this."""
    return re.sub(r"([\\`*_<>|\[\]])", r"\\\1", text)


def line_of(row):
    codes_of = {}
    for code, sentence in sorted(row.seen):
        codes_of.setdefault(sentence, []).append(code or "-")
    has_code = any(code for code, _ in row.seen)
    codes = "<br>".join(", ".join(codes) for codes in codes_of.values()) if has_code else "-"
    sentences = "<br>".join(map(cell, codes_of)) or cell(row.absent or "-")
    tests = "<br>".join(f"`{test}`" for test in sorted(row.passed)) or ("-" if row.absent else "none yet")
    return f"| {row.id} | {cell(row.injected)} | {codes} | {sentences} | {tests} |"


def page_of(rows, old):
    """Rows that were skipped here stay as they are in the old page."""
    kept = {line.split()[1]: line for line in old.splitlines() if re.match(rf"\| {ID} \|", line)}
    lines = [kept.get(row.id, line_of(row)) if row.may_be_skipped() else line_of(row) for row in rows.values()]
    return HEADER + "\n".join(lines) + "\n"


def content(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def main(command, folder, *tests):
    rows = {row.id: row for row in map(Row, lines_of(TABLE))}
    problems = []
    late = [test for test in tests if not read_results(rows, folder, *test.split("=", 1), problems)]
    if late:
        print(f"{len(late)} of {len(tests)} tests have not run since their programs were built, as {late[0]}: nothing to say yet")
        return SKIPPED
    page = page_of(rows, content(PAGE))
    uncovered = [row.id for row in rows.values() if not row.is_covered() and not row.may_be_skipped()]
    if command == "write":
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(page)
        if uncovered:
            with open(OPEN, "w", encoding="utf-8") as file:
                file.write("# Rows without a test yet; rows.py holds this to be exactly true.\n" + "\n".join(uncovered) + "\n")
        elif os.path.exists(OPEN):
            os.remove(OPEN)
    still_open = lines_of(OPEN) if os.path.exists(OPEN) else []
    for row in rows.values():
        for test in sorted(row.failed):
            problems.append(f"{row.id}: {test} failed")
        if row.id in uncovered and not row.failed and row.id not in still_open:
            problems.append(f"{row.id} has no test that ran and passed: {row.injected}")
        if row.passed and not row.absent and not row.seen:
            problems.append(f"{row.id}: its tests do not say what comes of it")
        if row.absent and row.passed:
            problems.append(f"{row.id} has a test, and rows.txt says that it is {row.absent}")
        if row.id in still_open and row.is_covered():
            problems.append(f"{row.id} has a test and still stands in open.txt")
        if row.may_be_skipped():
            print(f"{row.id} was skipped: no {row.needs} here")
    if page != content(PAGE):
        # While rows are still being added a page behind them is no fault.
        print("ROWS.md is not what the tests saw: ./dev faults writes it again")
        if not still_open:
            problems.append("ROWS.md is stale")
    print(f"{sum(map(bool, (row.passed for row in rows.values())))} of {len(rows)} rows have a test that passed")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("check", "write"):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
