"""Headless Chromium over a built site: the site at an address of its own, tabs that are used again, and what a page does behind the
reader's back."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser, sync_playwright

from finding import Site
from page import Page

WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")
HEIGHT = 900


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Keeps a connection open, and lets the browser keep what many pages share."""

    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".xhtml": "application/xhtml+xml"}

    def do_GET(self):
        """The root's icon is asked for by the browser, not by a page: that it is missing is nobody's fault."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def end_headers(self):
        if self.path.endswith((".css", ".js", ".svg")):
            self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, format, *arguments):
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder at an address of its own on this machine, for as long as the block lasts."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    server.handle_error = lambda request, client: None  # a tab that closes early is no fault
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def over(site: Site) -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of the site."""
    with served(site.folder) as base, chromium() as browser:
        yield browser, base


def address(base: str, page: Page) -> str:
    return f"{base}/{quote(page.name)}"


def watch(tab, base: str) -> list[tuple[str, str]]:
    """Collects what the page does behind the reader's back: errors of its script or policy, and requests elsewhere."""
    faults: list[tuple[str, str]] = []
    tab.on("console", lambda m: faults.append(("console-error", m.text[:200])) if m.type == "error" else None)
    tab.on("pageerror", lambda error: faults.append(("script-error", str(error)[:200])))

    def request(sent):
        if not sent.url.startswith((base, "data:", "blob:", "file:")):
            faults.append(("outside-request", f"asked for {sent.url[:200]}"))

    tab.on("request", request)
    return faults


WIDEST = """() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > limit + 1);
  const last = wide.find(e => !wide.some(o => o !== e && e.contains(o))) ?? document.body;
  return last.tagName.toLowerCase() + (last.className ? '.' + last.className : '') + ': ' + last.textContent.trim().slice(0, 40);
}"""
