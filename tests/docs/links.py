#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: links.py [TREE]

Reads every Markdown file of the tree and names, as file:line, each link and each picture that leads nowhere: a file that is
not there, a heading that is not there, a place outside the tree. "(PROTOCOL.md, section 4)" in a source is such a link too.
Addresses of the web are only counted: tests have no network. Ends with 1 where something is wrong."""

import os
import re
import subprocess
import sys
import urllib.parse

INLINE = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\]\([^)]*\))*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
INNER = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]+)>?\s*\)")
DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)")
REFERENCE = re.compile(r"\[([^\[\]]+)\]\[([^\[\]]*)\]")
TAG = re.compile(r"<(?:img|a)\b[^>]*\b(?:src|href)=\"([^\"]*)\"", re.IGNORECASE)
SECTION = re.compile(r"\bPROTOCOL\.md,(?:\s|/|\*|#)*sections?\s+(\d+)(?:\s+(?:and|to)\s+(\d+))?")
PROTOCOL = "lib/kybio/PROTOCOL.md"
FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.*?)\s*#*$")
CODE = re.compile(r"(`+)(?:(?!\1).)+?\1(?!`)")


def files_of(tree):
    """Paths below the tree, with slashes: what git knows or would add, else all."""
    listed = subprocess.run(["git", "-C", tree, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True)
    if listed.returncode == 0:
        return sorted(f for f in listed.stdout.split("\0") if f and os.path.isfile(os.path.join(tree, f)))
    found = []
    for folder, folders, names in os.walk(tree):
        folders[:] = [f for f in folders if f not in (".git", "build")]
        found += [os.path.relpath(os.path.join(folder, name), tree) for name in names]
    return sorted(found)


def lines_of(tree, path):
    with open(os.path.join(tree, path), encoding="utf-8", errors="replace") as file:
        return file.read().split("\n")


def prose(lines):
    """(number, line) without code: neither blocks nor spans hold links."""
    fence = None
    for number, line in enumerate(lines, 1):
        mark = FENCE.match(line)
        if fence:
            if mark and mark.group(1).startswith(fence):
                fence = None
        elif mark:
            fence = mark.group(1)
        else:
            yield number, line


def slug(heading):
    """The anchor that GitHub and GitLab give a heading."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").replace("*", "").lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def anchors_of(lines):
    anchors, seen = set(), {}
    for _, line in prose(lines):
        heading = HEADING.match(line)
        if heading:
            name = slug(heading.group(1))
            seen[name] = seen.get(name, -1) + 1
            anchors.add(name if seen[name] == 0 else f"{name}-{seen[name]}")
        anchors.update(re.findall(r"<a\s+(?:id|name)=\"([^\"]+)\"", line))
    return anchors


class Judge:
    def __init__(self, tree):
        self.tree = tree
        self.files = files_of(tree)
        self.known = set(self.files)
        for path in self.files:
            while "/" in path:
                path = path.rsplit("/", 1)[0]
                self.known.add(path)
        self.known.add(".")
        self.anchors = {}
        self.wrong = []
        self.checked = 0
        self.web = 0

    def anchors_in(self, path):
        if path not in self.anchors:
            self.anchors[path] = anchors_of(lines_of(self.tree, path))
        return self.anchors[path]

    def check(self, path, number, target):
        if re.match(r"(https?|mailto):", target):
            self.web += 1
            return
        self.checked += 1
        where, _, anchor = urllib.parse.unquote(target).partition("#")
        there = os.path.normpath(os.path.join(os.path.dirname(path), where)) if where else path
        if where.startswith("/") or there.startswith(".."):
            self.wrong.append(f"{path}:{number}: a link out of the repository: {target}")
        elif there not in self.known:
            self.wrong.append(f"{path}:{number}: a dead link: {target}")
        elif anchor and (not there.endswith(".md") or anchor not in self.anchors_in(there)):
            self.wrong.append(f"{path}:{number}: no such heading: {target}")

    def markdown(self, path):
        lines = lines_of(self.tree, path)
        defined = set()
        used = []
        for number, line in prose(lines):
            line = CODE.sub("`code`", line)
            definition = DEFINITION.match(line)
            if definition:
                defined.add(re.match(r"\s*\[([^\]]+)\]", line).group(1).lower())
                self.check(path, number, definition.group(1))
                continue
            for pattern in (INLINE, TAG):
                for found in pattern.finditer(line):
                    self.check(path, number, found.group(1))
                    if pattern is INLINE and not found.group(0).startswith("!"):
                        for inner in INNER.finditer(found.group(0)):
                            self.check(path, number, inner.group(1))
            used += [(number, name or text) for text, name in REFERENCE.findall(line)]
        for number, name in used:
            if name.lower() not in defined:
                self.wrong.append(f"{path}:{number}: no such reference: [{name}]")

    def source(self, path):
        text = "\n".join(lines_of(self.tree, path))
        for found in SECTION.finditer(text):
            for section in filter(None, found.groups()):
                self.checked += 1
                number = text.count("\n", 0, found.start()) + 1
                known = PROTOCOL in self.known and any(a.startswith(f"{section}-") for a in self.anchors_in(PROTOCOL))
                if not known:
                    self.wrong.append(f"{path}:{number}: no such section: PROTOCOL.md, section {section}")


def main():
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    tree = sys.argv[1] if len(sys.argv) == 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    judge = Judge(tree)
    pages = [f for f in judge.files if f.endswith(".md")]
    for path in pages:
        judge.markdown(path)
    for path in judge.files:
        if path.endswith((".h", ".cpp", ".md")):
            judge.source(path)
    for line in judge.wrong:
        print(line)
    print(f"links: {len(pages)} Markdown files, {judge.checked} links, {judge.web} addresses of the web not tried, "
          f"{len(judge.wrong)} lead nowhere")
    return 1 if judge.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
