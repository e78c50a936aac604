"""Measures Scrutable beside Hugo and the floor, on the same record, in turns, in one run."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from contest import Contestant
from hugo_corpus import HugoCorpus
from record import cycles
from scrutable_corpus import ScrutableCorpus

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
MB = 1_000_000


def main(arguments: list[str]) -> int:
    documents = int(arguments[0]) if arguments else 10_000
    rounds = int(arguments[1]) if len(arguments) > 1 else (3 if documents <= 20_000 else 1)
    room = Path("/dev/shm") / f"scrutable-bench-{os.getpid()}"
    try:
        run(documents, rounds, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 0


def run(documents: int, rounds: int, room: Path) -> None:
    corpora = generate(documents, room)
    files, size = corpus_size(room / "scrutable" / "content")
    print(f"{files:,} documents, {size / MB:.0f} MB of front matter and Markdown; {rounds} rounds, medians; output on tmpfs")
    floor, scrutable, hugo = contestants(room)
    for _ in range(rounds):
        for contestant in (floor, scrutable, hugo):
            contestant.run()
    again = Contestant("Scrutable, nothing changed", scrutable.command, scrutable.output)
    again.run(fresh=False)
    table = rows([floor, scrutable, again, hugo])
    print(table)
    print(ratios(floor, scrutable, hugo))
    breakdown = profile(scrutable)
    print(breakdown)
    keep(documents, corpora, [floor, scrutable, again, hugo], "\n".join([table, ratios(floor, scrutable, hugo), breakdown]))


def generate(documents: int, room: Path) -> dict[str, int]:
    """Both corpora of the same record; how many files each has."""
    corpora = {"scrutable": ScrutableCorpus(room / "scrutable"), "hugo": HugoCorpus(room / "hugo")}
    for cycle in cycles(documents):
        for corpus in corpora.values():
            corpus.add(cycle)
    for corpus in corpora.values():
        corpus.finish()
    return {name: corpus.files for name, corpus in corpora.items()}


def corpus_size(folder: Path) -> tuple[int, int]:
    sizes = [file.stat().st_size for file in folder.rglob("*.md")]
    return len(sizes), sum(sizes)


def contestants(room: Path) -> list[Contestant]:
    listing = room / "files.txt"
    listing.write_text("".join(f"{file}\n" for file in sorted((room / "scrutable" / "content").rglob("*.md"))))
    theme = os.environ.get("THEME", str(ROOT / "themes" / "default"))
    scrutable = [str(binary()), "build", str(room / "scrutable" / "content"), "--output", str(room / "out-scrutable"),
                 "--theme", theme, "--as-of", "2026-11-20"]
    hugo = [str(Path(sysconfig.get_path("purelib")) / "hugo" / "binaries" / "hugo"), "--source", str(room / "hugo"),
            "--destination", str(room / "out-hugo"), "--cacheDir", str(room / "hugo-cache"), "--quiet"]
    return [
        Contestant("the floor (read, cmark-gfm, write)", [str(compile_floor(room)), str(listing), str(room / "out-floor")],
                   room / "out-floor"),
        Contestant("Scrutable", scrutable, room / "out-scrutable"),
        Contestant("Hugo", hugo, room / "out-hugo"),
    ]


def binary() -> Path:
    subprocess.run(["swift", "build", "-c", "release", "--product", "scrutable"], cwd=ROOT, check=True,
                   stdout=subprocess.DEVNULL)
    shown = subprocess.run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=ROOT, check=True,
                           capture_output=True, text=True)
    return Path(shown.stdout.strip()) / "scrutable"


def compile_floor(room: Path) -> Path:
    program = room / "floor"
    subprocess.run(["cc", "-O2", "-pthread", "-o", str(program), str(HERE / "floor.c"), "-lcmark-gfm",
                    "-lcmark-gfm-extensions"], check=True)
    return program


def rows(contestants: list[Contestant]) -> str:
    lines = [f"{'':36}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}{'files':>9}{'MB out':>9}"]
    for contestant in contestants:
        cost, (files, size) = contestant.cost, contestant.written
        lines.append(f"{contestant.name:36}{cost.wall:9.2f}{cost.cpu:9.2f}{cost.peak / MB:9.0f}{files:9,}{size / MB:9.0f}")
    return "\n".join(lines)


def ratios(floor: Contestant, scrutable: Contestant, hugo: Contestant) -> str:
    mine = scrutable.cost
    return (f"CPU: {hugo.cost.cpu / mine.cpu:.1f} times less than Hugo, {mine.cpu / floor.cost.cpu:.1f} times the floor. "
            f"Wall: {hugo.cost.wall / mine.wall:.1f} times less than Hugo, {mine.wall / floor.cost.wall:.1f} times the floor.")


def profile(scrutable: Contestant) -> str:
    """What the generator itself says of one more whole build: its time by room, its slowest templates and documents."""
    shutil.rmtree(scrutable.output, ignore_errors=True)
    scrutable.output.mkdir(parents=True)
    said = subprocess.run([*scrutable.command, "--profile"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return (said.stdout + said.stderr).strip()


def keep(documents: int, corpora: dict[str, int], contestants: list[Contestant], text: str) -> None:
    folder = ROOT / "bench"
    folder.mkdir(exist_ok=True)
    (folder / f"{documents}.txt").write_text(text + "\n", encoding="utf-8")
    figures = {c.name: {"wall": c.cost.wall, "cpu": c.cost.cpu, "peak": c.cost.peak, "runs": [vars(r) for r in c.costs]}
               for c in contestants}
    report = {"documents": corpora, "contestants": figures}
    (folder / f"{documents}.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
