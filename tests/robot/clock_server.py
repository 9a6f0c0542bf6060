"""A door through which a Robot suite, which runs in a process of its own, sets the site's clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from servicedeklaration.clock import COPENHAGEN, FixedClock


@contextmanager
def door_to(clock: FixedClock) -> Iterator[str]:
    """Serve on loopback while it lasts; gives the address to which a moment is POSTed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(clock))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(clock: FixedClock) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Set the clock to the moment in the body, e.g. "2026-12-01T10:00", Danish time."""
            moment = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
            clock.moment = datetime.fromisoformat(moment).replace(tzinfo=COPENHAGEN)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args) -> None:
            """Say nothing: the suite's own log tells what was asked."""

    return Handler
