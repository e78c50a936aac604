"""The program on trial: how it is run, and what no run of it may ever do."""

import os
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

AS_OF = "2026-11-20"


@dataclass
class Outcome:
    """How one run ended."""

    code: int
    out: bytes
    err: bytes
    seconds: float = 0.0

    @property
    def words(self) -> str:
        return self.err.decode("utf-8", "replace")

    def faults(self, allowed: set[int], is_heard: bool = True) -> list[str]:
        """What is wrong with how it ended: by a signal, with another code, or with a fault of the machine not told just once."""
        if self.code < 0:
            return [f"ended by {signal.Signals(-self.code).name}"]
        if self.code not in allowed:
            return [f"exit {self.code}, not {' or '.join(map(str, sorted(allowed)))}: {self.words[:300]!r}"]
        told = [line for line in self.words.splitlines() if line.startswith("scrutable:")]
        if self.code == 3 and is_heard and len(told) != 1:
            return [f"exit 3 with {len(told)} messages, not one: {self.words[:300]!r}"]
        return []


@dataclass
class Program:
    """A built `scrutable`, the top folder of the project, where its theme is, and a folder for what it writes."""

    path: Path
    project: Path
    room: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: object, limit: float = 120, env: dict[str, str] | None = None, **options) -> Outcome:
        """Runs it and waits; one that takes longer than `limit` seconds is stopped and has exit code 124."""
        try:
            done = subprocess.run([self.path, *map(str, arguments)], cwd=self.project, timeout=limit,
                                  env=os.environ | self.environment | (env or {}),
                                  **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options)
        except subprocess.TimeoutExpired:
            return Outcome(124, b"", f"took longer than {limit} seconds".encode())
        return Outcome(done.returncode, done.stdout or b"", done.stderr or b"")

    def build(self, content: Path, site: Path, *more: object, **options) -> Outcome:
        return self.run(*self.building(content, site, *more), **options)

    def building(self, content: Path, site: Path, *more: object) -> list[object]:
        """A build without formats, and as at one day unless another is asked for."""
        day = [] if "--as-of" in more else ["--as-of", AS_OF]
        return ["build", content, "--output", site, "--formats", "none", *day, *more]

    def checking(self, content: Path, *more: object) -> list[object]:
        """A check as at the same day, of content that no site stands of yet."""
        return ["check", content, "--output", self.room / "no-site", "--as-of", AS_OF, *more]

    def begin(self, content: Path, site: Path, *more: object, **options) -> subprocess.Popen:
        """Starts a build and does not wait."""
        return subprocess.Popen([self.path, *map(str, self.building(content, site, *more))], cwd=self.project,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=os.environ | self.environment, **options)

    def fresh(self, name: str) -> Path:
        """An empty place for a site or a content folder, which is not there yet."""
        place = self.room / name
        if place.is_symlink() or place.is_file():
            place.unlink()
        shutil.rmtree(place, ignore_errors=True)
        return place

    def copy(self, folder: Path, name: str) -> Path:
        return Path(shutil.copytree(folder, self.fresh(name), symlinks=True))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a site with its bytes, but for the lock, which says who built it."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "lock"}


def difference(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The paths at which two sites differ, at most five of them."""
    paths = [path for path in sorted(one.keys() | other.keys()) if one.get(path) != other.get(path)]
    return paths[:5]
