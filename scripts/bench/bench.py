"""Measures Scrutable beside Hugo and the floor, on the same record, in turns, in one run."""

import json
import os
import resource
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


# Beyond this Hugo needs more memory than an ordinary machine has (about 160 MB a thousand documents).
MOST_FOR_HUGO = 30_000


def main(arguments: list[str]) -> int:
    documents = int(arguments[0]) if arguments else 10_000
    rounds = int(arguments[1]) if len(arguments) > 1 else (3 if documents <= MOST_FOR_HUGO else 1)
    room = Path("/dev/shm") / f"scrutable-bench-{os.getpid()}"
    try:
        run(documents, rounds, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 0


def run(documents: int, rounds: int, room: Path) -> None:
    with_hugo = documents <= MOST_FOR_HUGO
    generate(documents, room, with_hugo)
    files, size = corpus_size(room / "scrutable" / "content")
    title = f"{files:,} documents, {size / MB:.0f} MB of front matter and Markdown; {rounds} rounds in turns, medians; on tmpfs"
    print(title, flush=True)
    contestants = [floor(room), scrutable(room), scrutable(room, with_search=True)] + ([hugo(room)] if with_hugo else [])
    for _ in range(rounds):
        for contestant in contestants:
            contestant.run()
    mine = contestants[1]
    again = Contestant("Scrutable, nothing changed", mine.command, mine.output)
    again.run(fresh=False)
    contestants.insert(2, again)
    text = "\n".join([rows(contestants), *(ratio(mine, other) for other in contestants if not other.name.startswith(mine.name)),
                      "", profile(mine)])
    print(text)
    keep(documents, contestants, f"{title}\n{text}")


def generate(documents: int, room: Path, with_hugo: bool = True) -> None:
    """The same record as a Scrutable content folder and as a Hugo site."""
    corpora = [ScrutableCorpus(room / "scrutable")] + ([HugoCorpus(room / "hugo")] if with_hugo else [])
    for cycle in cycles(documents):
        for corpus in corpora:
            corpus.add(cycle)
    for corpus in corpora:
        corpus.finish()


def corpus_size(folder: Path) -> tuple[int, int]:
    sizes = [file.stat().st_size for file in folder.rglob("*.md")]
    return len(sizes), sum(sizes)


def floor(room: Path) -> Contestant:
    listing = room / "files.txt"
    listing.write_text("".join(f"{file}\n" for file in sorted((room / "scrutable" / "content").rglob("*.md"))))
    output = room / "out-floor"
    return Contestant("The floor (read, cmark-gfm, write)", [str(compile_floor(room)), str(listing), str(output)], output)


def scrutable(room: Path, with_search: bool = False) -> Contestant:
    """Neither Hugo nor the floor makes a search: what it adds is measured here and compared with Pagefind elsewhere."""
    theme = os.environ.get("THEME", str(ROOT / "themes" / "default"))
    name = "Scrutable, with the search" if with_search else "Scrutable"
    output = room / ("out-scrutable-search" if with_search else "out-scrutable")
    command = [str(binary()), "build", str(room / "scrutable" / "content"), "--output", str(output), "--theme", theme,
               "--as-of", "2026-11-20", "--formats", "none", "--search" if with_search else "--no-search"]
    return Contestant(name, command, output)


def hugo(room: Path) -> Contestant:
    program = Path(sysconfig.get_path("purelib")) / "hugo" / "binaries" / "hugo"
    output = room / "out-hugo"
    command = [str(program), "--source", str(room / "hugo"), "--destination", str(output), "--cacheDir",
               str(room / "hugo-cache"), "--quiet"]
    return Contestant("Hugo", command, output)


def binary() -> Path:
    shown = subprocess.run(["scripts/build-program"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return Path(shown.stdout.strip())


def compile_floor(room: Path) -> Path:
    program = room / "floor"
    subprocess.run(["cc", "-O2", "-pthread", "-o", str(program), str(HERE / "floor.c"), "-lcmark-gfm",
                    "-lcmark-gfm-extensions"], check=True)
    return program


def rows(contestants: list[Contestant]) -> str:
    lines = [f"{'':36}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}{'files':>9}{'MB out':>9}"]
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 * 1.05
    for contestant in contestants:
        cost, (files, size) = contestant.cost, contestant.written
        # A process is charged with the memory of the one that started it: less than this cannot be seen.
        peak = f"{cost.peak / MB:.0f}" if cost.peak > own else f"< {own / MB:.0f}"
        lines.append(f"{contestant.name:36}{cost.wall:9.2f}{cost.cpu:9.2f}{peak:>9}{files:9,}{size / MB:9.0f}")
    return "\n".join(lines)


def ratio(mine: Contestant, other: Contestant) -> str:
    def compare(ours: float, theirs: float) -> str:
        return f"{theirs / ours:.1f} times less" if theirs >= ours else f"{ours / theirs:.1f} times as much"

    return (f"Beside {other.name}: CPU {compare(mine.cost.cpu, other.cost.cpu)}, wall {compare(mine.cost.wall, other.cost.wall)}, "
            f"memory {compare(mine.cost.peak, other.cost.peak)}")


def profile(scrutable: Contestant) -> str:
    """What the generator itself says of one more whole build: its time by room, its slowest templates and documents."""
    shutil.rmtree(scrutable.output, ignore_errors=True)
    scrutable.output.mkdir(parents=True)
    said = subprocess.run([*scrutable.command, "--profile"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return (said.stdout + said.stderr).strip()


def keep(documents: int, contestants: list[Contestant], text: str) -> None:
    folder = ROOT / "bench"
    folder.mkdir(exist_ok=True)
    (folder / f"{documents}.txt").write_text(text + "\n", encoding="utf-8")
    figures = {each.name: [vars(cost) for cost in each.costs] for each in contestants}
    (folder / f"{documents}.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
