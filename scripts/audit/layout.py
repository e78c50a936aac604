"""How the pages stand on the screen, in headless Chromium: where the rows of text end, how many screens a page takes, what its first
screen says, how many formats are offered before the text, whether headings tell pages apart, what a page weighs, and how many sheets it
takes on paper.

As a script it prints the measures by kind of page: scripts/audit/layout.py SITE [KIND…]
"""

import re
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
# A page as written: what its style sheets may weigh, what stands around its text, and both with the text where that is short enough not to
# be a long list or a long paper, which weigh what they have to say.
MOST_STYLES, MOST_FRAME, MOST_BYTES, SHORT_MAIN = 22_500, 6_800, 30_000, 5_500

# An agenda of so many items at most fits on so many sheets of A4.
USUAL_ITEMS, MOST_SHEETS = 12, 4
ITEM = re.compile(r"item-\w+")
SHEET = re.compile(rb"/Type\s*/Page\b")

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


def fullest(site: Site) -> list[Page]:
    """Of each kind the page with the most text; every agenda."""
    longest: dict[str, tuple[int, Page]] = {}
    for page in site.pages:
        main = page.first("main")
        if page.kind and main and not page.is_redirect:
            longest[page.kind] = max(longest.get(page.kind, (-1, page)), (len(main.words), page), key=lambda found: found[0])
    return [page for page in site.pages if page.kind == "meeting" and not page.is_redirect or longest.get(page.kind or "", (0, None))[1] is page]


def sheets(site: Site, kinds: set[str]) -> dict[str, tuple[Page, int]]:
    """How many sheets of A4 a page takes."""
    found = {}
    with over(site) as (browser, base):
        tab = browser.new_page()
        for page in fullest(site):
            if not kinds or page.kind in kinds:
                tab.goto(address(base, page), wait_until="load")
                found[page.name] = (page, len(SHEET.findall(tab.pdf(format="A4", prefer_css_page_size=True))))
        tab.close()
    return found


def too_many_sheets(found: dict[str, tuple[Page, int]]) -> list[Finding]:
    return [Finding("layout", "sheets", name, f"an agenda of {items(page)} items takes {count} sheets of paper, {MOST_SHEETS} at most")
            for name, (page, count) in found.items() if page.kind == "meeting" and items(page) <= USUAL_ITEMS and count > MOST_SHEETS]


def items(agenda: Page) -> int:
    return sum(bool(ITEM.fullmatch(element.get("id") or "")) for element in agenda.elements)


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


@dataclass
class Weight:
    """The bytes of a page as written: of its style sheets, of its text with its markup, and of what stands around that."""

    page: Page
    styles: int
    main: int
    frame: int

    @property
    def total(self) -> int:
        return self.styles + self.main + self.frame


# What is for programs, and differs in length with what it describes.
FOR_PROGRAMS = re.compile(rb'<script type="application/ld\+json">.*?</script>', re.DOTALL)
MAIN = re.compile(rb"<main.*?</main>", re.DOTALL)


def weights(site: Site) -> list[Weight]:
    """What each page weighs; large print is a paper by itself, with a style sheet of its own."""
    sizes: dict[Path, int] = {}

    def size(file: Path) -> int:
        if file not in sizes:
            sizes[file] = file.stat().st_size if file.is_file() else 0
        return sizes[file]

    found = []
    for page in site.pages:
        if page.is_redirect or page.kind in (None, "", "large-print"):
            continue
        file = site.folder / page.name
        sheets = {(file.parent / (link.get("href") or "")).resolve() for link in page.all("link") if link.get("rel") == "stylesheet"}
        whole = file.read_bytes()
        text = MAIN.search(whole)
        main = len(text[0]) if text else 0
        data = sum(len(script) for script in FOR_PROGRAMS.findall(whole))
        found.append(Weight(page, sum(size(sheet) for sheet in sheets), main + data, len(whole) - main - data))
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
    found = []
    for weight in weights(site):
        for what, has, most in (("style sheets", weight.styles, MOST_STYLES), ("frame", weight.frame, MOST_FRAME)):
            if has > most:
                found.append(Finding("layout", "weight", weight.page.name, f"{has:,} bytes of {what}, {most:,} at most"))
        if weight.main <= SHORT_MAIN and weight.total > MOST_BYTES:
            found.append(Finding("layout", "weight", weight.page.name, f"{weight.total:,} bytes with its styles for {weight.main:,} bytes of "
                                 f"text and markup, {MOST_BYTES:,} at most"))
    return found


