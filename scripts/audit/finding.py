"""What every check returns, and the site every check is given."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from page import Page, read_page


@dataclass(frozen=True, order=True)
class Finding:
    """One fault of the built site: which check saw it, by which rule, where, and what it is."""

    check: str
    rule: str
    page: str
    message: str


class Site:
    """A built site on disk; pages are parsed once and shared by the checks."""

    def __init__(self, folder: Path):
        self.folder = folder.resolve()

    @cached_property
    def pages(self) -> list[Page]:
        return [read_page(file, self.folder) for file in sorted(self.folder.rglob("*.html"))]

    def files(self, suffix: str) -> list[Path]:
        return sorted(self.folder.rglob(f"*{suffix}"))

    def name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    @cached_property
    def kinds(self) -> dict[str, Page]:
        """The first page of each kind, by the kind's name; redirects are nobody's page."""
        first: dict[str, Page] = {}
        for page in self.pages:
            if page.kind and not page.is_redirect:
                first.setdefault(page.kind, page)
        return dict(sorted(first.items()))
