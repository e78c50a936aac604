"""Measures the search beside Pagefind on the same HTML: what it costs to index, to keep, to ask, and what it finds."""

import json
import os
import shutil
import statistics
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from bench import ROOT, binary, corpus_size  # noqa: E402
from contest import Contestant, measure  # noqa: E402
from browsers import Asked, Contender, Pagefind, Scrutable  # noqa: E402
from growth import one_more_meeting  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from questions import KINDS, known, queries  # noqa: E402
from record import cycles  # noqa: E402
from scrutable_corpus import ScrutableCorpus  # noqa: E402

MB = 1_000_000
# Beyond this Pagefind needs more memory than an ordinary machine has (about 380 MB a thousand documents).
MOST_FOR_PAGEFIND = 30_000
# Throttled queries of each kind: each takes seconds.
THROTTLED = 10


def main(arguments: list[str]) -> int:
    documents = int(arguments[0]) if arguments else 10_000
    rounds = int(arguments[1]) if len(arguments) > 1 else (3 if documents <= MOST_FOR_PAGEFIND else 1)
    room = Path("/dev/shm") / f"scrutable-search-{os.getpid()}"
    try:
        run(documents, rounds, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return 0


class Report:
    """Lines that are printed as they come, and kept."""

    def __init__(self, documents: int):
        self.documents, self.lines, self.figures = documents, [], {}

    def __call__(self, line: str = "") -> None:
        print(line, flush=True)
        self.lines.append(line)

    def keep(self) -> None:
        folder = ROOT / "bench"
        folder.mkdir(exist_ok=True)
        (folder / f"search-{self.documents}.txt").write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        (folder / f"search-{self.documents}.json").write_text(json.dumps(self.figures, indent=2) + "\n", encoding="utf-8")


def run(documents: int, rounds: int, room: Path) -> None:
    report = Report(documents)
    record = list(cycles(documents))
    corpus = ScrutableCorpus(room)
    for cycle in record:
        corpus.add(cycle)
    corpus.finish()
    files, size = corpus_size(room / "content")
    report(f"Search of {files:,} documents, {size / MB:.0f} MB of front matter and Markdown; medians of {rounds} rounds in turns")
    with_pagefind = documents <= MOST_FOR_PAGEFIND
    indexing(report, room, rounds, with_pagefind)
    growing(report, room)
    asked = queries(record)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        contenders: list[Contender] = [Scrutable(room / "site", browser)]
        if with_pagefind:
            contenders.append(Pagefind(room / "plain", browser))
        for contender in contenders:
            asking(report, contender, asked)
        finding(report, contenders, known(record))
        for contender in contenders:
            contender.close()
        browser.close()
    report.keep()


def indexing(report: Report, room: Path, rounds: int, with_pagefind: bool) -> None:
    content = str(room / "content")
    command = [str(binary()), "build", content, "--as-of", "2026-11-20", "--formats", "none", "--theme", str(ROOT / "themes" / "default"), "--output"]
    plain = Contestant("Scrutable --no-search", [*command, str(room / "plain"), "--no-search"], room / "plain")
    whole = Contestant("Scrutable", [*command, str(room / "site")], room / "site")
    for _ in range(rounds):
        plain.run()
        whole.run()
    ours = whole.cost.cpu - plain.cost.cpu
    # The index of the site proper: pages of the search itself are in both.
    files, size = folder_size(room / "site" / "search" / "2")
    report(f"  Scrutable: {ours:.2f} s of CPU to index ({plain.cost.cpu:.2f} without the search, {whole.cost.cpu:.2f} with it); "
           f"peak {whole.cost.peak / MB:.0f} MB with it, {plain.cost.peak / MB:.0f} without; {files:,} files, {size / MB:.1f} MB")
    report.figures["scrutable"] = {"cpu": ours, "peak": whole.cost.peak, "peak-without": plain.cost.peak, "files": files,
                                   "bytes": size}
    if not with_pagefind:
        report(f"  Pagefind: not run; at about 380 MB a thousand documents it would need {0.38 * report.documents / 1000:.0f} GB")
        return
    costs = []
    for _ in range(rounds):
        shutil.rmtree(room / "plain" / "pagefind", ignore_errors=True)
        costs.append(measure([pagefind(), "--site", str(room / "plain"), "--quiet"]))
    cpu, peak = (statistics.median(getattr(cost, name) for cost in costs) for name in ("cpu", "peak"))
    other_files, other_size = folder_size(room / "plain" / "pagefind")
    report(f"  Pagefind:  {cpu:.2f} s of CPU to index; peak {peak / MB:.0f} MB; {other_files:,} files, {other_size / MB:.1f} MB "
           f"({cpu / ours:.0f} times our CPU, {other_size / size:.1f} times our bytes)")
    report.figures["pagefind"] = {"cpu": cpu, "peak": peak, "files": other_files, "bytes": other_size}


def pagefind() -> str:
    folder = Path(sysconfig.get_path("purelib")) / "pagefind_bin"
    return str(next(file for file in sorted(folder.rglob("pagefind*")) if file.is_file() and os.access(file, os.X_OK)))


def folder_size(folder: Path) -> tuple[int, int]:
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)


