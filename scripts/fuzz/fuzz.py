"""What run does: see there."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Of a hundred inputs, how many each entry gets: more where one is read fast.
SHARES = {"date": 30, "front-matter": 15, "markdown": 12, "minutes": 10, "document": 10, "template": 10, "table": 5, "programme": 4,
          "plan": 3, "record": 1, "word": 5, "workbook": 5, "open-text": 4, "open-sheet": 4, "packed": 5, "page": 4, "data": 6,
          "markup": 5, "drawn": 5, "places": 5}
KINDS = ["council.yml", "committees", "people", "posts", "meeting.md", "minutes.md", "report", "review.md", "recommendations.md",
         "response.md", "action-plan.md", "work-programme", "forward-plan", "indicators", "glossary.md"]
# The parts of a packed paper that are changed, in the order in which the entry packs them.
PARTS = {"word": ("docx", ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"]),
         "workbook": ("xlsx", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]),
         "open-text": ("odt", ["content.xml"]), "open-sheet": ("ods", ["content.xml"])}
PAPERS = Path("Tests/ImportingTests/Corpus")
TEXTS = Path("scripts/fuzz/beginnings")
ROOM = Path(".build/fuzzing")
WORDS = ["March 2027", "by Easter 2027 and ongoing", "31/12/26", "October 2026 – January 2027", "tbc", "TBC (was May 2026)"]


def main() -> int:
    options = arguments()
    chosen = [entry for entry in SHARES if re.search(options.only, entry)]
    if not chosen:
        print(f"No entry matches; there are {', '.join(SHARES)}.", file=sys.stderr)
        return 2
    total = sum(SHARES[entry] for entry in chosen)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = [pool.submit(fuzz, entry, options.inputs * SHARES[entry] // total, options.seed) for entry in chosen]
        ended = [run.result() for run in runs]
    print(f"{sum(count for count, _ in ended):,} inputs, {sum(found for _, found in ended)} faults")
    return 1 if any(found for _, found in ended) else 0


def fuzz(entry: str, inputs: int, seed: int) -> tuple[int, int]:
    """Runs one entry to the end or to its first fault; how many inputs it had, and how many faults there were."""
    found = ROOM / "found" / entry
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir(parents=True)
    command = [ROOM / "release" / "Fuzzing", corpus(entry), f"-runs={inputs}", f"-seed={seed}", "-max_len=8192", "-timeout=10",
               "-rss_limit_mb=3072", f"-artifact_prefix={found}/", "-dict=scripts/fuzz/words.dict", "-print_final_stats=1"]
    done = subprocess.run(command, env=os.environ | {"FUZZ_ENTRY": entry, "SWIFT_BACKTRACE": "enable=no"}, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE)
    told = done.stderr.decode("utf-8", "replace")
    count = int((re.findall(r"number_of_executed_units: (\d+)", told) or re.findall(r"^#(\d+)", told, re.M) or ["0"])[-1])
    cases = [path for path in found.iterdir() if not path.name.startswith("slow-unit")]
    cover = (re.findall(r"cov: (\d+)", told) or ["0"])[-1]
    print(f"{entry}: {count:,} inputs, {cover} branches, {'; '.join(map(str, cases)) or 'no fault'}", flush=True)
    if done.returncode and not cases:
        print(told[-2000:], file=sys.stderr)
    return count, max(len(cases), 1 if done.returncode else 0)


def corpus(entry: str) -> Path:
    """The folder with what an entry begins with, made anew."""
    folder = ROOM / "corpus" / entry
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, data in enumerate(beginnings(entry)):
        (folder / f"{number:04}").write_bytes(data)
    return folder


def beginnings(entry: str) -> list[bytes]:
    papers = [path for path in sorted(Path("content").rglob("*")) if path.suffix in (".md", ".yml") and path.stat().st_size < 8000]
    match entry:
        case "date": return [words.encode() for words in WORDS]
        case "template": return [path.read_bytes() for path in sorted(Path("themes/default/templates").rglob("*.mustache"))]
        case "document": return [kind(path) + path.read_bytes() for path in papers]
        case "record": return [b"\x0c".join(kind(other) + other.read_bytes() for other in papers if other.parent == path.parent)[:8000]
                               for path in papers]
        case "word" | "workbook" | "open-text" | "open-sheet": return list(parts(*PARTS[entry])) + texts(entry)
        case "packed": return [path.read_bytes()[:8000] for path in sorted(PAPERS.glob("*.*x")) + sorted(PAPERS.glob("*.od*"))]
        case "page" | "data" | "markup" | "drawn" | "places": return texts(entry)
        case _: return [path.read_bytes() for path in papers]


def parts(ending: str, paths: list[str]):
    """The markup of the corpus's papers, a form feed between its parts; what a fuzzer can change is short."""
    for path in sorted(PAPERS.glob(f"*.{ending}")):
        with zipfile.ZipFile(path) as paper:
            found = [paper.read(part) if part in paper.namelist() else b"" for part in paths]
        whole = b"\x0c".join(found)
        yield whole if len(whole) <= 8000 else found[0][:8000]


def texts(entry: str) -> list[bytes]:
    """What is written by hand for an entry."""
    return [path.read_bytes() for path in sorted(TEXTS.glob(f"{entry}*"))]


def kind(path: Path) -> bytes:
    """The byte that says which document it is, as `Readers.paths` counts them."""
    names = [path.name, path.parent.name, "report"]
    return bytes([next(KINDS.index(name) for name in names if name in KINDS)])


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Gives made-up inputs to what reads strangers' bytes.")
    parser.add_argument("--inputs", type=int, default=10_000_000, metavar="N", help="how many in all (10,000,000)")
    parser.add_argument("--only", default="", metavar="REGEX", help="entries whose name it matches")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="from which the inputs follow (1)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