def judged(site: Site, seen: list[Look], printed: dict[str, tuple[Page, int]]) -> list[Finding]:
    found = [Finding("layout", rule, look.page.name, message) for look in seen for rule, message in faults(look)]
    return sorted(set(found + same_headings(site) + heavy(site) + too_many_sheets(printed)))


@dataclass
class Row:
    """The worst of a kind of page."""

    pages: set[str] = field(default_factory=set)
    share: float = 0.0
    screens: dict[int, float] = field(default_factory=lambda: dict.fromkeys(SCREENS, 0.0))
    first: dict[int, float] = field(default_factory=lambda: dict.fromkeys(SCREENS, 0.0))
    formats: int = 0
    sheets: int = 0
    weights: list[Weight] = field(default_factory=list)


def table(site: Site, seen: list[Look], printed: dict[str, tuple[Page, int]]) -> str:
    rows: dict[str, Row] = defaultdict(Row)
    for look in seen:
        row = rows[look.page.kind or ""]
        row.pages.add(look.page.name)
        row.screens[look.width] = max(row.screens[look.width], look.screens)
        row.first[look.width] = max(row.first[look.width], look.first_at or 0)
        if look.width == 1280:
            row.share = max(row.share, look.share if look.rows > FEWEST_ROWS else 0)
            row.formats = max(row.formats, look.formats)
    for page, count in printed.values():
        rows[page.kind or ""].sheets = max(rows[page.kind or ""].sheets, count)
    weighed = weights(site)
    for weight in weighed:
        rows[weight.page.kind or ""].weights.append(weight)
    lines = ["The worst of each kind:          pages  rows left  screens 1280 / 390  first at 1280 / 390  formats  "
             "kB of styles  whole: middle / most  sheets"]
    for kind, row in sorted(rows.items()):
        seen_at = (f"{len(row.pages):>5}  {row.share:>9.0%}  {row.screens[1280]:>12.1f} / {row.screens[390]:<4.1f} {row.first[1280]:>14.2f} / "
                   f"{row.first[390]:.2f} {row.formats:>8}") if row.pages else " " * 59
        totals = sorted(weight.total for weight in row.weights) or [0]
        styles = max((weight.styles for weight in row.weights), default=0)
        lines.append(f"  {kind:<30} {seen_at}  {styles / 1000:>12.1f} {totals[len(totals) // 2] / 1000:>14.1f} / {totals[-1] / 1000:<6.1f} {row.sheets:>7}")
    lines.append(f"  {sum(weight.total <= MOST_BYTES for weight in weighed)} of {len(weighed)} pages have {MOST_BYTES:,} bytes or fewer with "
                 f"their styles; the heaviest styles are {max((w.styles for w in weighed), default=0):,}, "
                 f"the heaviest frame {max((w.frame for w in weighed), default=0):,}")
    return "\n".join(lines)


def check(site: Site) -> list[Finding]:
    seen, printed = looks(site, set()), sheets(site, set())
    print(table(site, seen, printed))
    return judged(site, seen, printed)


def main(arguments: list[str]) -> int:
    site = Site(Path(arguments[0] if arguments else "site"))
    seen, printed = looks(site, set(arguments[1:])), sheets(site, set(arguments[1:]))
    print(table(site, seen, printed))
    found = judged(site, seen, printed)
    for finding in found:
        print(f"  {finding.rule}: {finding.page}: {finding.message}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
