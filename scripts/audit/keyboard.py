"""One page of each kind by the Tab key alone: everything that can be used is reached once and in reading order, is seen to have the focus,
and lies under nothing (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11)."""

from collections.abc import Iterator

from browser import HEIGHT, address, over
from finding import Finding, Site
from page import Page

# A page with more stops than these is walked so far: its rows are alike.
MOST_STOPS = 400
PHONE = {"width": 390, "height": 844}

# What ought to be reached, in order; and a note of each stop, taken when the key comes up and the page has scrolled to it.
PREPARE = """() => {
  const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true }) && e.getClientRects().length > 0;
  const name = (e) => e.tagName.toLowerCase() + ' “' + (e.getAttribute('aria-label') || e.innerText || e.name || '').trim().replace(/\\s+/g, ' ').slice(0, 50) + '”';
  const parts = (color) => (color.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const light = (color) => parts(color).slice(0, 3).map((c) => c / 255).map((c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if ((parts(c)[3] ?? 1) > .5) return c; } return 'rgb(255, 255, 255)'; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
    .filter((e) => e.tabIndex >= 0 && !e.disabled && shown(e) && !e.closest('[inert]'))
    .filter((e) => e.tagName !== 'SUMMARY' || e === e.parentElement.querySelector(':scope > summary'));
  window.walk = { all, stops: [], faults: [], names: all.map(name) };
  const rests = new Map(all.map((e) => [e, getComputedStyle(e).outline + getComputedStyle(e).boxShadow]));
  addEventListener('keyup', (event) => {
    const e = document.activeElement, faults = walk.faults;
    if (event.key !== 'Tab' || !e || e === document.body) return;
    const at = all.indexOf(e);
    walk.stops.push(at);
    // A region that scrolls is reached by the browser's own choice.
    if (at < 0) { if (e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight) faults.push(['not-expected', name(e)]); return; }
    const style = getComputedStyle(e), ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const ground_ = ground(e.parentElement);
    if (!ring && style.boxShadow === 'none') faults.push(['no-focus-ring', name(e)]);
    else if (style.outline + style.boxShadow === rests.get(e)) faults.push(['no-focus-ring', name(e) + ' looks the same without']);
    else if (ring && contrast(style.outlineColor, ground_) < 3) faults.push(['pale-focus-ring', `${name(e)} ${style.outlineColor} on ${ground_}`]);
    const boxes = [...e.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    const seen = boxes.some((box) => [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]].some(([x, y]) => {
      const hit = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
      return hit && (e.contains(hit) || hit.contains(e) && !getComputedStyle(hit).position.match(/fixed|sticky/) || hit.control === e || hit.closest('label')?.control === e);
    }));
    if (!seen) faults.push(['focus-hidden', name(e)]);
  }, true);
  return all.length;
}"""
WALKED = "() => ({ stops: walk.stops, faults: walk.faults, names: walk.names })"
# A page with nothing before its main part has nothing to skip.
SKIPS = """() => { const e = document.activeElement, to = e.hash && document.getElementById(decodeURIComponent(e.hash.slice(1)));
  if (walk.all.findIndex((one) => one.closest('main')) < 2) return true;
  return !!to && (to.tagName === 'MAIN' || !!to.closest('main')) && e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().width > 20; }"""
# Where everything stands in one column: what comes later stands lower, or on its row, or in a further column of a list or table.
UPWARDS = """() => {
  const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true }) && e.getClientRects().length > 0;
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')].filter((e) => shown(e) && !e.closest('.skip'));
  const boxes = all.map((e) => e.getClientRects()[0]);
  return boxes.slice(1).flatMap((box, i) => box.bottom < boxes[i].top - 4 && box.left <= boxes[i].left + 4
    ? [`“${all[i + 1].innerText.trim().slice(0, 40)}” stands above “${all[i].innerText.trim().slice(0, 40)}” and comes after it`] : []).slice(0, 3);
}"""


def check(site: Site) -> list[Finding]:
    with over(site) as (browser, base):
        tab = browser.new_context(viewport={"width": 1280, "height": HEIGHT}).new_page()
        found = [Finding("keyboard", rule, page.name, message) for page in site.share(list(site.kinds.values())) for rule, message in walked(tab, base, page)]
        tab = browser.new_context(viewport=PHONE).new_page()
        for page in site.share(list(site.kinds.values())):
            tab.goto(address(base, page), wait_until="load")
            found += [Finding("keyboard", "order", page.name, message) for message in tab.evaluate(UPWARDS)]
    return sorted(set(found))


def walked(tab, base: str, page: Page) -> Iterator[tuple[str, str]]:
    tab.goto(address(base, page), wait_until="load")
    stops = min(tab.evaluate(PREPARE), MOST_STOPS)
    if not stops:
        return
    tab.keyboard.press("Tab")
    if not tab.evaluate(SKIPS):
        yield "skip-link", "the first stop is no visible link to the main part"
    for _ in range(stops - 1):
        tab.keyboard.press("Tab")
    seen = tab.evaluate(WALKED)
    yield from {rule: (rule, message) for rule, message in reversed(seen["faults"])}.values()
    reached = [stop for stop in seen["stops"] if stop >= 0]
    missed = [seen["names"][place] for place in range(min(stops, len(seen["names"]))) if place not in set(reached)]
    # Regions that scroll are stops more than were counted.
    if missed[:len(missed) - len([stop for stop in seen["stops"] if stop < 0])]:
        yield "not-reached", f"Tab does not reach {missed[0]} and {len(missed) - 1} more"
    if reached != sorted(set(reached)):
        wrong = next(i for i in range(1, len(reached)) if reached[i] <= reached[i - 1])
        yield "order", f"{seen['names'][reached[wrong]]} comes after {seen['names'][reached[wrong - 1]]}"
