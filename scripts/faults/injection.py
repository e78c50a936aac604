"""Calls of the system that fail, one by one and from one on: a full disk, a disk that breaks, too many open files.

Whatever fails, the run ends with a code and one message, and the next build heals what it left."""

import errno
import shutil
import subprocess
from pathlib import Path

from program import Outcome, Program, difference, tree

KINDS = [
    ("create", errno.ENOSPC, {0, 3}), ("create", errno.EMFILE, {0, 3}), ("write", errno.ENOSPC, {0, 3}), ("write", errno.EIO, {0, 3}),
    ("rename", errno.ENOSPC, {0, 3}), ("sync", errno.EIO, {0, 3}), ("folder", errno.ENOSPC, {0, 3}), ("remove", errno.EIO, {0, 3}),
    ("open", errno.EMFILE, {0, 1, 3}), ("read", errno.EIO, {0, 1, 3}), ("stat", errno.EIO, {0, 1, 3}),
]
PLACES = 6


def trial(program: Program, content: Path, only: set[str] | None = None) -> tuple[int, list[str]]:
    library = compiled(program)
    old, new = sites(program, content)
    faults, runs = [], 0
    for kind, error, allowed in (row for row in KINDS if only is None or row[0] in only):
        for lasts in (False, True):
            for number in places(count(program, library, content, old, kind)):
                env = injecting(library, kind, number, error, lasts)
                ended, left = build(program, content, old, env)
                runs += 1
                where = f"{kind} {number} fails with {errno.errorcode[error]}{', and all after' if lasts else ''}"
                faults += [f"{where}: {fault}" for fault in ended.faults(allowed) + healed(program, content, left, new, ended)]
    more, others = writers(program, library, content)
    return runs + more, faults + others


def compiled(program: Program) -> Path:
    library = program.room / "injection.so"
    compiler = shutil.which("clang") or shutil.which("cc")
    source = Path(__file__).with_name("injection.c")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def injecting(library: Path, kind: str, number: int, error: int, lasts: bool) -> dict[str, str]:
    return {"LD_PRELOAD": str(library), "FAULT_CALL": kind, "FAULT_AT": str(number), "FAULT_ERROR": str(error),
            "FAULT_LASTS": str(int(lasts))}


def sites(program: Program, content: Path) -> tuple[Path, dict[str, bytes]]:
    """A site of an earlier day, which the trials build over; and what a build that is left alone makes of it."""
    old = program.fresh("injected-old")
    program.build(content, old, "--as-of", "2026-11-10")
    whole = program.copy(old, "injected-whole")
    program.build(content, whole)
    return old, tree(whole)


def build(program: Program, content: Path, old: Path, env: dict[str, str]) -> tuple[Outcome, Path]:
    site = program.copy(old, "injected")
    return program.build(content, site, env=env), site


def count(program: Program, library: Path, content: Path, old: Path, kind: str) -> int:
    """How many calls of the kind a build makes that is left alone."""
    counted = program.room / "count"
    build(program, content, old, injecting(library, kind, 0, 0, False) | {"FAULT_COUNT": str(counted)})
    return int(counted.read_text())


def places(total: int) -> list[int]:
    """The first two calls, the last two, and two between."""
    if total <= PLACES:
        return list(range(1, total + 1))
    return sorted({1, 2, total // 3, total // 2, total - 1, total})


def healed(program: Program, content: Path, left: Path, new: dict[str, bytes], ended: Outcome) -> list[str]:
    """What the next build does not put right; and a build that called itself done although it is not."""
    if ended.code == 0:
        wrong = difference(tree(left), new)
        return [f"done, but {', '.join(wrong)} differ"] if wrong else []
    again = program.build(content, left)
    wrong = again.faults({0}) or [f"after the next build {path} differs" for path in difference(tree(left), new)]
    return wrong


def writers(program: Program, library: Path, content: Path) -> tuple[int, list[str]]:
    """The other commands that write: what they had begun is not left behind as if it were whole."""
    site = program.fresh("injected-built")
    export = program.room / "export.jsonl"
    program.build(content, site, "--search-export", export)
    whole = export.read_bytes()
    commands = [
        ("new", content, lambda place: ["new", "committee", "--name", "made-up", "--title", "A committee", "--content", place]),
        ("search export", site, lambda place: [*program.building(content, place), "--search-export", export]),
    ]
    faults, runs = [], 0
    for name, before, arguments in commands:
        for kind in ("create", "write", "rename"):
            for number in range(1, 5):
                place = program.copy(before, "injected-place")
                export.unlink(missing_ok=True)
                ended = program.run(*arguments(place), env=injecting(library, kind, number, errno.ENOSPC, True))
                runs += 1
                where = f"{name}, {kind} {number} fails"
                faults += [f"{where}: {fault}" for fault in ended.faults({0, 3})]
                if ended.code == 3 and name == "new" and difference(tree(before), tree(place)):
                    faults.append(f"{where}: exit 3, but something was left")
                if export.exists() and export.read_bytes() != whole:
                    faults.append(f"{where}: the export is not whole")
    return runs, faults
