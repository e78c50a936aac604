"""The copy of the tree: made, built, and its tests run with one mutation or none."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import slips

# A line of Swift Testing about a test that failed; the sign before it depends on the terminal.
FAILED = re.compile(r"Test (.+?)(?:\(.*?\))? (?:with .+? )?recorded an issue")
PASSED = re.compile(r"Test run with (\d+) tests? .*passed")


@dataclass
class Outcome:
    """What a run of tests came to."""

    passed: bool
    by: str
    seconds: float
    tests: int = 0


class Trial:
    def __init__(self, tree: Path, copy: Path):
        self.tree, self.copy = tree, copy

    def make(self, mutations: list[slips.Mutation]) -> None:
        """Brings the copy up to date; a file that stays as it was keeps its date, so that it is not compiled again."""
        listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=self.tree,
                                check=True, capture_output=True, text=True).stdout
        names = {name for name in listed.split("\0") if name and (self.tree / name).is_file()}
        woven = {"Sources/" + file: own for file, own in slips.by_file(mutations).items()}
        for name in sorted(names):
            source = self.tree / name
            content = source.read_bytes()
            if name in woven:
                content = slips.weave(content.decode("utf-8"), woven[name]).encode("utf-8")
            put(self.copy / name, content, source)
        rooms = {mutation.room for mutation in mutations}
        asked = {f"Sources/{room}/Mutant.swift" for room in rooms}
        for name in asked:
            put(self.copy / name, slips.QUESTION.encode("utf-8"))
        self.clear(names | asked)

    def clear(self, kept: set[str]) -> None:
        """Takes away what the tree no longer has."""
        for path in sorted(self.copy.rglob("*"), reverse=True):
            name = path.relative_to(self.copy).as_posix()
            if name.split("/")[0] in (".build", "Package.resolved", ".swiftpm"):
                continue
            if not path.is_dir() and name not in kept:
                path.unlink()

    def build(self) -> bool:
        done = subprocess.run(["swift", "build", "--build-tests"], cwd=self.copy, capture_output=True, text=True)
        if done.returncode == 0:
            return True
        faults = [line for line in (done.stdout + done.stderr).splitlines() if "error:" in line]
        print("\n".join(dict.fromkeys(faults)) or done.stdout + done.stderr)
        return False

    def test(self, suites: str, number: int, limit: float) -> Outcome:
        """Runs the tests whose names match; `number` is the mutation, or 0."""
        environment = os.environ | {"SCRUTABLE_MUTANT": str(number), "NO_COLOR": "1", "TERM": "dumb"}
        began = time.monotonic()
        process = subprocess.Popen(
            ["swift", "test", "--skip-build", "--disable-xctest", "--filter", suites], cwd=self.copy, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
        try:
            text, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            stop(process.pid)
            process.communicate()
            return Outcome(False, f"it took more than {limit:.0f} s", time.monotonic() - began)
        failed, passed = FAILED.search(text), PASSED.search(text)
        seconds = time.monotonic() - began
        if process.returncode == 0:
            return Outcome(True, "", seconds, int(passed[1]) if passed else 0)
        return Outcome(False, failed[1] if failed else f"a crash (exit code {process.returncode})", seconds)


def stop(session: int) -> None:
    """Ends a run with all that it started: `swift test` gives the tests a group of their own, but not a session."""
    listed = subprocess.run(["ps", "-o", "pid=", "-s", str(session)], capture_output=True, text=True).stdout
    for number in listed.split():
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(number), signal.SIGKILL)


def put(path: Path, content: bytes, like: Path | None = None) -> None:
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    if like is not None:
        shutil.copymode(like, path)
