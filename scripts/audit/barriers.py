"""Every page by axe, at two widths and in two schemes, and none wider than the screen; and of each kind what shows all it has: without
script, and from disk."""

from collections.abc import Iterator

import axe
from browser import HEIGHT, SCHEMES, WIDEST, WIDTHS, address, over, watch
from finding import Finding, Site
from page import Page
from playwright.sync_api import Browser

# Every page is looked at once at each width and once in each scheme; the fullest of its kind, or all when that is asked for, in all ways.
FOR_ALL = {1280: ("light",), 320: ("dark",)}
TABLET = 768
# A copy of a paper for large print is looked at with the other formats (reading.py).
ELSEWHERE = "large-print"
Fault = tuple[str, str, str]


def check(site: Site) -> list[Finding]:
    pages = [page for page in site.below_pages if page.kind != ELSEWHERE]
    if site.below:
        pages = site.sampled
    with over(site) as (browser, base):
        found = [Finding(*fault) for fault in looks(browser, base, site, site.share(pages))]
        some = site.share(site.sampled)
        found += without_script(browser, base, some)
        found += from_disk(browser, site, some)
    return sorted(set(found))


def looks(browser: Browser, base: str, site: Site, pages: list[Page], check: str = "axe") -> Iterator[tuple[str, str, str, str]]:
    """What is wrong with each page as several sorts of reader have it: the check, its rule, the page and what it is."""
    fullest = {page.name for page in site.kinds.values()}
    for width in WIDTHS:
        context = axe.prepared(browser.new_context(viewport={"width": width, "height": HEIGHT}))
        tab = context.new_page()
        watched = watch(tab, base)
        for page in pages:
            watched.clear()
            schemes = SCHEMES if site.all_ways or page.name in fullest else FOR_ALL[width]
            tab.emulate_media(color_scheme=schemes[0])
            tab.goto(address(base, page), wait_until="load")
            for scheme in schemes:
                if scheme != schemes[0]:
                    tab.emulate_media(color_scheme=scheme)
                yield from ((check, one["id"], page.name, told(one, f"{width} px, {scheme}")) for one in axe.violations(tab))
            yield from (("browser", "sideways-scroll", page.name, message) for message in too_wide(tab, width))
            yield from (("browser", rule, page.name, message) for rule, message in watched)
        context.close()


def too_wide(tab, width: int) -> Iterator[str]:
    """What makes the page wider than a small screen, or than one on which tables are no longer stacked."""
    if width != WIDTHS[-1]:
        tab.set_viewport_size({"width": TABLET, "height": HEIGHT})
    if widest := tab.evaluate(WIDEST):
        yield f"at {min(width, TABLET)} px {widest}"
    if width != WIDTHS[-1]:
        tab.set_viewport_size({"width": width, "height": HEIGHT})


def told(one: dict, seen: str) -> str:
    return f"{one['help']} ({seen}; {one['count']} times, first {one['first']})"


# The words of the page, but for controls: a box that shortens a list may come with script, what it shortens may not.
WORDS = """() => {
  const main = document.querySelector('main') ?? document.body;
  const controls = [...main.querySelectorAll('form, label, button, output, [role=search], [role=status]')];
  const hidden = new Set(controls.map(e => e.innerText ?? '').join(' ').split(/\\s+/));
  return main.innerText.split(/\\s+/).filter(word => word && !hidden.has(word));
}"""
FOCUSABLE = "() => document.querySelectorAll('main a[href]').length"


def without_script(browser: Browser, base: str, pages: list[Page]) -> Iterator[Finding]:
    """A page without script must show every word and link it shows with script."""
    contexts = [browser.new_context(viewport={"width": 1280, "height": HEIGHT}, java_script_enabled=enabled) for enabled in (True, False)]
    tabs = [context.new_page() for context in contexts]
    for page in pages:
        seen = []
        for tab in tabs:
            tab.goto(address(base, page), wait_until="load")
            seen.append((tab.evaluate(WORDS), tab.evaluate(FOCUSABLE)))
        (words, links), (bare_words, bare_links) = seen
        bare = set(bare_words)
        lost = [word for word in words if word not in bare]
        if not bare_words:
            yield Finding("browser", "needs-script", page.name, "the page is empty without script")
        elif lost:
            yield Finding("browser", "needs-script", page.name, f"only script shows “{' '.join(lost[:8])}”")
        if bare_links < links:
            yield Finding("browser", "needs-script", page.name, f"{links - bare_links} links need script")
    for context in contexts:
        context.close()


def from_disk(browser: Browser, site: Site, pages: list[Page]) -> Iterator[Finding]:
    """Opened as a file, the page must find its style sheet and script and be refused nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": HEIGHT})
    tab = context.new_page()
    watched = watch(tab, "file:")

    def failed(sent):
        """What the next page cuts short, such as the icon that is loaded last, is no fault."""
        if sent.failure != "net::ERR_ABORTED":
            watched.append(("from-disk", f"could not load {sent.url[-80:]}"))

    tab.on("requestfailed", failed)
    for page in pages:
        watched.clear()
        tab.goto((site.folder / page.name).as_uri(), wait_until="load")
        yield from (Finding("browser", "from-disk", page.name, message) for _, message in watched)
    context.close()
