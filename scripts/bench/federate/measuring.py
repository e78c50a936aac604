"""Measures one site of many councils: processor time, seconds, memory and bytes, at several numbers of councils, and what a query fetches."""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "search")]

from contest import Contestant, measure  # noqa: E402
from councils import address, generate, shared_texts  # noqa: E402

ROOT = HERE.parent.parent.parent
MB = 1_000_000
# Queries of each kind that a browser asks.
QUERIES = 8


def binary() -> Path:
    given = os.environ.get("SCRUTABLE")
    return Path(given) if given else ROOT / ".build" / "release" / "scrutable"


def main(arguments: list[str]) -> int:
    councils = int(arguments[0]) if arguments else 50
    documents = int(arguments[1]) if len(arguments) > 1 else 2_000
    room = Path(os.environ.get("ROOM", "/dev/shm")) / f"scrutable-federate-{os.getpid()}"
    try:
        run(councils, documents, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 0


def run(councils: int, documents: int, room: Path) -> None:
    lines: list[str] = []
    figures: dict = {}

    def say(line: str) -> None:
        print(line, flush=True)
        lines.append(line)

    record, planted = build(councils, documents, room, say)
    sizes = sorted({max(1, councils // 5), max(1, councils * 2 // 5), councils})
    for size in sizes:
        figures[size] = federate(size, room, planted, say)
    straight(figures, say)
    if os.environ.get("BROWSER", "yes") != "no":
        figures["queries"] = ask(record, room / "out", say)
    keep(councils, documents, lines, figures)


def build(councils: int, documents: int, room: Path, say) -> tuple[list, list[list[int]]]:
    """The councils' own sites, each from its content, which is dropped again."""
    texts, planted, record, cpu, count = shared_texts(), [], [], 0.0, 0
    room.mkdir(parents=True)
    for number in range(councils):
        content, site = room / f"made-{number}", room / f"site-{number}"
        council, cycles = generate(content, number, documents, texts)
        planted.append(council.planted)
        record = record or cycles
        count += council.files
        command = [str(binary()), "build", str(content / "content"), "--as-of", "2026-11-20", "--formats", "none",
                   "--theme", str(ROOT / "themes" / "default"), "--output", str(site)]
        cpu += measure(command).cpu
        shutil.rmtree(content)
    say(f"{councils} councils of {count / councils:,.0f} documents; their own sites took {cpu:.1f} s of processor time to build")
    return record, planted


def federate(size: int, room: Path, planted: list[list[int]], say) -> dict:
    listed = room / "COUNCILS.txt"
    listed.write_text("".join(f"site-{number} {address(number)}\n" for number in range(size)))
    out = room / "out"
    command = [str(binary()), "federate", str(listed), "--theme", str(ROOT / "themes" / "default"), "--output", str(out)]
    contest = Contestant(f"{size} councils", command, out)
    contest.run()
    again = Contestant("again", command, out)
    again.run(fresh=False)
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    recommendations, shared, found = (int(number) for number in re.search(
        r"(\d+) recommendations, (\d+) shared by several; (\d+) things", said).groups())
    files, written = contest.written
    # Those whose text another council was given too.
    owners = Counter(text for texts in planted[:size] for text in set(texts))
    expected = sum(owners[text] > 1 for texts in planted[:size] for text in texts)
    cost = contest.cost
    say(f"{size:4} councils: {cost.cpu:.1f} s of processor time, {cost.wall:.1f} s, {cost.peak / MB:.0f} MB of memory; {files:,} files, "
        f"{written / MB:.1f} MB; {found:,} things to find; {recommendations:,} recommendations, {shared:,} shared "
        f"(at least {expected:,} were planted); again, nothing changed: {again.cost.cpu:.1f} s")
    return {"cpu": cost.cpu, "wall": cost.wall, "peak": cost.peak, "files": files, "bytes": written, "found": found,
            "recommendations": recommendations, "shared": shared, "planted": expected, "again": again.cost.cpu}


def straight(figures: dict, say) -> None:
    """What one more council costs at each step: the same, where the cost is a straight line."""
    sizes = sorted(figures)
    for before, after in zip(sizes, sizes[1:]):
        more = after - before
        a, b = figures[before], figures[after]
        say(f"from {before} to {after}: {(b['cpu'] - a['cpu']) / more:.2f} s, {(b['peak'] - a['peak']) / more / MB:.1f} MB of memory and "
            f"{(b['bytes'] - a['bytes']) / more / MB:.2f} MB of site for each council more")


def ask(record: list, site: Path, say) -> dict:
    from browsers import Scrutable
    from playwright.sync_api import sync_playwright
    from questions import KINDS, queries

    asked, told = queries(record), {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        contender = Scrutable(site, browser)
        for kind in KINDS:
            cold = [contender.cold(query) for query in asked[kind][:QUERIES]]
            told[kind] = [(one.bytes, one.requests) for one in cold]
            say(f"  a first query, nothing cached, {kind}: {spread([one.bytes for one in cold])} in "
                f"{spread([one.requests for one in cold], 1)} requests (median, 95th percentile)")
        contender.close()
        browser.close()
    return told


def spread(values: list[int], unit: int = 1000) -> str:
    ordered = sorted(values)
    sign = " kB" if unit == 1000 else ""
    return ", ".join(f"{value / unit:.0f}{sign}" for value in (statistics.median(ordered), ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]))


def keep(councils: int, documents: int, lines: list[str], figures: dict) -> None:
    folder = ROOT / "bench"
    folder.mkdir(exist_ok=True)
    name = f"federate-{councils}-{documents}"
    (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / f"{name}.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
