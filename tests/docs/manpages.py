#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: manpages.py PAGE PROGRAM [COMMAND...]

Holds a man page to what the program says of itself under --help, of each COMMAND where there are any:
  - every option of the program has an entry in the page, and every option that the page names is one of the program;
  - page and program agree on whether an option takes a value;
  - the synopsis has all of them, that of each command its own (help and version are left out of a synopsis).
Ends with 1 where something is wrong."""

import re
import subprocess
import sys

ABOUT_ITSELF = {"help", "help-all", "version"}
HELP_LINE = re.compile(r"^  ((?:-\w, )*--[a-z][a-z-]*)(?: <[^>]*>)?", re.MULTILINE)
OPTION = re.compile(r"\bFl -([a-z][a-z-]*)( Ar\b)?")


def options_of(program, command):
    """Name of each option, and whether it takes a value."""
    words = [program] + ([command] if command else []) + ["--help"]
    told = subprocess.run(words, capture_output=True, text=True, timeout=60)
    if told.returncode != 0:
        sys.exit(f"manpages: {' '.join(words)} ended with {told.returncode}: {told.stderr}")
    return {found.group(1).split("--")[1]: found.group(0).endswith(">") for found in HELP_LINE.finditer(told.stdout)}


def sections_of(page):
    with open(page, encoding="utf-8") as file:
        parts = re.split(r"^\.Sh (.+)$", file.read(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def synopses_of(text):
    """The options of each command's synopsis; "" where there is no command. `settings export` is one of `settings`."""
    synopses = {}
    for block in text.split("\n.Nm")[1:]:
        command = re.search(r"^\.Cm (\S+)", block, re.MULTILINE)
        synopses.setdefault(command.group(1) if command else "", set()).update(name for name, _ in OPTION.findall(block))
    return synopses


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    page, program = sys.argv[1:3]
    commands = sys.argv[3:] or [""]
    wrong = []
    sections = sections_of(page)
    everything = "\n".join(sections.values())
    synopses = synopses_of("\n" + sections["SYNOPSIS"])
    entries = {}
    for line in re.findall(r"^\.It (Fl .*)$", everything, re.MULTILINE):
        entries.update((name, bool(value)) for name, value in OPTION.findall(line))

    known = {}
    for command in commands:
        options = options_of(program, command)
        known.update(options)
        named = synopses.get(command, set())
        place = f"the synopsis of {command}" if command else "the synopsis"
        wrong += [f"{place} lacks --{name}" for name in sorted(set(options) - ABOUT_ITSELF - named)]
        wrong += [f"{place} has --{name}, the program has not" for name in sorted(named - set(options))]
    wrong += [f"no entry of --{name}" for name in sorted(set(known) - set(entries))]
    wrong += [f"--{name}: page and program do not agree on whether it takes a value"
              for name in sorted(set(known) & set(entries)) if known[name] != entries[name]]
    mentioned = {name for name, _ in OPTION.findall(everything)}
    wrong += [f"the program has no --{name}" for name in sorted(mentioned - set(known))]
    wrong += [f"a synopsis of {command or 'no command'}, which is not looked at" for command in sorted(set(synopses) - set(commands))]
    if not known:
        wrong.append("the program says nothing of its options")
    for line in wrong:
        print(f"{page}: {line}")
    print(f"manpages: {len(known)} options of {program.rsplit('/', 1)[-1]}, {len(wrong)} things wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
