"""liblouis's own command on the plain texts of a site, a process a core: the yardstick for braille.

Run alone – louis.py SITE – it prints how many cells a second the command writes; the bench runs it in turns with Scrutable.
Blank cells are not counted, nor running headings and page numbers, so that a book on pages and a bare text compare.
"""

import os
import shlex
import sys
import tempfile
from pathlib import Path

from contest import Contestant

TABLES = {2: "en-us-brf.dis,en-ueb-g2.ctb", 1: "en-us-brf.dis,en-ueb-g1.ctb"}


def liblouis(texts: list[Path], room: Path, grade: int = 2, cores: int | None = None) -> Contestant:
    """`room` gets one input and one output for each core; texts are dealt out by size, the largest first."""
    count = cores or os.cpu_count() or 1
    shares: list[list[bytes]] = [[] for _ in range(count)]
    for text in sorted(texts, key=lambda file: (-file.stat().st_size, file.name)):
        min(shares, key=lambda share: sum(map(len, share))).append(plain(text))
    output = room / "braille"
    commands = []
    for number, share in enumerate(shares):
        source = room / f"text-{number}.txt"
        source.write_bytes(b"".join(share))
        target = shlex.quote(str(output / f"{number}.brf"))
        commands.append(f"lou_translate -f {TABLES[grade]} < {shlex.quote(str(source))} > {target} & p{number}=$!")
    waits = "".join(f"; wait $p{number} || exit 1" for number in range(count))
    return Contestant("liblouis's command", ["sh", "-c", " ".join(commands) + waits], output)


def plain(text: Path) -> bytes:
    """The command takes a backslash for the start of an escape, and a paragraph a line."""
    paragraphs = text.read_text(encoding="utf-8").replace("\\", "/").split("\n\n")
    return "".join(" ".join(paragraph.split()) + "\n" for paragraph in paragraphs).encode("utf-8")


def cells(books: list[Path], on_pages: bool) -> int:
    """How many cells are written on, of the text alone."""
    return sum(written(book.read_bytes(), on_pages) for book in books)


def written(data: bytes, on_pages: bool) -> int:
    if not on_pages:
        return len(data) - sum(map(data.count, (b" ", b"\n", b"\r")))
    return sum(len(line.replace(b" ", b"")) for page in data.split(b"\f") for line in page.split(b"\r\n")[1:24])


def main(arguments: list[str]) -> int:
    texts = sorted(Path(arguments[0]).rglob("*.txt"))
    with tempfile.TemporaryDirectory() as room:
        contestant = liblouis(texts, Path(room))
        for _ in range(3):
            contestant.run()
        count = cells(sorted(contestant.output.iterdir()), on_pages=False)
        cost = contestant.cost
        print(f"{len(texts)} texts, {count:,} cells: {count / cost.wall:,.0f} cells a second on all cores, "
              f"{count / cost.cpu:,.0f} a CPU second, {cost.peak / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
