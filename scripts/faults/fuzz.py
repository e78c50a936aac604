"""Bytes that nobody meant: content, tables for the importers and themes with chance changes. A run ends in time and with a code.

The seed is fixed and the time is limited, so that a run can be repeated: the number of a fault makes the same input again."""

import random
import shutil
import time
from pathlib import Path

from program import Program

WORDS = [
    b"---\n", b"\n---\n", b"...", b"- ", b": ", b":", b"#", b" #", b"[[", b"]]", b"{item 2}", b"{", b"|", b"|---|\n", b"```\n", b"\t", b"&a ", b"*a",
    b"!!str ", b"? ", b"> ", b"'", b'"', b"\\", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x80\xae",
    b"\xc2\xa0", b"\xe2\x80\xa8", b"\r", b"\r\n", b"99999999999999999999", b"-1", b"2027-02-30", b"31 February 2027", b"exempt:", b"draft: ~",
    b"<script>", b"&#xFFFF;", b"[^1]", b"[^1]: ", b"![a](b)", b"[a](", b"**", b"_" * 40, b"*" * 40, b"> " * 40, b"- " * 40, b"[" * 60, b"(a)\n",
    b"RESOLVED: ", b"1.1.1. ", b"{{", b"}}", b"{{#a}}", b"{{/a}}", b"{{>a}}", "’".encode(), "ŵ".encode(), "שלום".encode(),
]
TABLES = {
    "table.csv": b"No,Recommendation,Response,Lead,By when,Status\n1,Mend the quay,Accepted,A. Person,March 2027,Done\n2,,Rejected,,tbc,\n",
    "table.tsv": b"No\tRecommendation\tLead\n1\tMend the quay\tA. Person\n",
    "table.md": b"| No | Recommendation | Action | By when |\n|---|---|---|---|\n| 1 | Mend the quay | Find a mason | Spring 2027 |\n",
}
PROGRAMME = b"Wednesday 10 February 2027\n\nHarbour dues - to hear how they are set\nQuays\n\nBriefing notes\n\nBoats\n"
PLAN = b"| Decision | Decision maker | Date | Key |\n|---|---|---|---|\n| Buy a boat | Cabinet | 17 November 2026 | Yes |\n"


def trial(program: Program, content: Path, seconds: float, first: int = 0) -> tuple[int, list[str]]:
    end, number, faults = time.monotonic() + seconds, first, []
    while time.monotonic() < end and len(faults) < 10:
        chance = random.Random(number)
        kind = (on_content, on_content, on_table, on_paper, on_theme)[number % 5]
        ended = kind(program, content, chance)
        faults += [f"input {number} ({kind.__name__}): {fault}" for fault in ended.faults({0, 1, 2})]
        number += 1
    return number - first, faults


def on_content(program: Program, content: Path, chance: random.Random):
    folder = program.copy(content, "fuzzed")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in chance.sample(files, chance.choice([1, 1, 1, 2, 8, len(files)])):
        match chance.randrange(12):
            case 0: path.unlink()
            case 1: path.write_bytes(chance.choice([other for other in files if other.exists()]).read_bytes()) if path.exists() else None
            case _: path.write_bytes(changed(path.read_bytes(), chance))
    return program.run(*program.checking(folder, "--formats", "none", "--jobs", "1"), limit=10)


def on_table(program: Program, content: Path, chance: random.Random):
    name = chance.choice(sorted(TABLES))
    return imported(program, content, chance, name, TABLES[name], "table", "--review", "fuzzed", "--committee", "harbour")


def on_paper(program: Program, content: Path, chance: random.Random):
    if chance.randrange(2):
        return imported(program, content, chance, "paper.txt", PROGRAMME, "work-programme", "--committee", "harbour")
    return imported(program, content, chance, "plan.md", PLAN, "forward-plan")


def imported(program: Program, content: Path, chance: random.Random, name: str, data: bytes, *command: str):
    folder, paper = program.fresh("fuzzed"), program.room / name
    folder.mkdir()
    shutil.copy(content / "council.yml", folder)
    paper.write_bytes(changed(data, chance))
    return program.run("import", command[0], paper, *command[1:], "--content", folder, "--report", program.room / "report.md", limit=10)


def on_theme(program: Program, content: Path, chance: random.Random):
    theme = program.copy(program.project / "themes" / "default", "fuzzed-theme")
    files = sorted(path for path in theme.rglob("*") if path.suffix in {".mustache", ".strings", ".css", ".yml", ".toml"})
    for path in chance.sample(files, chance.choice([1, 2])):
        path.write_bytes(changed(path.read_bytes(), chance))
    return program.run(*program.checking(content, "--formats", "none", "--jobs", "1", "--theme", theme), limit=10)


def changed(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to six changes: bits, words of the formats, pieces cut out, doubled or moved."""
    data = bytearray(data)
    for _ in range(chance.randrange(1, 7)):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.choice([1, 2, 8, 40, 300]))
        match chance.randrange(6):
            case 0: data[at:at] = chance.choice(WORDS)
            case 1: data[at:to] = chance.choice(WORDS)
            case 2: del data[at:to]
            case 3: data[at:at] = data[at:to] * chance.choice([1, 2, 50])
            case 4: data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 5)))
            case _: data[at:at] = data[:to][-40:]
    return bytes(data[:200_000])
