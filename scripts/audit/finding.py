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
    """A built site on disk; pages are parsed once and shared by the checks. With `below` only what stands below that path is looked at."""

    def __init__(self, folder: Path, below: str = "", all_ways: bool = False):
        self.folder = folder.resolve()
        self.below = below
        # Whether a browser looks at every page in all ways, and not only at the fullest of its kind.
        self.all_ways = all_ways
        # Which part of how many a check is to look at: several run beside one another.
        self.part = (0, 1)
        self.looked: list[Looked] = []

    def looked_at(self, validator: str, software: str, version: str, files: list[Path]) -> None:
        """Notes it; what several parts of one check looked at is one."""
        same = next((looked for looked in self.looked if (looked.validator, looked.software, looked.version) == (validator, software, version)), None)
        if same:
            same.files.extend(files)
        elif files:
            self.looked.append(Looked(validator, software, version, files))

    def share(self, all_: list) -> list:
        """What of them falls to this part."""
        part, parts = self.part
        return all_[part::parts]

    @cached_property
    def pages(self) -> list[Page]:
        return [read_page(file, self.folder) for file in sorted(self.folder.rglob("*.html"))]

    @property
    def below_pages(self) -> list[Page]:
        """What readers open; redirects are nobody's page."""
        return [page for page in self.pages if not page.is_redirect and page.name.startswith(self.below)]

    def files(self, suffix: str) -> list[Path]:
        return sorted((self.folder / self.below).rglob(f"*{suffix}"))

    def name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    @cached_property
    def samples(self) -> dict[str, list[Page]]:
        """The pages of each kind that together show all it has."""
        of_kind: dict[str, list[Page]] = {}
        for page in self.below_pages:
            if page.kind:
                of_kind.setdefault(page.kind, []).append(page)
        return {kind: samples(pages) for kind, pages in sorted(of_kind.items())}

    @property
    def sampled(self) -> list[Page]:
        return [page for pages in self.samples.values() for page in pages]

    @property
    def kinds(self) -> dict[str, Page]:
        """The fullest page of each kind."""
        return {kind: pages[0] for kind, pages in self.samples.items()}
