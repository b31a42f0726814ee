# SPDX-License-Identifier: MIT
"""A relay on loopback that makes a server look far away: every byte takes half a round trip in each direction, and the first
bytes of a connection one round trip more, which is what TCP's own handshake would have taken (the kernel accepts at once)."""

import queue
import socket
import threading
import time


class Relay:
    def __init__(self, target_port, round_trip):
        """`round_trip` in seconds."""
        self.round_trip = round_trip
        self.connections = 0
        self._target_port = target_port
        self._open = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def drop_all(self):
        """Hangs up every connection, as a server does that has waited long enough."""
        for end in self._open:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self._open.clear()

    def close(self):
        self._listener.close()
        self.drop_all()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection(("127.0.0.1", self._target_port))
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open.append(end)
            established = time.monotonic() + self.round_trip
            self._carry(client, server, established)
            self._carry(server, client, 0)

    def _carry(self, source, sink, not_before):
        """Two threads, so that bytes under way do not hold up those behind them."""
        under_way = queue.SimpleQueue()

        def receive():
            while True:
                try:
                    data = source.recv(65536)
                except OSError:
                    data = b""
                under_way.put((max(time.monotonic(), not_before) + self.round_trip / 2, data))
                if not data:
                    return

        def send():
            while True:
                when, data = under_way.get()
                time.sleep(max(0, when - time.monotonic()))
                try:
                    if not data:
                        sink.shutdown(socket.SHUT_WR)
                        return
                    sink.sendall(data)
                except OSError:
                    return

        threading.Thread(target=receive, daemon=True).start()
        threading.Thread(target=send, daemon=True).start()
