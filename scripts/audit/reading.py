"""Large print and the chapters of EPUBs in headless Chromium, by axe: the chapters as the XHTML that a reading program shows."""

import functools
import http.server
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from axe_playwright_python.sync_playwright import Axe
from browser import TAGS, chromium
from finding import Finding, Site


class _Books(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".xhtml": "application/xhtml+xml"}

    def log_message(self, format, *arguments):
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Books, directory=str(folder)))
    server.handle_error = lambda request, client: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def unpacked(site: Site, books: list[Path], folder: Path) -> tuple[list[tuple[Path, str]], list[Finding]]:
    """Every chapter as (its book, its path below the folder), and the books that are no zip."""
    chapters, broken = [], []
    for number, book in enumerate(books):
        try:
            with zipfile.ZipFile(book) as archive:
                archive.extractall(folder / str(number))
                names = [name for name in archive.namelist() if name.endswith(".xhtml")]
        except zipfile.BadZipFile:
            broken.append(Finding("axe-formats", "no-zip", site.name(book), "it cannot be unpacked"))
            continue
        chapters += [(book, f"{number}/{name}") for name in names]
    return chapters, broken


def check(site: Site) -> list[Finding]:
    prints, books = site.files("-large-print.html"), site.files(".epub")
    if not prints and not books:
        return []
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary)
        chapters, found = unpacked(site, books, folder)
        tab = browser.new_context(viewport={"width": 800, "height": 900}, reduced_motion="reduce").new_page()
        with served(site.folder) as base:
            for page in prints:
                found += look(tab, f"{base}/{quote(site.name(page))}", site.name(page), "")
        with served(folder) as base:
            for book, chapter in chapters:
                found += look(tab, f"{base}/{quote(chapter)}", site.name(book), f"{Path(chapter).name}: ")
        engine = tab.evaluate("() => window.axe ? axe.version : ''")
    site.looked_at("axe-formats", "axe-core", engine or version("axe-playwright-python"), prints + books)
    return sorted(set(found))


def look(tab, address: str, name: str, where: str) -> list[Finding]:
    tab.goto(address, wait_until="load")
    results = Axe().run(tab, options={
        "runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}).response
    return [Finding("axe-formats", item["id"], name,
                    f"{where}{item['help']} ({len(item['nodes'])} times, first "
                    f"{' '.join(str(part) for part in item['nodes'][0]['target'])})")
            for item in results["violations"]]
