"""Measures every format of reports of twenty pages, beside pandoc for EPUB and ODT and liblouis's own command for braille.

What a format costs is what a build with it takes more than one without. A build proves every file by reading it back, and that
is in it; `--profile` tells how much is making and how much is proving.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from bench import MB, ROOT, binary, corpus_size  # noqa: E402
from contenders import FORMATS, SAMPLE, command_of_liblouis, pandoc, scrutable  # noqa: E402
from contest import Contestant  # noqa: E402
from louis import cells  # noqa: E402
from reports import PAGES, WORDS_A_PAGE, Author, write_content, write_markdown  # noqa: E402


@dataclass
class Row:
    """What so many documents cost, in seconds and bytes; `peak` is of a whole process."""

    name: str
    documents: int
    wall: float
    cpu: float
    peak: float
    files: int
    size: int

    HEAD = f"{'':30}{'docs':>7}{'wall s':>9}{'docs/s':>9}{'CPU s':>9}{'docs/CPU s':>12}{'peak MB':>9}{'files':>8}{'MB out':>8}"

    def __str__(self) -> str:
        return (f"{self.name:30}{self.documents:7,}{self.wall:9.2f}{self.documents / self.wall:9.1f}{self.cpu:9.2f}"
                f"{self.documents / self.cpu:12.1f}{self.peak / MB:9.0f}{self.files:8,}{self.size / MB:8.1f}")


class Bench:
    def __init__(self, documents: int, rounds: int, room: Path):
        self.documents, self.rounds, self.room, self.lines = documents, rounds, room, []
        self.corpus()
        program = binary()
        self.without = scrutable(program, room, "none")
        self.ours = {name: scrutable(program, room, name) for name in FORMATS}
        self.pandoc = {kind: pandoc(room, kind) for kind in ("epub", "odt")}
        self.all = scrutable(program, room, ",".join(FORMATS))
        self.ours["text"].run()
        self.louis = {grade: command_of_liblouis(self.ours["text"].output, room, grade) for grade in (2, 1)}
        self.ours["text"].costs.clear()

    def say(self, line: str = "") -> None:
        print(line, flush=True)
        self.lines.append(line)

    def corpus(self) -> None:
        reports = list(Author(self.documents).reports())
        write_content(reports, self.room / "content")
        write_markdown(reports[:SAMPLE], self.room / "markdown")
        words = sum(len(report.body.split()) for report in reports) // len(reports)
        _, size = corpus_size(self.room / "content")
        self.say(f"{self.documents:,} reports of {PAGES} pages ({words:,} words each, {WORDS_A_PAGE} a page), {size / MB:.0f} MB "
                 f"of Markdown; {self.rounds} rounds in turns, medians; {os.cpu_count()} cores; on tmpfs")

    @property
    def contestants(self) -> list[Contestant]:
        return [self.without, *self.ours.values(), self.all, *self.pandoc.values(), *self.louis.values()]

    def measure(self) -> None:
        for _ in range(self.rounds):
            for contestant in self.contestants:
                contestant.run()

    def more(self, contestant: Contestant) -> Row:
        """What a build with a format takes more than one without."""
        cost, least = contestant.cost, self.without.cost
        (files, size), (plain_files, plain_size) = contestant.written, self.without.written
        return Row(contestant.name, self.documents, cost.wall - least.wall, cost.cpu - least.cpu, cost.peak,
                   files - plain_files, size - plain_size)

    def tell(self) -> None:
        self.all.name = "all of these"
        cost = self.without.cost
        self.say(f"A build without formats: {cost.wall:.2f} s wall, {cost.cpu:.2f} CPU s, {cost.peak / MB:.0f} MB. What one "
                 "takes more with a format, every file read back (peak memory: of the whole build):")
        self.say()
        self.say(Row.HEAD)
        rows = {name: self.more(contestant) for name, contestant in [*self.ours.items(), ("all", self.all)]}
        for row in rows.values():
            self.say(str(row))
        self.beside_pandoc(rows)
        self.beside_liblouis(rows["braille"])
        self.say()
        self.say(self.profile())

    def beside_pandoc(self, rows: dict[str, Row]) -> None:
        count, told = min(SAMPLE, self.documents), []
        for kind, contestant in self.pandoc.items():
            cost, mine = contestant.cost, rows[kind]
            row = Row(contestant.name, count, cost.wall, cost.cpu, cost.peak, *contestant.written)
            self.say(str(row))
            wall = (mine.documents / mine.wall) / (count / cost.wall)
            cpu = (mine.documents / mine.cpu) / (count / cost.cpu)
            told.append(f"{FORMATS[kind]} beside pandoc: {wall:.0f} times as many documents a second, {cpu:.0f} times a CPU second")
        self.say()
        for line in told:
            self.say(line)

    def beside_liblouis(self, mine: Row) -> None:
        """Both grades together, by the cells of the text; PEF comes on top of that."""
        books = sorted(self.ours["braille"].output.glob("reports/*/*.brf"))
        count = cells(books, on_pages=True)
        theirs = cells([file for each in self.louis.values() for file in sorted(each.output.iterdir())], on_pages=False)
        wall, cpu = (sum(getattr(each.cost, name) for each in self.louis.values()) for name in ("wall", "cpu"))
        self.say(f"Cells a second on {os.cpu_count()} cores, both grades: Scrutable {count / mine.wall:,.0f} ({count:,} cells), "
                 f"liblouis's command {theirs / wall:,.0f} ({theirs:,} cells, {wall:.1f} s)")
        self.say(f"Cells a CPU second: Scrutable {count / mine.cpu:,.0f}, liblouis's command {theirs / cpu:,.0f}: "
                 f"{(count / mine.cpu) / (theirs / cpu):.0%} of it; by wall time {(count / mine.wall) / (theirs / wall):.0%}")

    def profile(self) -> str:
        """What one more build with all of them says of itself."""
        shutil.rmtree(self.all.output)
        said = subprocess.run([*self.all.command, "--profile"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        return (said.stdout + said.stderr).partition("Templates and slowest pages")[0].strip()

    def keep(self) -> None:
        folder = ROOT / "bench"
        folder.mkdir(exist_ok=True)
        (folder / f"formats-{self.documents}.txt").write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        figures = {each.name: [vars(cost) for cost in each.costs] for each in self.contestants}
        figures["documents"] = self.documents
        (folder / f"formats-{self.documents}.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    documents = int(arguments[0]) if arguments else 1000
    rounds = int(arguments[1]) if len(arguments) > 1 else 3
    room = Path("/dev/shm") / f"scrutable-formats-{os.getpid()}"
    try:
        bench = Bench(documents, rounds, room)
        bench.measure()
        bench.tell()
        bench.keep()
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
