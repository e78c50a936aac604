"""Braille files: BRF by our own rules, as no validator exists, and PEF by jing against the schema that Debian ships."""

import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from finding import Finding, Site

Fault = tuple[str, str]
Page = list[str]

WIDTH, HEIGHT = 40, 25
# The characters in the order of their dots: none, 1, 2, 1-2, 3 … (North American ASCII Braille).
BY_DOTS = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
TO_UNICODE = {ord(character): 0x2800 + dots for dots, character in enumerate(BY_DOTS)}
PEF = "{http://www.daisy.org/ns/2008/pef}"
SCHEMA_JAR = Path("/usr/share/java/brailleUtils-core.jar")
SCHEMA = "org/daisy/braille/pef/resource-files/pef-2008-1-full.rng"


def pages(data: bytes) -> list[Page]:
    return [page.removesuffix("\r\n").split("\r\n") for page in data.decode("latin-1").split("\f")]


def shape(data: bytes) -> Iterator[Fault]:
    if not data.endswith(b"\r\n"):
        yield "line-ends", "the file does not end with CR LF"
    for number, page in enumerate(pages(data), 1):
        if len(page) != HEIGHT:
            yield "page-length", f"page {number} has {len(page)} lines"
        for line, cells in enumerate(page, 1):
            if len(cells) > WIDTH:
                yield "line-length", f"page {number}, line {line} has {len(cells)} cells"
            if odd := [c for c in cells if not " " <= c <= "_"]:
                yield "characters", f"page {number}, line {line} holds {odd[0]!r}, which is no cell"
            if cells != cells.rstrip(" "):
                yield "trailing-space", f"page {number}, line {line} ends with a space"


def number(page: Page) -> str:
    return page[-1].split(" ")[-1]


def value(cells: str) -> int:
    """“#AB” is 12."""
    return int("".join(str("JABCDEFGHI".index(cell)) for cell in cells.lstrip("P#")))


def numbers(data: bytes) -> Iterator[Fault]:
    """The text is numbered from 1 to the end through all volumes, the pages before it p1, p2 … in each."""
    body = front = 0
    for place, page in enumerate(pages(data), 1):
        written = number(page)
        if not re.fullmatch(r"P?#[A-J]+", written) or len(page[-1]) != WIDTH:
            yield "page-number", f"page {place} has no number at the right end of its last line"
            return
        if written.startswith("P"):
            front = 1 if written == "P#A" else front + 1
            wanted = front
        else:
            body += 1
            wanted = body
        if value(written) != wanted:
            yield "page-number", f"page {place} is numbered {value(written)} and should be {wanted}"


def headings(data: bytes) -> Iterator[Fault]:
    """The first page of a volume has the title; every other page has it as its first line."""
    running = {page[0] for place, page in enumerate(pages(data)) if place and number(page) != "P#A"}
    if len(running) > 1:
        yield "running-heading", f"the pages have {len(running)} different first lines"
    if any(not line.startswith("   ") for line in running):
        yield "running-heading", "the running heading is not centred"


def contents(data: bytes) -> Iterator[Fault]:
    """Every entry's words stand on the page it names."""
    text = {number(page): " ".join(" ".join(page[1:-1]).split()) for page in pages(data) if not number(page).startswith("P")}
    for page in pages(data):
        if number(page).startswith("P"):
            for line in page[1:-1]:
                if entry := re.fullmatch(r" *(.*?) \"{2,} (#[A-J]+)", line):
                    words, place = entry.groups()
                    if words not in text.get(place, ""):
                        yield "contents", f"“{words}” is not on page {value(place)}"


def embosser_format(file: Path) -> Iterator[Fault]:
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as fault:
        yield "pef", f"not well-formed: {fault}"
        return
    found = [[row.text or "" for row in page.iter(f"{PEF}row")] for page in root.iter(f"{PEF}page")]
    if any(len(page) > HEIGHT or any(len(row) > WIDTH for row in page) for page in found):
        yield "pef-page", "a page is longer or wider than its volume says"
    twin = file.with_suffix(".brf")
    if not twin.exists():
        yield "no-twin", f"there is no {twin.name} beside it"
    elif found != [[line.translate(TO_UNICODE) for line in page] for page in pages(twin.read_bytes())]:
        yield "no-twin", f"{twin.name} has other cells"


def is_xml(file: Path) -> bool:
    try:
        ElementTree.parse(file)
    except ElementTree.ParseError:
        return False
    return True


def by_schema(site: Site, files: list[Path]) -> Iterator[Finding]:
    """jing stops at the first file that is no XML; those are found above."""
    files = [file for file in files if is_xml(file)]
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(SCHEMA_JAR) as jar:
        schema = jar.extract(SCHEMA, folder)
        for start in range(0, len(files), 500):
            yield from validated(site, schema, files[start:start + 500])


def validated(site: Site, schema: str, files: list[Path]) -> Iterator[Finding]:
    said = subprocess.run(["jing", "-i", schema, *map(str, files)], capture_output=True, text=True, check=False)
    if said.returncode and not said.stdout:
        raise SystemExit(f"jing did not run: {said.stderr.strip()}")
    for line in said.stdout.splitlines():
        place, _, message = line.partition(": ")
        file, number, _ = place.rsplit(":", 2)
        yield Finding("braille", "pef", site.name(Path(file)), f"line {number}: {message}")


RULES = [shape, numbers, headings, contents]


def check(site: Site) -> list[Finding]:
    books, formats = site.files(".brf"), site.files(".pef")
    found = [Finding("braille", rule, site.name(file), message)
             for file in books for look in RULES for rule, message in look(file.read_bytes())]
    found += [Finding("braille", rule, site.name(file), message)
              for file in formats for rule, message in embosser_format(file)]
    found += by_schema(site, formats)
    site.looked_at("braille", "braille rules of the audit, and jing with the PEF schema", "2008-1", books + formats)
    return found
