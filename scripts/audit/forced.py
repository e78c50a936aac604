"""The site in forced colours: text by axe on all sorts of page, and that states and drawings can still be told apart (WCAG 1.4.1, 1.4.11)."""

import io
from collections.abc import Iterator
from itertools import combinations

import axe
from browser import HEIGHT, address, over
from finding import Finding, Site
from PIL import Image, ImageChops

# What a class of its own draws and no word beside it tells: squares of states, parts of bars, days of a year, meetings attended.
DRAWN = (".square", ".outcome-bar g", ".day-key li", ".attended li a")
SIZE = (30, 30)
# How many of its dots two pictures differ in at least, by more than a shade.
LEAST_DOTS, SHADE = 25, 60
# The first of each class; and all are given the same word, so that shape and fill are what is left.
FIRSTS = """(selector) => { const seen = {}; document.querySelectorAll(selector).forEach((e, i) => {
    const key = [...e.classList].filter((name) => /^(state-|is-|present|apologies|inAttendance|officer|absent)/.test(name))[0]
      ?? (e.parentElement.matches('.attended li') ? e.parentElement.className : '');
    if (key && !(key in seen) && e.checkVisibility() && e.getBoundingClientRect().width > 3) seen[key] = i; });
  return seen; }"""
ALIKE = """(selectors) => { for (const e of document.querySelectorAll(selectors)) {
  const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (walk.currentNode.data.trim()) walk.currentNode.data = '1'; } }"""
# Shapes that have the colour of the ground, inside and round the edge, and so are not there.
LOST = """() => {
  const ground = getComputedStyle(document.body).backgroundColor, none = (c) => c === 'none' || c === 'rgba(0, 0, 0, 0)' || c === ground;
  return [...document.querySelectorAll('svg :is(path, line, rect, circle, polyline)')].filter((e) => e.checkVisibility() && e.getClientRects().length && !e.closest('defs, pattern, clipPath'))
    .filter((e) => { const style = getComputedStyle(e); return none(style.fill) && none(style.stroke) && !e.matches('.chart-area, .chart-target'); })
    .map((e) => e.tagName + '.' + (e.getAttribute('class') ?? e.parentElement.getAttribute('class') ?? ''));
}"""


def check(site: Site) -> list[Finding]:
    found = []
    with over(site) as (browser, base):
        context = axe.prepared(browser.new_context(viewport={"width": 1280, "height": HEIGHT}, forced_colors="active"))
        tab = context.new_page()
        for page in site.share(site.sampled):
            tab.goto(address(base, page), wait_until="load")
            found += [Finding("axe", one["id"], page.name, f"{one['help']} (forced colours; {one['count']} times, first {one['first']})")
                      for one in axe.violations(tab, ["cat.color"])]
            found += [Finding("forced", "lost-shape", page.name, f"{shape} has the colour of the ground") for shape in sorted(set(tab.evaluate(LOST)))]
            tab.evaluate(ALIKE, ", ".join(DRAWN))
            found += [Finding("forced", "alike", page.name, message) for selector in DRAWN for message in alike(tab, selector)]
    return sorted(set(found))


def alike(tab, selector: str) -> Iterator[str]:
    """Which two of the classes that a selector draws look the same."""
    firsts = tab.evaluate(FIRSTS, selector)
    if len(firsts) < 2:
        return
    all_ = tab.locator(selector).all()
    pictures = {name: picture(tab, all_[place]) for name, place in firsts.items()}
    for (one, a), (other, b) in combinations(pictures.items(), 2):
        difference = ImageChops.difference(a, b).convert("L")
        if sum(difference.point(lambda shade: shade > SHADE).histogram()[1:]) < LEAST_DOTS:
            yield f"{selector} {one} and {other} look the same"


def picture(tab, one) -> Image.Image:
    """The left of it, at its own size: where the shape stands."""
    one.scroll_into_view_if_needed()
    box = one.bounding_box()
    clip = {"x": box["x"] - 2, "y": box["y"] - 8, "width": SIZE[0], "height": SIZE[1] + 12}
    return Image.open(io.BytesIO(tab.screenshot(clip=clip))).convert("RGB")
