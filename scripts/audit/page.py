"""Reads one page of the site into the few things the checks ask about."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """An element with its attributes, its words, and the elements inside it, in document order."""

    tag: str
    attributes: dict[str, str]
    line: int
    words: str = ""
    inside: list["Element"] = field(default_factory=list)

    def get(self, name: str) -> str | None:
        return self.attributes.get(name)

    def all(self, *tags: str) -> list["Element"]:
        return [element for element in self.inside if element.tag in tags]

    @property
    def label(self) -> str:
        """What a screen reader would call it, near enough to tell something from nothing."""
        images = " ".join(image.get("alt") or "" for image in self.all("img"))
        titles = " ".join(title.words for title in self.all("title"))
        named = (self.get("aria-label") or "") + (self.get("aria-labelledby") or "")
        return " ".join(f"{named} {self.words} {images} {titles}".split())


@dataclass
class Page:
    """One HTML file: its name in the site and every element of it."""

    name: str
    elements: list[Element]

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def first(self, tag: str) -> Element | None:
        return next(iter(self.all(tag)), None)

    def meta(self, attribute: str, value: str) -> str | None:
        for element in self.all("meta"):
            if (element.get(attribute) or "").lower() == value:
                return element.get("content")
        return None

    @property
    def title(self) -> str:
        head = self.first("head")
        titles = head.all("title") if head else []
        return " ".join(titles[0].words.split()) if titles else ""

    @property
    def kind(self) -> str | None:
        """What the theme says the page is: <body data-page="meeting">."""
        body = self.first("body")
        return body.get("data-page") if body else None

    @property
    def is_redirect(self) -> bool:
        return self.meta("http-equiv", "refresh") is not None


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, self.getpos()[0])
        for outer in self.open:
            outer.inside.append(element)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        for depth in range(len(self.open) - 1, -1, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, words):
        for outer in self.open:
            outer.words += words


def read_page(file: Path, folder: Path) -> Page:
    builder = _Builder()
    builder.feed(file.read_text(encoding="utf-8", errors="replace"))
    builder.close()
    return Page(file.relative_to(folder).as_posix(), builder.elements)
