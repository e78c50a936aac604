"""How the pages stand on the screen, in headless Chromium: where the rows of text end, how many screens a page takes, what its first
screen says, how many formats are offered before the text, whether headings tell pages apart, and what a page weighs.

As a script it prints the measures by kind of page: scripts/audit/layout.py SITE [KIND…]
"""

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from browser import address, over
from finding import Finding, Site
from page import Page

# The screens of a desk and of a telephone.
SCREENS = {1280: 900, 390: 844}
# Papers and pages that are read from top to bottom.
READ = ("meeting", "minutes", "report", "review", "subject")
# Of the rows of text on the first screens at most so many end in the left 62 % of the width.
LEFT_SHARE, LEFT_EDGE, FIRST_SCREENS = 0.70, 0.62, 3
# A page of fewer rows has hardly more than its head.
FEWEST_ROWS = 30
# The length of a page at 1280 px.
MOST_SCREENS = {"meeting": 4.0, "review": 3.5}
MOST_FORMATS = 6
# What must begin on the first screen.
FIRST = {
    "minutes": ("first decision", ".decided li, .decided dd, .decided p"),
    "meeting": ("first item", ".first .ledger > li, .body .ledger > li, .body .ledger > article"),
}
# A page with its styles, as written: what is aimed at, what is held until the styles are parted further; and how long a page's own text
# may be for that to be held.
AIM_BYTES, MOST_BYTES, SHORT_TEXT = 30_000, 90_000, 12_000

SEEN = """([edge, screens, first]) => {
  const width = innerWidth, height = innerHeight, rows = [];
  const shown = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !e.closest('.visually-hidden');
  const parts = [...document.querySelectorAll('main, .head')].filter((e) => !e.parentElement.closest('main, .head'));
  for (const part of parts) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      if (!walk.currentNode.data.trim() || !shown(walk.currentNode.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2 + scrollY;
        if (box.width > 2 && middle < screens * height) rows.push([middle, box.right]);
      }
    }
  }
  rows.sort((a, b) => a[0] - b[0]);
  const bands = [];
  for (const [middle, right] of rows) {
    const last = bands.at(-1);
    if (last && middle - last[0] < 8) last[1] = Math.max(last[1], right);
    else bands.push([middle, right]);
  }
  const text = document.querySelector('.body') ?? document.querySelector('main h2');
  const formats = [...document.querySelectorAll('.head a[href], main a[href]')].filter((a) =>
    shown(a) && (!text || a.compareDocumentPosition(text) & 4) && !(text && text.contains(a))
    && /\\.(epub|odt|brf|pef|txt|pdf|csv|json|md|zip|docx)$|large-print/.test(a.href));
  const found = first && [...document.querySelectorAll(first)].find((e) => shown(e) && e.innerText.trim());
  const box = found?.getBoundingClientRect();
  const firstLine = box && Math.min(box.bottom, box.top + 2 * (parseFloat(getComputedStyle(found).lineHeight) || 24)) + scrollY;
  return {
    rows: bands.length, left: bands.filter(([, right]) => right <= edge * width).length,
    screens: document.documentElement.scrollHeight / height, formats: formats.length,
    firstAt: first ? (firstLine ? firstLine / height : null) : undefined,
    decides: !!document.querySelector('main .resolution, main .decision'),
    text: new TextEncoder().encode(document.querySelector('main')?.innerText ?? '').length,
  };
}"""


@dataclass
class Look:
    """What was measured of a page at one width."""

    page: Page
    width: int
    rows: int
    left: int
    screens: float
    formats: int
    first_at: float | None
    decides: bool
    text: int

    @property
    def share(self) -> float:
        return self.left / self.rows if self.rows else 0.0


def looks(site: Site, kinds: set[str]) -> list[Look]:
    pages = [page for page in site.pages if page.kind and not page.is_redirect and (page.kind in kinds if kinds else page.kind in READ)]
    found = []
    with over(site) as (browser, base):
        for width, height in SCREENS.items():
            context = browser.new_context(viewport={"width": width, "height": height})
            tab = context.new_page()
            for page in pages:
                tab.goto(address(base, page), wait_until="load")
                seen = tab.evaluate(SEEN, [LEFT_EDGE, FIRST_SCREENS, FIRST.get(page.kind, ("", None))[1]])
                found.append(Look(page, width, seen["rows"], seen["left"], seen["screens"], seen["formats"], seen.get("firstAt"),
                                  seen["decides"], seen["text"]))
            context.close()
    return found


