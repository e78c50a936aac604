"""One page of each kind with the spacing of text that a reader may set (WCAG 1.4.12), and at 400 % (1.4.10): nothing is cut off, lies over
another thing or needs scrolling both ways."""

from collections.abc import Iterator

from browser import WIDEST, address, over
from finding import Finding, Site
from page import Page

SPACED = ({"width": 1280, "height": 900}, {"width": 320, "height": 900})
# 1280 × 1024 px at 400 %.
ZOOMED = {"width": 320, "height": 256}
# What stays in place while one reads may take so much of that screen.
MOST_COVERED = 0.25

SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
# Words that end at the edge of a box which hides what is beyond it.
CUT = """() => {
  const faults = [];
  for (const e of document.querySelectorAll('body *')) {
    const style = getComputedStyle(e);
    if (!/hidden|clip/.test(style.overflowX + style.overflowY) || !e.innerText?.trim() || !e.checkVisibility()) continue;
    if (e.clientWidth < 4 || e.clientHeight < 4 || style.clipPath.startsWith('inset') || e.closest('.visually-hidden')) continue;
    const wide = /hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1, high = /hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
    if (wide || high) faults.push(e.tagName.toLowerCase() + '.' + e.className + ': ' + e.innerText.trim().slice(0, 40));
  }
  return faults;
}"""
# Pairs of texts of which one lies over the other by more than a sliver.
OVERLAPS = """() => {
  const boxes = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  const unseen = (e) => { for (; e; e = e.parentElement) { const style = getComputedStyle(e);
    if (style.clipPath.startsWith('inset') || style.clip !== 'auto' || style.overflow === 'hidden' && e.clientWidth <= 1) return true; } return false; };
  while (walk.nextNode()) {
    const node = walk.currentNode, of = node.parentElement;
    if (!node.data.trim() || !of.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || of.matches('details:not([open]), .skip *, .skip, option') || unseen(of)) continue;
    const size = parseFloat(getComputedStyle(of).fontSize);
    if (!size) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 2) {
      const middle = (box.top + box.bottom) / 2;
      boxes.push({ top: middle - size * .36, bottom: middle + size * .36, left: box.left, right: box.right, of, words: node.data.trim().slice(0, 30) });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom - 2; j++) {
      const b = boxes[j];
      if (a.of !== b.of && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2) found.push(`“${a.words}” and “${b.words}”`);
    }
  });
  return found;
}"""
# Regions that scroll sideways and have no table, drawing or code to show for it.
REGIONS = """() => [...document.querySelectorAll('body *')].filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
  && e.checkVisibility() && !e.matches('table, pre, textarea, select') && !e.querySelector(':scope > :is(table, pre, svg, img, figure)'))
  .map((e) => e.tagName.toLowerCase() + '.' + e.className)"""
COVERING = """() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  return [...document.querySelectorAll('body *')].filter((e) => /fixed|sticky/.test(getComputedStyle(e).position)).map((e) => [e, e.getBoundingClientRect()])
    .filter(([, box]) => box.bottom > 0 && box.top < innerHeight).map(([e, box]) => [e.tagName.toLowerCase() + '.' + e.className,
      (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) * Math.min(box.width, innerWidth) / innerWidth / innerHeight]);
}"""
Fault = tuple[str, str]


def check(site: Site) -> list[Finding]:
    pages = site.share(list(site.kinds.values()))
    with over(site) as (browser, base):
        found = []
        for looks, viewport in [*((spaced, size) for size in SPACED), (zoomed, ZOOMED)]:
            context = browser.new_context(viewport=viewport)
            tab = context.new_page()
            for page in pages:
                tab.goto(address(base, page), wait_until="load")
                found += [Finding("stretching", rule, page.name, f"{message} ({viewport['width']} px)") for rule, message in looks(tab, page)]
            context.close()
    return sorted(set(found))


def spaced(tab, page: Page) -> Iterator[Fault]:
    """What is cut or lies over another thing only when the text is spaced; a drawing may put one mark over another."""
    before = set(tab.evaluate(CUT)) | set(tab.evaluate(OVERLAPS))
    tab.evaluate(SPACING)
    yield from (("cut-when-spaced", message) for message in [one for one in tab.evaluate(CUT) if one not in before][:2])
    yield from (("overlap-when-spaced", message) for message in [one for one in tab.evaluate(OVERLAPS) if one not in before][:2])
    if widest := tab.evaluate(WIDEST):
        yield "sideways-when-spaced", widest


def zoomed(tab, page: Page) -> Iterator[Fault]:
    if widest := tab.evaluate(WIDEST):
        yield "sideways-at-400", widest
    yield from (("scrolls-both-ways", message) for message in tab.evaluate(REGIONS)[:2])
    yield from (("cut-at-400", message) for message in tab.evaluate(CUT)[:2])
    for what, share in tab.evaluate(COVERING):
        if share > MOST_COVERED:
            yield "covers-at-400", f"{what} takes {share:.0%} of the screen"