def growing(report: Report, room: Path) -> None:
    """How many files of the index one more meeting changes."""
    before = {str(file.relative_to(room / "site")): file.read_bytes() for file in (room / "site" / "search" / "2").rglob("*.js")}
    undo = one_more_meeting(room)
    command = [str(binary()), "build", str(room / "content"), "--as-of", "2026-11-20", "--formats", "none", "--theme",
               str(ROOT / "themes" / "default"), "--output", str(room / "grown")]
    Contestant("grown", command, room / "grown").run()
    after = {str(file.relative_to(room / "grown")): file.read_bytes() for file in (room / "grown" / "search" / "2").rglob("*.js")}
    shutil.rmtree(room / "grown")
    undo()
    changed = [name for name, data in after.items() if before.get(name) != data]
    gone = before.keys() - after.keys()
    size = sum(len(after[name]) for name in changed)
    report(f"  One more meeting with its minutes and four reports: {len(changed) + len(gone):,} of {len(after):,} files of the index "
           f"change, {size / 1000:.0f} kB")
    report.figures["one more meeting"] = {"changed": len(changed), "gone": len(gone), "of": len(after), "bytes": size}


def asking(report: Report, contender: Contender, asked: dict[str, list[str]]) -> None:
    report(f"  {contender.name}: bytes (and requests) of a first query with nothing cached, code included, and of the next; median, "
           "95th percentile")
    everything: list[Asked] = []
    for kind in KINDS:
        cold = [contender.cold(query) for query in asked[kind]]
        contender.cold(asked[kind][0])
        after = [contender.next(query) for query in asked[kind][1:]]
        everything += cold
        report(f"    {kind:12} first {spread([one.bytes for one in cold])} ({spread([one.requests for one in cold], 1)}), "
               f"next {spread([one.bytes for one in after])} ({spread([one.requests for one in after], 1)})")
        report.figures.setdefault(contender.name, {})[kind] = {
            "first": [(one.bytes, one.requests) for one in cold], "next": [(one.bytes, one.requests) for one in after]}
    report(f"    {'all':12} first {spread([one.bytes for one in everything])}")
    slow = [contender.cold(query, throttled=True).seconds for kind in KINDS for query in asked[kind][:THROTTLED]]
    report(f"    on slow 4G the first answer stands after {statistics.median(slow):.1f} s, 95th percentile {percentile(slow):.1f} s")
    report.figures[contender.name]["slow 4G"] = slow


def spread(values: list[int], unit: int = 1000) -> str:
    sign = " kB" if unit == 1000 else ""
    return f"{statistics.median(values) / unit:.0f}{sign}, {percentile(values) / unit:.0f}{sign}"


def percentile(values: list) -> float:
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def finding(report: Report, contenders: list[Contender], items: list) -> None:
    for contender in contenders:
        contender.open()
        ranks = [(item.kind, rank(contender.next(item.query).results, item.page)) for item in items]
        told = [share(kind, [place for own, place in ranks if own == kind]) for kind in ("title", "phrase", "number")]
        told.append(share("all", [place for _, place in ranks]))
        report(f"  {contender.name} finds known items first (in the first ten): {'; '.join(told)}")
        report.figures[contender.name]["known items"] = ranks


def rank(results: list[str], page: str) -> int | None:
    return next((place for place, result in enumerate(results) if result.split("#")[0] == page), None)


def share(kind: str, places: list[int | None]) -> str:
    first, ten = (sum(place is not None and place < most for place in places) for most in (1, 10))
    return f"{kind} {first} ({ten}) of {len(places)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
