"""Braille for the audit's own test: a clean book, and copies with one planted fault each."""

from pathlib import Path

from braille import HEIGHT, TO_UNICODE, WIDTH
from planted import planted

TITLE = "          ,W9T] GRITT+ REVIEW"


def page(number: str, lines: list[str]) -> str:
    filled = lines + [""] * (HEIGHT - 1 - len(lines))
    return "".join(f"{line}\n" for line in [*filled, number.rjust(WIDTH)])


BOOK = "\f".join([
    page("P#A", [TITLE, "", ",ROADS """ + '"' * 30 + " #A", ",PA?S """ + '"' * 31 + " #B"]),
    page("#A", [TITLE, "                 ,ROADS", "", "  ,EV]Y ROAD 0 GRITT$4"]),
    page("#B", [TITLE, "                 ,PA?S", "", "  ,NO PA? 0 GRITT$4"]),
])

# name of the file: (what is replaced, what with, the rule that must find it)
BRF_FAULTS = {
    "long-cells": ("  ,NO PA? 0 GRITT$4", "  ,NO PA? 0 GRITT$4" + "A" * 30, "line-length"),
    "lost-line": ("  ,NO PA? 0 GRITT$4\n", "", "page-length"),
    "small-letter": (",NO PA?", ",no PA?", "characters"),
    "spare-space": ("GRITT$4\n", "GRITT$4 \n", "trailing-space"),
    "bare-ends": ("  #B\n", "  #B", "line-ends"),
    "same-number": ("  #B\n", "  #A\n", "page-number"),
    "no-number": (page("#B", [])[-WIDTH:], " " * (WIDTH - 2) + "AB\n", "page-number"),
    "other-heading": (f"\f{TITLE}", "\f          ,O!R", "running-heading"),
    "wrong-page": (" #B\n", " #A\n", "contents"),
}
PEF_FAULTS = {
    "pef-no-format": ("<dc:format>application/x-pef+xml</dc:format>", "", "pef"),
    "pef-odd-cell": ("\u2820", "x", "pef"),
    "pef-broken": ("</head>", "", "pef"),
    "pef-no-columns": (' cols="40"', "", "pef"),
    "pef-other-cells": ("\u2820", "\u2801", "no-twin"),
    "pef-long": ("<row>", "<row>" + "\u2801" * 41, "pef-page"),
}


def pef(book: str) -> str:
    pages = "".join(
        "<page>" + "".join(f"<row>{line.translate(TO_UNICODE)}</row>" for line in page.splitlines()) + "</page>"
        for page in book.split("\f"))
    return ('<pef version="2008-1" xmlns="http://www.daisy.org/ns/2008/pef"><head>'
            '<meta xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/x-pef+xml</dc:format>'
            '<dc:identifier>book</dc:identifier></meta></head><body>'
            f'<volume cols="40" rows="25" rowgap="0" duplex="true"><section>{pages}</section></volume></body></pef>')


def write(folder: Path) -> set[tuple[str, str]]:
    """Writes clean and faulty files; gives what must be found as (check/rule, file)."""
    put(folder, "clean", BOOK, pef(BOOK))
    for name, (old, new, _) in BRF_FAULTS.items():
        put(folder, name, planted(name, BOOK, old, new))
    for name, (old, new, _) in PEF_FAULTS.items():
        put(folder, name, BOOK, planted(name, pef(BOOK), old, new))
    (folder / "pef-alone.pef").write_text(pef(BOOK), encoding="utf-8")
    expected = {(f"braille/{rule}", f"{name}.brf") for name, (_, _, rule) in BRF_FAULTS.items()}
    expected |= {(f"braille/{rule}", f"{name}.pef") for name, (_, _, rule) in PEF_FAULTS.items()}
    return expected | {("braille/no-twin", "pef-alone.pef")}


def put(folder: Path, name: str, book: str, embosser: str | None = None) -> None:
    (folder / f"{name}.brf").write_bytes(book.replace("\n", "\r\n").encode("latin-1"))
    if embosser is not None:
        (folder / f"{name}.pef").write_text(embosser, encoding="utf-8")
