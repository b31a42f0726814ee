# SPDX-License-Identifier: MIT
"""A shop with very many members, all invented, and a server that hands them out page by page and does nothing else: what it costs
must not hide what its callers cost."""

import gzip
import json
import random
import re
import socket
import threading

PAGE = 100
LATIN = ("Tan Mei Ling", "Wong Siew Lan", "Ahmad Faizal bin Osman", "Lim Kok Wai", "Nur Aisyah binti Abdullah", "Jörg Müller",
         "Priya Nair", "Charlotte O'Neil", "José Ángel Núñez", "Siti Khadijah")
FAMILY, GIVEN = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国梅"
CATEGORIES = ("", "Gold Card", "Silver Card", "Member Card", "金卡", "银卡", "储值卡")


def name_of(chance):
    if chance.random() < 0.5:
        return f"{chance.choice(LATIN)} {chance.randrange(10_000)}"
    return chance.choice(FAMILY) + "".join(chance.choices(GIVEN, k=chance.randint(1, 2)))


def amount_of(chance):
    """As real shops have them: integers, one decimal, two; some owe."""
    whole = chance.choice((0, chance.randrange(-90, 900), chance.randrange(100_000)))
    return f"{whole}" + chance.choice(("", f".{chance.randrange(10)}", f".{chance.randrange(100):02}"))


def member(index, chance):
    """Each field that a member can have, as the stand-in's first sample has them."""
    day = f"{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    fields = {
        "customerUid": 700_000_000_000_000_001 + index, "categoryName": chance.choice(CATEGORIES),
        "number": f"{chance.randrange(100_000_000):08}{index:06}", "name": name_of(chance), "point": "POINT", "discount": 90,
        "balance": "BALANCE", "phone": f"+60 1{chance.randrange(10)}-{chance.randrange(1_000)} {chance.randrange(10_000):04}",
        "birthday": f"{chance.randint(1940, 2012)}-{day}", "qq": str(chance.randrange(10**9)),
        "email": f"member{index}@example.com", "address": f"{chance.randrange(200)}, Jalan Contoh 3, 50000 Kuala Lumpur",
        "remarks": chance.choice(("", "Prefers oat milk.", "生日送蛋糕")),
        "createdDate": f"20{chance.randint(10, 25)}-{day} {chance.randrange(24):02}:00:00", "onAccount": 1,
        "enable": chance.choice((1, 1, 1, -1)), "createStoreAppIdOrAccount": f"mylin{chance.randrange(4)}",
        "expiryDate": f"20{chance.randint(24, 35)}-{day}", "password": "9A79E2FEE965907E2B9DF462C0D65C0B",
        "extInfo": {"sex": chance.choice("男女"), "lunarBirthday": "", "totalPoint": chance.randrange(10_000), "creditLimit": 500,
                    "creditPeriod": 30, "nickName": "Mei", "photoPath": "", "subsidyAmount": 0},
        "weixinOpenIds": ["oSAMPLE-0001-of-nobody"]}
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    # A float would write other digits.
    return text.replace('"POINT"', amount_of(chance)).replace('"BALANCE"', amount_of(chance))


def position(page):
    """Of the page behind so many."""
    return {"parameterType": "LAST_RESULT_MAX_ID", "parameterValue": str(4_000_000 + page)}


class Shop:
    """Answers page by page: plain HTTP, packed beforehand. The last page is empty."""

    def __init__(self, members):
        chance = random.Random(1)
        self.members = members
        self.pages = members // PAGE + 1
        self._answers = [self._answer(page, chance) for page in range(self.pages)]
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _answer(self, page, chance):
        rows = ",".join(member(index, chance) for index in range(page * PAGE, min(self.members, (page + 1) * PAGE)))
        data = f'{{"postBackParameter":{json.dumps(position(page + 1))},"pageSize":{PAGE},"result":[{rows}]}}'
        body = gzip.compress(f'{{"status":"success","messages":[],"errorCode":null,"data":{data}}}'.encode(), 6)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    def _listen(self):
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        request = b""
        while more := connection.recv(65_536):
            request += more
            head, end, body = request.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            if not end or length and len(body) < int(length.group(1)):
                continue
            place = re.search(rb'"parameterValue":"(\d+)"', body)
            connection.sendall(self._answers[int(place.group(1)) - 4_000_000 if place else 0])
            request = b""
        connection.close()
