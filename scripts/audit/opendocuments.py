"""ODT through LibreOffice into a tagged PDF: headings, tables with header cells and words for pictures must come out of it."""

import shutil
import subprocess
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
from finding import Finding, Site

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
FILTER = ('pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
          '"UseTaggedPDF":{"type":"boolean","value":"true"}}')
Fault = tuple[str, str]


def converted(files: list[Path], folder: Path) -> tuple[dict[Path, Path], str]:
    """Every file with its PDF, all made in one call; many files are called alike, so each is copied under a number."""
    for number, file in enumerate(files):
        shutil.copy(file, folder / f"{number}.odt")
    # A profile of its own: LibreOffice that is open elsewhere would take the call and convert nothing.
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", FILTER,
               "--outdir", str(folder), *(str(folder / f"{number}.odt") for number in range(len(files)))]
    said = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=3600, check=False)
    return {file: folder / f"{number}.pdf" for number, file in enumerate(files)}, said.stderr


def wanted(file: Path) -> ElementTree.Element | None:
    try:
        with zipfile.ZipFile(file) as archive:
            return ElementTree.fromstring(archive.read("content.xml"))
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError):
        return None


def elements(node, found: list) -> list:
    if isinstance(node, pikepdf.Array):
        for child in node:
            elements(child, found)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        found.append(node)
        if "/K" in node:
            elements(node.K, found)
    return found


def compared(content: ElementTree.Element, file: Path) -> Iterator[Fault]:
    with pikepdf.open(file) as pdf:
        tree = pdf.Root.get("/StructTreeRoot")
        tags = elements(tree.K, []) if tree is not None and "/K" in tree else []
        kinds = Counter(str(tag.S) for tag in tags)
        alternatives = " ".join(str(tag.get("/Alt", "")) for tag in tags if tag.S == "/Figure")
        language = str(pdf.Root.get("/Lang", ""))
    if not tags:
        yield "untagged", "the PDF has no tags"
        return
    headings = len(content.findall(f".//{TEXT}h"))
    if (got := sum(kinds[f"/H{level}"] for level in range(1, 7))) < headings:
        yield "headings", f"{headings} headings became {got}"
    tables = len(content.findall(f".//{TABLE}table"))
    if kinds["/Table"] < tables:
        yield "tables", f"{tables} tables became {kinds['/Table']}"
    cells = len(content.findall(f".//{TABLE}table-header-rows/{TABLE}table-row/{TABLE}table-cell"))
    if tables and kinds["/TH"] < max(cells, 1):
        yield "header-cells", f"{cells} header cells became {kinds['/TH']}"
    for frame in content.findall(f".//{DRAW}frame"):
        words = "".join(frame.find(f"{SVG}desc").itertext()) if frame.find(f"{SVG}desc") is not None else ""
        if not words.strip() or " ".join(words.split()) not in " ".join(alternatives.split()):
            yield "alternative-text", f"a picture's words are not in the PDF: “{words[:40]}”"
    if not language:
        yield "language", "the PDF names no language"


def version() -> str:
    said = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=False).stdout
    return said.split()[1] if len(said.split()) > 1 else "?"


def check(site: Site) -> list[Finding]:
    files = site.files(".odt")
    if not files:
        return []
    found = []
    with tempfile.TemporaryDirectory() as folder:
        made, said = converted(files, Path(folder))
        if not any(pdf.exists() for pdf in made.values()):
            return [Finding("libreoffice", "checker-failed", "", f"LibreOffice converted nothing: {said[-300:]}")]
        for file, pdf in made.items():
            content = wanted(file)
            if content is None or not pdf.exists():
                found.append(Finding("libreoffice", "unopened", site.name(file), "LibreOffice could not open it"))
            else:
                found += [Finding("libreoffice", rule, site.name(file), words) for rule, words in compared(content, pdf)]
    site.looked_at("libreoffice", "LibreOffice", version(), files)
    return found
