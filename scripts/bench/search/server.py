"""Serves a folder, and counts what is asked of it: requests and the bytes of bodies, as stored."""

import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Counter:
    def __init__(self):
        self.lock, self.requests, self.bytes, self.paths = threading.Lock(), 0, 0, []

    def add(self, path: str, size: int) -> None:
        with self.lock:
            self.requests += 1
            self.bytes += size
            self.paths.append((path, size))

    def take(self) -> tuple[int, int]:
        with self.lock:
            taken, self.requests, self.bytes, self.paths = (self.requests, self.bytes), 0, 0, []
        return taken


class Site:
    def __init__(self, folder: Path, skip: tuple[str, ...] = ()):
        self.counter = counter = Counter()

        class Handler(SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder))

            def log_message(self, *_):
                pass

            def copyfile(self, source, outputfile):
                data = source.read()
                if not self.path.startswith(skip or ("\0",)):
                    counter.add(self.path, len(data))
                outputfile.write(data)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def close(self) -> None:
        self.server.shutdown()
