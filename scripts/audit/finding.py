"""What every check returns, and the site every check is given."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from page import Page, read_page
from samples import samples


@dataclass(frozen=True, order=True)
class Finding:
    """One fault of the built site: which check saw it, by which rule, where, and what it is."""

    check: str
    rule: str
    page: str
    message: str


@dataclass(frozen=True)
class Looked:
    """Which files a validator looked at, so that the register of checks claims no more. Its findings carry its name as check."""

    validator: str
    software: str
    version: str
    files: list[Path]


class Site:
    """A built site on disk; pages are parsed once and shared by the checks. Of each kind a page `below` a path is looked at."""

    def __init__(self, folder: Path, below: str = ""):
        self.folder = folder.resolve()
        self.below = below
        self.looked: list[Looked] = []

    def looked_at(self, validator: str, software: str, version: str, files: list[Path]) -> None:
        if files:
            self.looked.append(Looked(validator, software, version, files))

    @cached_property
    def pages(self) -> list[Page]:
        return [read_page(file, self.folder) for file in sorted(self.folder.rglob("*.html"))]

    def files(self, suffix: str) -> list[Path]:
        return sorted(self.folder.rglob(f"*{suffix}"))

    def name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    @cached_property
    def samples(self) -> dict[str, list[Page]]:
        """The pages of each kind that together show all it has; redirects are nobody's page."""
        of_kind: dict[str, list[Page]] = {}
        for page in self.pages:
            if page.kind and not page.is_redirect and page.name.startswith(self.below):
                of_kind.setdefault(page.kind, []).append(page)
        return {kind: samples(pages) for kind, pages in sorted(of_kind.items())}

    @property
    def kinds(self) -> dict[str, Page]:
        """The fullest page of each kind."""
        return {kind: pages[0] for kind, pages in self.samples.items()}
