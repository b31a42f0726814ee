# SPDX-License-Identifier: MIT
"""The stand-in service that everybody is asked against, and a few servers with unusual answers."""

import atexit
import hashlib
import http.server
import json
import subprocess
import threading
import time

APP_ID = "bench-shop"
APP_KEY = "bench-key-of-no-worth"
NUMBER = "0008010001"


def openssl(*arguments, folder):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Certificate:
    """An invented authority (`authority`) and a server's certificate for 127.0.0.1 (`chain`, `key`)."""

    def __init__(self, folder):
        (folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        openssl("req", "-x509", *curve, "-subj", "/CN=Invented Authority", "-days", "3650", "-keyout", "ca.key", "-out", "ca.pem",
                folder=folder)
        openssl("req", *curve, "-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out", "server.csr", folder=folder)
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "365",
                "-extfile", "names", "-out", "server.pem", folder=folder)
        self.authority, self.chain, self.key = folder / "ca.pem", folder / "server.pem", folder / "server.key"


class Sandbox:
    """memberdesk-sandbox; with a certificate it speaks TLS only."""

    def __init__(self, programs, certificate=None):
        command = [programs / "memberdesk-sandbox", "--port", "0", "--app-id", APP_ID, "--app-key", APP_KEY, "--limit", "0"]
        if certificate:
            command += ["--cert", certificate.chain, "--key", certificate.key]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        atexit.register(self.stop)  # also where the bench fails
        self.url = self._process.stdout.readline().removeprefix("listening on ").strip()
        if not self.url.startswith("http"):
            raise SystemExit("bench: the sandbox does not listen")
        self.port = int(self.url.rsplit(":", 1)[1])

    def stop(self):
        self._process.terminate()
        self._process.wait()


def settings_file(folder, server):
    file = folder / "memberdesk.ini"
    file.write_text(f"[General]\nschema=2\n\n[stores]\n1\\appId={APP_ID}\n1\\appKey={APP_KEY}\n1\\server={server}\ncount=1\n")
    file.chmod(0o600)
    return file


def curl_config(base, count, authority=None, number=NUMBER):
    """The same question so many times over one connection, for `curl --config`. Prints the seconds of each."""
    one = curl_question(base, "customerOpenApi/queryByNumber", {"customerNum": number}, authority)
    return "next\n".join([one] * count)


def curl_question(base, path, fields, authority=None):
    """One question for `curl --config`. Prints the answer, and behind it the seconds."""
    body = json.dumps({"appId": APP_ID, **fields}, separators=(",", ":"))
    signature = hashlib.md5((APP_KEY + body).encode()).hexdigest().upper()
    quoted = body.replace('"', '\\"')
    one = f"""url = "{base}/openapi/v1/{path}"
header = "User-Agent: openApi"
header = "Content-Type: application/json; charset=utf-8"
header = "Accept-encoding: gzip,deflate"
header = "Time-stamp: {int(time.time() * 1000)}"
header = "Data-signature: {signature}"
data-binary = "{quoted}"
compressed
fail
silent
show-error
noproxy = "*"
write-out = "\\n%{{time_total}}\\n"
"""
    if authority:
        one += f'cacert = "{authority}"\n'
    return one


def ask_with_curl(base, count, authority=None):
    """Microseconds of each, the first one cold, and the last answer's body."""
    done = subprocess.run(["curl", "--disable", "--config", "-"], input=curl_config(base, count, authority), text=True,
                          stdout=subprocess.PIPE, check=True)
    lines = [line for line in done.stdout.splitlines() if line]
    if sum('"customerUid"' in line for line in lines) != count:
        raise SystemExit("bench: curl did not get the member")
    return [float(line) * 1e6 for line in lines if line[0].isdigit()], lines[-2]


class Fixed:
    """A server on loopback that answers everything with one body."""

    def __init__(self, body):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_POST(self):
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self):
        self._server.shutdown()


def with_long_fields(answer, length=10_000):
    """The member with every text that is shown made so long."""
    changed = json.loads(answer)
    for key, value in changed["data"].items():
        if isinstance(value, str) and key not in ("number", "createdDate", "expiryDate", "birthday", "password"):
            changed["data"][key] = (value + " lorem ipsum") * (length // (len(value) + 12) + 1)
    return json.dumps(changed).encode()


def grown(answer, size):
    """The same member in an answer of so many bytes."""
    changed = json.loads(answer)
    changed["data"]["ballast"] = ["x" * 100] * 10
    changed["data"]["ballast"] = ["x" * 100] * ((size - len(json.dumps(changed))) // 104)
    return json.dumps(changed).encode()
