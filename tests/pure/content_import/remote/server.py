"""A site of a few lines: it knows files by their SHA-256, and can be told to be in trouble."""

import base64
import json
import threading
from collections import deque
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "redaktør", "hemmeligt-æøå"
_SIGNED = f"Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}"
LOST = 0
"""A trouble: the site does what it is asked, and the answer gets lost."""


class FakeSite(ThreadingHTTPServer):
    """`known` has the documents taken in, by SHA-256; `troubles` what the next answers are
    instead: a status, (status, headers, body) or `LOST`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.known: dict[str, dict] = {}
        self.asked: list[str] = []
        self.signed: set[str] = {_SIGNED}
        self.troubles: dict[str, deque] = {"GET": deque(), "POST": deque()}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hjaelp"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append("GET")
        sha256 = parse_qs(urlsplit(self.path).query)["sha256"][0]
        known = sha256 in self.server.known
        self._answer("GET", {"known": known, "@id": self._edition(sha256) if known else None})

    def do_POST(self) -> None:
        self.server.asked.append("POST")
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        trouble = self.server.troubles["POST"]
        sha256 = body["source"]["sha256"]
        status = "unchanged" if sha256 in self.server.known else "new"
        if not trouble or trouble[0] == LOST:
            self.server.known[sha256] = body
        told = {"status": status, "@id": self._edition(sha256), "kept_as_draft": []}
        self._answer("POST", told)

    def _answer(self, method: str, told: dict) -> None:
        troubles = self.server.troubles[method]
        trouble = troubles.popleft() if troubles else None
        if trouble == LOST:
            self.close_connection = True
        elif isinstance(trouble, tuple):
            self._write(*trouble)
        elif trouble:
            self._write(trouble, {}, b"{}")
        elif self.headers["Authorization"] not in self.server.signed:
            self._write(401, {}, b"{}")
        else:
            self._write(200, {}, json.dumps(told).encode())

    def _write(self, status: int, headers: dict, body: bytes) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _edition(self, sha256: str) -> str:
        return f"{self.server.address}/udgave-{sha256[:6]}"

    def log_message(self, *words) -> None:
        """Say nothing on the tests' output."""


@contextmanager
def serving():
    """A `FakeSite` that answers in a thread of its own."""
    site = FakeSite()
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        thread.join()
        site.server_close()
