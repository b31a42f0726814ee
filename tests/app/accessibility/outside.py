# SPDX-License-Identifier: MIT
"""Reads the running window as a screen reader does, and asks a question without seeing it. Usage: outside.py MEMBERDESK"""

import os
import subprocess
import sys
import time

from gi.repository import GLib  # after readertree: it names the version of Atspi
from readertree import Atspi, application, fields, find, is_showing, walk

PATIENCE = 60  # seconds; a loaded machine needs some of it, a healthy one a tenth of a second

KEYS = {"F6": 0xFFC3}  # keysyms of X11

heard = []


def fail(words):
    sys.exit(f"accessibility_from_outside: {words}")


def listen(event):
    """As Orca does: a notification that comes to show is spoken with its name."""
    try:
        if event.detail1 == 1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            heard.append(event.source.get_name())
    except GLib.Error:
        pass


def wait_for(what, happened):
    deadline = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while time.monotonic() < deadline:
        result = happened()
        if result:
            return result
        while context.iteration(False):
            pass
        time.sleep(0.02)
    fail(f"waited {PATIENCE} s in vain: {what}")


def check_fields(root, expected):
    seen = {}

    def complete():
        seen.clear()
        seen.update(fields(root))
        return all(seen.get(name, "").startswith(value) for name, value in expected.items())

    deadline = time.monotonic() + PATIENCE
    while not complete():
        if time.monotonic() > deadline:
            missing = {name: value for name, value in expected.items() if not seen.get(name, "").startswith(value)}
            fail(f"the tree must tell {missing}, but tells {seen}")
        time.sleep(0.05)


def check_covered(root):
    """Not even the tree tells what is covered on the screen."""
    for node in walk(root):
        try:
            told = f"{node.get_name()}\n{node.get_description()}"
        except GLib.Error:
            continue
        for hidden in ("340 5640", "meiling", "1990", "Jalan Contoh"):
            if hidden in told:
                fail(f"the tree tells what is covered: {told!r}")


def press(root, name):
    button = wait_for(f"the button {name}", lambda: find(root, Atspi.Role.PUSH_BUTTON, name))
    if not button.get_action_iface().do_action(0):
        fail(f"the button {name} cannot be pressed")


def ask(root, number):
    """Types into the field and presses the button, both through the accessibility interfaces alone."""
    edit = wait_for("the number field", lambda: find(root, Atspi.Role.TEXT, "Member number"))
    if not edit.get_editable_text_iface().set_text_contents(number):
        fail("the number field cannot be written to")
    press(root, "Look up")


def check_heard(title):
    """This has been announced, once, and nothing else since the last call."""
    wait_for(f"{title!r} announced", lambda: heard)
    settled = time.monotonic() + 0.5
    wait_for("a moment", lambda: time.monotonic() > settled)
    if len(heard) != 1 or not heard[0].startswith(title):
        fail(f"{title!r} must be announced once, but heard was {heard}")
    heard.clear()


def check(root):
    check_fields(root, {
        "Verdict": "Active",
        "Reason": "Member until",
        "Name": "Tan Mei Ling",
        "Balance": "671.20",
        "Points": "1,250",
        "Number, category and birthday": "8008010001",
        "Phone": "•••• 5640",
    })
    check_covered(root)

    heard.clear()
    ask(root, "8008010013")
    check_heard("Disabled")
    check_fields(root, {"Verdict": "Disabled", "Name": "Muhammad Hafiz", "Balance": "60.00", "Points": "130"})

    ask(root, "999")
    check_heard("Member not found")
    check_fields(root, {"Verdict": "Member not found"})
    if "Balance" in fields(root):
        fail("the balance of the member before is still told")

    ask(root, "8008019991")  # nobody answers
    check_heard("Asking")
    press(root, "Cancel")
    check_heard("Cancelled")


def told_rows(table):
    """A table as a reader tells it: the names of the cells of each row."""
    grid = table.get_table_iface()
    return [[grid.get_accessible_at(row, column).get_name() for column in range(grid.get_n_columns())]
            for row in range(grid.get_n_rows())]


def table_named(root, name):
    for role in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        if table := find(root, role, name):
            return table
    return None


def key(name):
    """A key of the keyboard: F6 is a command of the window, not of a widget."""
    if not Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM):
        fail(f"{name} cannot be pressed")


def check_many(root):
    """The manager's window: everyone of the demo as a table, and as bars."""
    key("F6")
    press(root, "Everyone…")
    press(root, "Ask")
    table = wait_for("the table of members", lambda: table_named(root, "Members"))
    wait_for("all rows", lambda: table.get_table_iface().get_n_rows() == 42)
    rows = told_rows(table)
    mei = next((row for row in rows if "8008010001" in row[0]), None)
    expected = ["Number: 8008010001", "Name: Tan Mei Ling", "Standing: Active", "Balance: 671.20", "Points: 1,250"]
    if mei is None or any(not told.startswith(what) for told, what in zip(mei, expected)):
        fail(f"the row must tell {expected}, but tells {mei}")
    covered = [cell for row in rows for cell in row if "5640" in cell or "meiling" in cell]
    if covered:
        fail(f"the table tells what is covered: {covered}")

    tabs = wait_for("the pages", lambda: find(root, Atspi.Role.PAGE_TAB, "Pictures"))
    tabs.get_action_iface().do_action(0)
    chart = wait_for("the chart", lambda: table_named(root, "Balance by standing"))
    bars = told_rows(chart)
    if ["Expired", "268.00 (2 members)"] not in bars:
        fail(f"the chart must tell who has expired and what they hold, but tells {bars}")


def main():
    listener = Atspi.EventListener.new(listen)
    listener.register("object:state-changed:showing")
    settings = os.path.join(os.environ["HOME"], "memberdesk.ini")
    desk = subprocess.Popen([sys.argv[1], "--demo", "--lang", "en", "--config", settings, "8008010001"])
    try:
        root = wait_for("the program on the bus", lambda: application(desk.pid))
        wait_for("its window", lambda: any(n.get_role() == Atspi.Role.FRAME and is_showing(n) for n in walk(root)))
        check(root)
        check_many(root)
        print("verdict, name, balance and points are told, each answer is announced, and the manager's table and bars are read")
    finally:
        desk.terminate()
        try:
            desk.wait(5)
        except subprocess.TimeoutExpired:
            desk.kill()
            desk.wait()


main()
