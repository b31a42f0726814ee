#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sums.py PROGRAM: memberdesk-cli lists 3,556 invented members, as many as a real shop has, from a service on loopback; Python's
decimal module adds up what was served, what the JSON lines say and what the CSV file holds. All of it must be the program's own
sum, digit for digit, and each amount as it was served. Nothing of the program is in here: what it adds up wrongly, this does not."""

import csv
import decimal
import http.server
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import threading

COUNT, PAGE = 3556, 100
NOT_GIVEN = (None, "null", '""')  # None: no such field
UNREADABLE = ('"1,000"', '"unknown"', "true", "{}", '"12.5 "', '"+7"', '"0x10"', "[1]", '"1e999"')
exactly = decimal.Context(prec=500, traps=[decimal.Inexact, decimal.InvalidOperation, decimal.Overflow])


def amount(chance):
    """A JSON value as it is served, and its digits; nothing of digits where there is no amount."""
    if chance.random() < 0.04:
        return chance.choice(NOT_GIVEN), None
    if chance.random() < 0.04:
        return chance.choice(UNREADABLE), None
    # 14 still fit into 64 bits, and a few of them together do not.
    digits = chance.choice((1, 2, 2, 3, 3, 4, 6, 12, 14, 18, 19, 30))
    whole = str(chance.randrange(10 ** digits))
    scale = chance.choice((0, 0, 1, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8))
    text = whole + ("." + "".join(chance.choices("0123456789", k=scale)) if scale else "")
    if chance.random() < 0.2 and decimal.Decimal(text) != 0:
        text = "-" + text
    # Some services write numbers as strings.
    return (f'"{text}"' if chance.random() < 0.1 else text), text


class Truth:
    """What is served of one amount of all members."""

    def __init__(self, field):
        self.field, self.digits, self.unreadable, self.total = field, [], 0, decimal.Decimal(0)

    def add(self, value, digits):
        self.digits.append(digits)
        self.unreadable += digits is None and value not in NOT_GIVEN
        if digits is not None:
            self.total = exactly.add(self.total, decimal.Decimal(digits))

    @property
    def sum(self):
        return f"{self.total:f}"


def invent(chance):
    """All members as JSON, and the truth about them."""
    truths = [Truth("balance"), Truth("point")]
    members = []
    for index in range(COUNT):
        fields = [f'"customerUid":{814_000_000_000_000_000 + index}', f'"number":"{index:08}"', f'"name":"Invented {index}"']
        for truth in truths:
            value, digits = amount(chance)
            truth.add(value, digits)
            if value is not None:
                fields.append(f'"{truth.field}":{value}')
        members.append("{" + ",".join(fields) + "}")
    return members, truths


def service(members):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            first = int(asked.get("postBackParameter", {}).get("parameterValue", 0))
            rows = ",".join(members[first:first + PAGE])
            body = (f'{{"status":"success","messages":[],"data":{{"pageSize":{PAGE},"postBackParameter":{{"parameterType":"T",'
                    f'"parameterValue":"{first + PAGE}"}},"result":[{rows}]}}}}').encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def run(program, server, folder, *options):
    hidden = ("MEMBERDESK_", "XDG_")
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(hidden) and not name.lower().endswith("_proxy")}
    environment |= {"HOME": folder, "LC_ALL": "C.UTF-8", "MEMBERDESK_APP_KEY": "key of no worth"}
    done = subprocess.run([program, "members", "--server", server, "--app-id", "INVENTED-SHOP", "--lang", "en", *options],
                          env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"memberdesk-cli ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


wrong = []


def same(what, actual, expected):
    if actual != expected:
        wrong.append(f"{what}: {actual} and not {expected}")


def check_amounts(where, texts, truth):
    """`texts`: what was written of each member's amount; None where there is none."""
    same(f"{truth.field} of each member in {where}", [text for text, digits in zip(texts, truth.digits) if text != digits], [])
    total = decimal.Decimal(0)
    for text in texts:
        if text is not None:
            total = exactly.add(total, decimal.Decimal(text))
    same(f"sum of {truth.field} in {where}", f"{total:f}", truth.sum)


def check_json(lines, truths):
    *members, last = [json.loads(line) for line in lines]
    summary = last["summary"]
    same("members in the JSON lines", len(members), COUNT)
    same("members in the summary", summary["members"], COUNT)
    same("complete", (summary["complete"], summary["fault"]), (True, None))
    same("rows without a member", summary["unreadable"]["rows"], 0)
    same("numbers in the JSON lines", [line["number"] for line in members], [f"{index:08}" for index in range(COUNT)])
    for truth in truths:
        check_amounts("the JSON lines", [line["member"][truth.field] for line in members], truth)
        same(f"warnings about {truth.field}", sum(f"unreadable-{truth.field}" in line["warnings"] for line in members),
             truth.unreadable)
        same(f"{truth.field} of the summary", summary[truth.field], truth.sum)
        same(f"unreadable {truth.field} of the summary", summary["unreadable"][truth.field], truth.unreadable)


def check_csv(file, printed, truths):
    with open(file, encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    same("numbers in the CSV", [row["number"] for row in rows], [f'="{index:08}"' for index in range(COUNT)])
    for truth in truths:
        texts = [row[truth.field] for row in rows]
        same(f"unreadable {truth.field} in the CSV", sum(text.startswith("?") for text in texts), truth.unreadable)
        check_amounts("the CSV", [None if text == "" or text.startswith("?") else text for text in texts], truth)
    said = re.search(r"^(\d+) members\. Balance: (\S+)\. Points: (\S+)\. Calls: (\d+)\.$", printed, re.M)
    same("the printed summary", said and said.groups(), (str(COUNT), *[truth.sum for truth in truths], str(COUNT // PAGE + 1)))
    lacking = re.search(r"^(\d+) amounts cannot be read", printed, re.M)
    same("amounts that cannot be read", lacking and int(lacking.group(1)), sum(truth.unreadable for truth in truths))


def main():
    members, truths = invent(random.Random(3556))
    server = service(members)
    with tempfile.TemporaryDirectory() as folder:
        check_json(run(sys.argv[1], server, folder, "--json").splitlines(), truths)
        file = pathlib.Path(folder, "list.csv")
        check_csv(file, run(sys.argv[1], server, folder, "--csv", file), truths)
    for sentence in wrong:
        print(sentence[:1000])
    print(f"{COUNT} members, balance {truths[0].sum}, points {truths[1].sum}, "
          f"{truths[0].unreadable} and {truths[1].unreadable} unreadable")
    return 1 if wrong else 0


sys.exit(main())
