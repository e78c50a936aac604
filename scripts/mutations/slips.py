"""The list of mutations, and how they are woven into a copy of the sources."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

# A global of each room: read once, so that a question costs a comparison.
QUESTION = """#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The slip that this run of the tests is about; 0 is none.
let mutant = getenv("SCRUTABLE_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
"""


class Misfit(Exception):
    """The list does not fit the code."""


@dataclass(frozen=True)
class Mutation:
    number: int
    name: str
    file: str
    old: str
    new: str
    after: str = ""
    statement: bool = False
    first: str = ""
    tests: str = ""

    @property
    def room(self) -> str:
        return self.file.split("/")[0]

    @property
    def noticing(self) -> str:
        """The room whose tests should notice."""
        return self.tests or self.room

    def place(self, text: str) -> int:
        """Where `old` stands in the text of its file."""
        start = text.find(self.after)
        found = text.find(self.old, start + len(self.after)) if start >= 0 else -1
        if found < 0:
            missing = self.old if start >= 0 else self.after
            raise Misfit(f"“{self.name}”: Sources/{self.file} no longer has “{missing}”")
        return found

    @property
    def woven(self) -> str:
        if not self.statement:
            return f"(mutant == {self.number} ? ({self.new}) : ({self.old}))"
        otherwise = f" else {{ {self.old} }}"
        return f"if mutant == {self.number} {{ {self.new} }}" + otherwise


def read(path: Path) -> list[Mutation]:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["mutation"]
    return [Mutation(number, **row) for number, row in enumerate(rows, start=1)]


def weave(text: str, mutations: list[Mutation]) -> str:
    """The text of a file with all its mutations, from the last to the first so that places stay what they are."""
    places = sorted(((mutation.place(text), mutation) for mutation in mutations), key=lambda pair: pair[0], reverse=True)
    end = len(text)
    for place, mutation in places:
        if place + len(mutation.old) > end:
            raise Misfit(f"“{mutation.name}” and another slip of Sources/{mutation.file} are about the same words")
        text = text[:place] + mutation.woven + text[place + len(mutation.old):]
        end = place
    return text


def by_file(mutations: list[Mutation]) -> dict[str, list[Mutation]]:
    files: dict[str, list[Mutation]] = {}
    for mutation in mutations:
        files.setdefault(mutation.file, []).append(mutation)
    return files


def check(sources: Path, mutations: list[Mutation]) -> list[str]:
    """Every misfit of the list, and not only the first."""
    faults = []
    for file, own in by_file(mutations).items():
        path = sources / file
        text = path.read_text(encoding="utf-8") if path.is_file() else None
        for mutation in own:
            try:
                if text is None:
                    raise Misfit(f"“{mutation.name}”: there is no Sources/{file}")
                mutation.place(text)
            except Misfit as misfit:
                faults.append(str(misfit))
        if text is not None and not faults:
            try:
                weave(text, own)
            except Misfit as misfit:
                faults.append(str(misfit))
    return faults
