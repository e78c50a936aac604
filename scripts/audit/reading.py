"""Large print and the chapters of EPUBs in headless Chromium, by axe: the chapters as the XHTML that a reading program shows."""

import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import axe
from barriers import looks, told
from browser import chromium, served
from finding import Finding, Site


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
    prints, books = site.share(site.files("-large-print.html")), site.share(site.files(".epub"))
    if not prints and not books:
        return []
    names = {site.name(file) for file in prints}
    pages = [page for page in site.below_pages if page.name in names]
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary)
        chapters, found = unpacked(site, books, folder)
        with served(site.folder) as base:
            found += [Finding(*fault) for fault in looks(browser, base, site, pages, "axe-formats")]
        tab = axe.prepared(browser.new_context(viewport={"width": 800, "height": 900}, reduced_motion="reduce")).new_page()
        with served(folder) as base:
            for book, chapter in chapters:
                tab.goto(f"{base}/{quote(chapter)}", wait_until="load")
                found += [Finding("axe-formats", one["id"], site.name(book), told(one, Path(chapter).name)) for one in axe.violations(tab)]
        engine = tab.evaluate("() => window.axe ? axe.version : ''")
    site.looked_at("axe-formats", "axe-core", engine or version("axe-playwright-python"), prints + books)
    return sorted(set(found))
