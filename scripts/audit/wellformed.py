"""XML by libxml2, which no part of the program uses: every feed, site map and braille file, and every part of every book and text
document. And that no file for readers holds a character that a page may not have."""

import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from finding import Finding, Site

ALONE = (".atom", ".pef", ".xml", ".svg")
ZIPPED = (".epub", ".odt")
PARTS = (".xhtml", ".xml", ".opf", ".smil", ".svg")
WORDS = (".html", ".txt", ".json", ".jsonld", ".csv", ".ics", *ALONE)
# Control characters but tab and line ends (HTML, 13.1; XML 1.0, 2.2), and the two that are no characters of XML.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
Fault = tuple[str, str, str]


def unpacked(site: Site, folder: Path) -> Iterator[tuple[Path, Path]]:
    """Every part that is XML with the file it came out of; the parts are numbered, as many are called alike."""
    for file in (file for suffix in ZIPPED for file in site.files(suffix)):
        try:
            with zipfile.ZipFile(file) as archive:
                for name in archive.namelist():
                    if name.endswith(PARTS):
                        part = folder / str(sum(1 for _ in folder.iterdir())) / Path(name).name
                        part.parent.mkdir()
                        part.write_bytes(archive.read(name))
                        yield file, part
        except zipfile.BadZipFile:
            continue  # EPUBCheck and LibreOffice tell of it.


def told(files: list[Path]) -> Iterator[tuple[Path, str]]:
    """What xmllint says of each file that is no XML, once."""
    for start in range(0, len(files), 400):
        command = ["xmllint", "--noout", "--nonet", *map(str, files[start:start + 400])]
        said = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=600)
        faults = {}
        for line in said.stderr.splitlines():
            if match := re.match(r"(.+?):(\d+): (parser|namespace|encoding|I/O) (error|warning) : (.+)", line):
                faults.setdefault(match[1], f"line {match[2]}: {match[5]}")
        yield from ((file, faults[str(file)]) for file in files[start:start + 400] if str(file) in faults)


def characters(file: Path) -> str | None:
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as fault:
        return f"it is not UTF-8 at byte {fault.start}"
    match = FORBIDDEN.search(text)
    return match and f"it holds U+{ord(match[0]):04X} at line {text.count(chr(10), 0, match.start()) + 1}"


def check(site: Site) -> list[Finding]:
    found = []
    with tempfile.TemporaryDirectory() as folder:
        whole = {part: file for file, part in unpacked(site, Path(folder))}
        alone = {file: file for suffix in ALONE for file in site.files(suffix)}
        for part, words in told([*alone, *whole]):
            file = {**alone, **whole}[part]
            found.append(Finding("wellformed", "xml", site.name(file), words if part == file else f"{part.name}, {words}"))
    for file in (file for suffix in WORDS for file in site.files(suffix)):
        if words := characters(file):
            found.append(Finding("wellformed", "characters", site.name(file), words))
    return found