def faults(look: Look) -> list[tuple[str, str]]:
    found, kind, at = [], look.page.kind, f"at {look.width} px"
    if look.width == 1280:
        # A page of a few lines has nothing to put beside them.
        if kind in READ and look.rows > FEWEST_ROWS and look.share > LEFT_SHARE:
            found.append(("left-column", f"{look.share:.0%} of {look.rows} rows of text end in the left {LEFT_EDGE:.0%} {at}"))
        if look.screens > MOST_SCREENS.get(kind, float("inf")):
            found.append(("screens", f"{look.screens:.1f} screens {at}, {MOST_SCREENS[kind]} at most"))
        if look.formats > MOST_FORMATS:
            found.append(("formats-first", f"{look.formats} links to formats stand before the text, {MOST_FORMATS} at most"))
    what = FIRST.get(kind, ("", None))[0]
    if what and (look.decides or kind != "minutes"):
        if look.first_at is not None and look.first_at > 1:
            found.append(("first-screen", f"the {what} stands {look.first_at:.1f} screens down {at}"))
        if look.first_at is None and kind == "minutes":
            found.append(("first-screen", f"the {what} does not stand before the minutes"))
    return found


def weights(site: Site) -> list[tuple[Page, int, int]]:
    """Each page with the bytes of its own text and those of it with its styles, as written."""
    sizes: dict[Path, int] = {}

    def size(file: Path) -> int:
        if file not in sizes:
            sizes[file] = file.stat().st_size if file.is_file() else 0
        return sizes[file]

    found = []
    for page in site.pages:
        if page.is_redirect or not page.kind:
            continue
        file = site.folder / page.name
        sheets = {(file.parent / (link.get("href") or "")).resolve() for link in page.all("link") if link.get("rel") == "stylesheet"}
        main = page.first("main")
        text = len(" ".join((main.words if main else "").split()).encode())
        found.append((page, text, size(file) + sum(size(sheet) for sheet in sheets)))
    return found


def same_headings(site: Site) -> list[Finding]:
    """Which pages have the same h1 as another."""
    pages: dict[str, list[Page]] = defaultdict(list)
    for page in site.pages:
        heading = page.first("h1")
        # Large print is the same paper again.
        if page.kind not in (None, "", "large-print") and heading and not page.is_redirect:
            pages[" ".join(heading.words.split())].append(page)
    return [Finding("layout", "same-heading", page.name, f"“{words}” is also the heading of {same[0].name}")
            for words, same in sorted(pages.items()) for page in same[1:]]


def heavy(site: Site) -> list[Finding]:
    return [Finding("layout", "weight", page.name, f"{total:,} bytes with its styles for {text:,} bytes of text, {MOST_BYTES:,} at most")
            for page, text, total in weights(site) if text < SHORT_TEXT and total > MOST_BYTES]


def judged(site: Site, seen: list[Look]) -> list[Finding]:
    found = [Finding("layout", rule, look.page.name, message) for look in seen for rule, message in faults(look)]
    return sorted(set(found + same_headings(site) + heavy(site)))


@dataclass
class Row:
    """The worst of a kind of page."""

    pages: set[str] = field(default_factory=set)
    share: float = 0.0
    screens: dict[int, float] = field(default_factory=lambda: dict.fromkeys(SCREENS, 0.0))
    first: dict[int, float] = field(default_factory=lambda: dict.fromkeys(SCREENS, 0.0))
    formats: int = 0
    bytes: int = 0


def table(site: Site, seen: list[Look]) -> str:
    rows: dict[str, Row] = defaultdict(Row)
    for look in seen:
        row = rows[look.page.kind or ""]
        row.pages.add(look.page.name)
        row.screens[look.width] = max(row.screens[look.width], look.screens)
        row.first[look.width] = max(row.first[look.width], look.first_at or 0)
        if look.width == 1280:
            row.share = max(row.share, look.share if look.rows > FEWEST_ROWS else 0)
            row.formats = max(row.formats, look.formats)
    for page, text, total in weights(site):
        if text < SHORT_TEXT:
            rows[page.kind or ""].bytes = max(rows[page.kind or ""].bytes, total)
    lines = ["The worst of each kind:          pages  rows left  screens 1280 / 390  first at 1280 / 390  formats  kB with styles"]
    for kind, row in sorted(rows.items()):
        seen_at = (f"{len(row.pages):>5}  {row.share:>9.0%}  {row.screens[1280]:>12.1f} / {row.screens[390]:<4.1f} {row.first[1280]:>14.2f} / "
                   f"{row.first[390]:.2f} {row.formats:>8}") if row.pages else " " * 59
        lines.append(f"  {kind:<30} {seen_at}  {row.bytes / 1000:>14.1f}")
    short = [total for _, text, total in weights(site) if text < SHORT_TEXT]
    lines.append(f"  {sum(total <= AIM_BYTES for total in short)} of {len(short)} pages have {AIM_BYTES:,} bytes or fewer with their styles")
    return "\n".join(lines)


def check(site: Site) -> list[Finding]:
    seen = looks(site, set())
    print(table(site, seen))
    return judged(site, seen)


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    seen = looks(site, set(arguments[1:]))
    print(table(site, seen))
    found = judged(site, seen)
    for finding in found:
        print(f"  {finding.rule}: {finding.page}: {finding.message}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
